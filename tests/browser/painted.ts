/** What Whence has painted on a page, read back from the browser's own registry of highlights. */
import type { Page } from 'puppeteer-core';

/** Highlight name (without a dark twin's `-d`) to the text under each of its ranges, in reading order. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** Everything in the registry; text as a reader sees it, white space as one space and soft hyphens gone. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight].filter((range) => range instanceof Range);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const texts = ranges.map((range) => range.toString().replace(/[\u00ad\u200b\u2060]/g, ''));
      const plain = name.replace(/-d$/, '');
      marks[plain] = [...(marks[plain] ?? []), ...texts.map((text) => text.replace(/\s+/g, ' '))];
    }
    return marks;
  });
}

/** Waits until something is painted under a name, and answers with everything that is. */
export async function waitForMarks(page: Page, name = 'whence-person'): Promise<Painted> {
  await page.waitForFunction(
    (wanted) => {
      const found = CSS.highlights.get(wanted) ?? CSS.highlights.get(`${wanted}-d`);
      return found !== undefined && found.size > 0;
    },
    { timeout: 10_000, polling: 50 },
    name,
  );
  return painted(page);
}

/** The page's whole markup, the text of its form fields not counted: equal before and after means no trace. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
