import { describe, expect, it } from 'vitest';
import { skipAdjuncts, skipHearer } from '../../../src/engine/claims/adjuncts.ts';
import { closesQuotation, opensQuotation } from '../../../src/engine/claims/content-before.ts';
import { beginsWithClause, contentEnd, holdsVerb } from '../../../src/engine/claims/content-end.ts';
import { cleaned, kindOf } from '../../../src/engine/claims/content-span.ts';
import { wordsOf } from '../../../src/engine/claims/paragraph.ts';
import { mainSubject } from '../../../src/engine/claims/speaking.ts';
import { paragraphOf, said, tokenOf } from './paragraph-of.ts';

/** What stands before `|` in the text, from the word after "said", as the reader of adjuncts or hearers skips it. */
function skipped(text: string, skip: typeof skipAdjuncts): string {
  const paragraph = paragraphOf(text);
  const start = paragraph.tokens.findIndex((token) => /^(?:said|told)$/.test(token.text)) + 1;
  const end = skip(paragraph, start, paragraph.tokens.length);
  return end > start ? wordsOf(paragraph, { first: start, end }) : '';
}

describe('what stands between a verb and its content', () => {
  it.each([
    ['He said on Monday that it sank.', 'on Monday'],
    ['He said Monday that it sank.', 'Monday'],
    ['He said late Monday that it sank.', 'late Monday'],
    ['He said last week that it sank.', 'last week'],
    ['He said on Feb. 24 that it sank.', 'on Feb. 24'],
    ['He said in May that it sank.', 'in May'],
    ['He said three years ago that it sank.', 'three years ago'],
    ['He said in a statement on its website that it sank.', 'in a statement on its website'],
    ['He said by phone from Omsk that it sank.', 'by phone from Omsk'],
    ['He said to reporters that it sank.', 'to reporters'],
    ['He said later that it sank.', 'later'],
    ['He said, however, that it sank.', ', however,'],
    ['He said since his arrest that it sank.', 'since his arrest'],
    ['He said in a statement the port would close.', 'in a statement'],
    ['He said that it sank.', ''],
    ['He said it sank.', ''],
    ['He said to close the port was wrong.', ''],
  ])('%s', (text, words) => {
    expect(skipped(text, skipAdjuncts)).toBe(words);
  });
});

describe('who is told', () => {
  it.each([
    ['He told reporters that it sank.', 'reporters'],
    ['He told the court it sank.', 'the court'],
    ['He told her that it sank.', 'her'],
    ['He told her supporters that it sank.', 'her supporters'],
    ['He told Interfax it sank.', 'Interfax'],
    ['He told reporters Moscow would help.', 'reporters'],
    ['He told The Moscow Times by phone.', 'The Moscow Times by phone'],
    ['He told that it sank.', ''],
  ])('%s', (text, words) => {
    expect(words.startsWith(skipped(text, skipHearer)) || skipped(text, skipHearer) === words).toBe(true);
  });
});

describe('where content ends', () => {
  it.each([
    ['He said it sank.', 'it sank'],
    ['He said it sank, adding that nobody wept.', 'it sank'],
    ['He said it sank, but the port said it did not.', 'it sank'],
    ['He said it sank, the port reported.', 'it sank'],
    ['He said it sank, according to Vesti.', 'it sank'],
    ['He said it sank, citing a report.', 'it sank'],
    ['He said it sank, referring to the ferry.', 'it sank'],
    ['He said it sank and called the port a trap.', 'it sank'],
    ['He said it sank, which she denied was true.', 'it sank'],
    ['He said it sank in the bay, the deepest one.', 'it sank in the bay, the deepest one'],
    ['He said it carried flour, sugar and salt.', 'it carried flour, sugar and salt'],
    ['He said it was a “floating coffin,” a word he likes.', 'it was a “floating coffin,”'],
    [
      'He said it sank because of the ice and that nobody wept.',
      'it sank because of the ice and that nobody wept',
    ],
  ])('%s', (text, content) => {
    const paragraph = paragraphOf(text);
    expect(wordsOf(paragraph, { first: 2, end: contentEnd(paragraph, 2, paragraph.tokens.length) })).toBe(
      content,
    );
  });
});

describe('clauses', () => {
  const whole = (text: string) => {
    const paragraph = paragraphOf(text);
    return { paragraph, range: { first: 0, end: paragraph.tokens.length } };
  };

  it.each([
    ['the port was old', true],
    ['nobody rescued the boat', true],
    ['we’re here', true],
    ['the port, an old one, was closed', true],
    ['the port that was closed', false],
    ['an overwhelming lead in the polls', false],
  ])('“%s” begins with a subject and its verb: %s', (text, answer) => {
    const { paragraph, range } = whole(text);
    expect(beginsWithClause(paragraph, range)).toBe(answer);
  });

  it('hold a verb or do not', () => {
    expect(holdsVerb(whole('the port was old').paragraph, whole('the port was old').range)).toBe(true);
    expect(holdsVerb(whole('the old port').paragraph, whole('the old port').range)).toBe(false);
  });

  it.each([
    ['The captain left the port.', 'The captain'],
    ['Though it rained, the captain left.', 'the captain'],
    ['In May the captain had left.', 'the captain'],
    ['Anna Ilyk, a lawyer, was here.', 'Anna Ilyk, a lawyer,'],
    ['“It sank,” and the captain had left.', 'the captain'],
  ])('have a main subject: %s', (text, subject) => {
    const { paragraph, range } = whole(text);
    expect(said(paragraph, mainSubject(paragraph, range, range.end))).toBe(subject);
  });
});

describe('the exact content', () => {
  it.each([
    ['without quotation marks around the whole', '“It sank,”', 'It sank'],
    ['with the full stop of quoted words', '“It sank.”', 'It sank.'],
    ['with quotation marks inside', 'it “sank” there', 'it “sank” there'],
    ['without a leading "that"', 'that it sank', 'it sank'],
    ['without commas at its edges', ', it sank ,', 'it sank'],
    ['without a dateline', 'OMSK, Russia — The ferry sank', 'The ferry sank'],
    ['with a dash that is no dateline', 'Ferries — old ones — sank', 'Ferries — old ones — sank'],
  ])('is read %s', (_, text, content) => {
    const paragraph = paragraphOf(text);
    expect(said(paragraph, cleaned(paragraph, { first: 0, end: paragraph.tokens.length }))).toBe(content);
  });

  it.each([
    ['“It sank.”', 'direct'],
    ['it sank', 'indirect'],
    ['it “sank” there', 'mixed'],
  ])('%s is %s', (text, kind) => {
    const paragraph = paragraphOf(text);
    const range = cleaned(paragraph, { first: 0, end: paragraph.tokens.length });
    expect(kindOf(paragraph, [range])).toBe(kind);
  });

  it('knows the marks of quotations from other marks', () => {
    const paragraph = paragraphOf('He said “it sank” there.');
    expect(opensQuotation(paragraph, tokenOf(paragraph, '“'))).toBe(true);
    expect(closesQuotation(paragraph, tokenOf(paragraph, '”'))).toBe(true);
    expect(opensQuotation(paragraph, tokenOf(paragraph, '”'))).toBe(false);
    expect(closesQuotation(paragraph, tokenOf(paragraph, '.'))).toBe(false);
  });
});
