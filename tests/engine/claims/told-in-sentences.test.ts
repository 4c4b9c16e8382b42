import { describe, expect, it } from 'vitest';
import { POSTS, toldInSentences } from '../../../src/engine/claims/told-in-sentences.ts';

const NAME = 'Ilyk';
const toldIn = (text: string) => {
  const at = text.indexOf(NAME);
  return toldInSentences(text.slice(0, at), text.slice(at + NAME.length));
};

describe('the table of sentences that tell a post', () => {
  it.each(POSTS.map(({ example }) => example))('makes of "%s": %s', (text, role) => {
    expect(toldIn(text)).toContain(role);
  });

  it.each([
    ['Ilyk, a former boxer, heads the port.', 'who heads the port'],
    ['Ilyk, a crane operator, now owns the port.', 'who owns the port'],
  ])('looks behind an aside: "%s": %s', (text, role) => {
    expect(toldIn(text)).toContain(role);
  });

  it.each([
    'Anna Serova heads the port, not Ilyk.',
    'Ilyk was laid off by the plant.',
    'Ilyk wants to be mayor.',
    'The port was hit by a drone, Ilyk said.',
    'Ilyk came to the shelter to sweep the floor.',
  ])('makes nothing of "%s"', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
