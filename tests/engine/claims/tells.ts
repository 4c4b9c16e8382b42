/** A text's claims in short, for tests on who says what. */
import { analyze } from '../../../src/engine/analyze.ts';
import { paragraphs, wordsAt } from './marked-example.ts';

/** Every claim as "source: content + content", in reading order; people by name. */
export function tells(text: string): string[] {
  const blocks = paragraphs(text);
  const { people, claims } = analyze({ blocks });
  return claims.map(({ source, content }) => {
    const name = source?.person == null ? null : people[source.person]?.name;
    return `${name ?? wordsAt(blocks, source)}: ${content.map((span) => wordsAt(blocks, span)).join(' + ')}`;
  });
}
