/**
 * npm run --silent extract -- --url ADDRESS < page.html > documents.jsonl
 * Prints one document a line for every story of a page, with the very modules that the extension ships.
 */
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { findStories } from '../article/find-stories.ts';
import { BadInput, readInput, runTool, writeLine } from './input.ts';

function addressArgument(): string {
  const { values } = argumentsGiven();
  if (values.url === undefined)
    throw new BadInput('--url ADDRESS is missing: the address that the page was loaded from');
  if (!URL.canParse(values.url) || !/^https?:/i.test(values.url))
    throw new BadInput(`--url ${values.url}: not an address that begins with http:// or https://`);
  return values.url;
}

function argumentsGiven() {
  try {
    return parseArgs({ options: { url: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

/** A document, also for a fragment as infinite scroll fetches it. */
function documentOf(html: string): Document {
  if (!/<[a-z!]/i.test(html)) throw new BadInput('standard input is no HTML');
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

await runTool('extract', async () => {
  const address = addressArgument();
  const document = documentOf(await readInput());
  for (const { article } of findStories(document, address)) {
    const { id, url, blocks } = article;
    writeLine({ id, url, blocks });
  }
});
