import { describe, expect, it } from 'vitest';
import { namesPeople, runAfter } from '../../../src/engine/claims/noun-phrase.ts';
import { antecedentOf } from '../../../src/engine/claims/relative-clause.ts';
import { subjectBefore } from '../../../src/engine/claims/subject.ts';
import { subjectAfterQuotation } from '../../../src/engine/claims/subject-quoted.ts';
import { paragraphOf, said, tokenOf } from './paragraph-of.ts';

describe('the subject before a verb', () => {
  it.each([
    ['a name', 'Ilyk said so.', 'Ilyk'],
    ['a full name', 'Anna Ilyk said so.', 'Anna Ilyk'],
    ['a pronoun', 'Then she said so.', 'she'],
    [
      'a title and a name',
      'Deputy Transport Minister Anna Ilyk said so.',
      'Deputy Transport Minister Anna Ilyk',
    ],
    ['a noun with an article', 'The ministry said so.', 'The ministry'],
    ['adjectives', 'The old grey captain said so.', 'The old grey captain'],
    ['a possessive', 'The region’s leader said so.', 'The region’s leader'],
    ['a plural possessive', 'The prisoners’ rights group said so.', 'The prisoners’ rights group'],
    ['an of-phrase', 'The head of the port said so.', 'The head of the port'],
    ['two prepositions', 'A spokesman for the port of Omsk said so.', 'A spokesman for the port of Omsk'],
    [
      'a participle after the noun',
      'A statement published on the website said so.',
      'A statement published on the website',
    ],
    ['a part of a group', 'One of the strikers said so.', 'One of the strikers'],
    ['a part of "them"', 'Later one of them said so.', 'one of them'],
    ['two names', 'Anna Ilyk and Vera Belk said so.', 'Anna Ilyk and Vera Belk'],
    ['an adverb before the verb', 'Ilyk later said so.', 'Ilyk'],
    ['auxiliaries', 'Ilyk has since said so.', 'Ilyk'],
    ['a weekday', 'Ilyk on Wednesday said so.', 'Ilyk'],
    ['a reflexive', 'Ilyk himself said so.', 'Ilyk'],
    ['two words that say in which order', 'The police at first said so.', 'The police'],
    ['a relative clause', 'Ilyk, who lives in Omsk, said so.', 'Ilyk'],
    ['an apposition', 'Ilyk, a lawyer in Omsk, said so.', 'Ilyk, a lawyer in Omsk,'],
    ['an age', 'Ilyk, 36, said so.', 'Ilyk, 36,'],
    ['an age and an apposition', 'Ilyk, 36, a lawyer from Omsk, said so.', 'Ilyk, 36, a lawyer from Omsk,'],
    ['a participle between commas', 'Ilyk, speaking in Omsk, said so.', 'Ilyk'],
    ['dashes', 'Ilyk — who lives in Omsk — said so.', 'Ilyk'],
    ['a bracket', 'Ilyk (second from left) said so.', 'Ilyk (second from left)'],
    ['a relative clause without commas', 'A person who saw her last week said so.', 'A person who saw her'],
    ['a relative clause that alone tells who', 'Those who stayed said so.', 'Those who stayed'],
    [
      'a relative clause with "that"',
      'The company that owns the pipeline said so.',
      'The company that owns the pipeline',
    ],
    ['the clause before it', 'It was late when Ilyk said so.', 'Ilyk'],
    ['a place before it', 'In Omsk the captain said so.', 'the captain'],
  ])('takes in or leaves out %s', (_, text, subject) => {
    const paragraph = paragraphOf(text);
    expect(said(paragraph, subjectBefore(paragraph, tokenOf(paragraph, 'said'), 0))).toBe(subject);
  });

  it.each([
    ['the sentence begins with the verb', 'said so.'],
    ['a quotation stands before it', '“So,” said Ilyk.'],
    ['a subordinator stands before it', 'because said'],
    ['an opening comma has no partner', ', said'],
  ])('is nobody where %s', (_, text) => {
    const paragraph = paragraphOf(text);
    expect(subjectBefore(paragraph, tokenOf(paragraph, 'said'), 0)).toBeNull();
  });

  it('does not reach before its floor', () => {
    const paragraph = paragraphOf('The head of the port said so.');
    expect(said(paragraph, subjectBefore(paragraph, tokenOf(paragraph, 'said'), 3))).toBe('the port');
  });

  it('knows a name that looks like another word', () => {
    const paragraph = paragraphOf('On Friday Will Park said so.', ['Will Park']);
    expect(said(paragraph, subjectBefore(paragraph, tokenOf(paragraph, 'said'), 0))).toBe('Will Park');
  });
});

describe('the subject after a quotation', () => {
  it('begins after the closing mark, however many commas part it from its verb', () => {
    const paragraph = paragraphOf('“So it is,” Ilyk, who likes the title captain, or skipper, said.');
    expect(said(paragraph, subjectAfterQuotation(paragraph, tokenOf(paragraph, 'said'), 0))).toBe('Ilyk');
  });

  it.each([
    '“So it is,” Ilyk said.',
    '“So it is.” Ilyk, a lawyer, said nothing.',
    'Ilyk, a lawyer, said so.',
  ])('is left to the verb’s own side in: %s', (text) => {
    const paragraph = paragraphOf(text);
    expect(subjectAfterQuotation(paragraph, tokenOf(paragraph, 'said'), 0)).toBeNull();
  });
});

describe('the phrase after a verb', () => {
  it.each([
    ['told reporters that it sank', 'reporters'],
    ['told the court in Omsk that it sank', 'the court in Omsk'],
    ['told him that it sank', 'him'],
    ['told her supporters that it sank', 'her supporters'],
    ['told one of them that it sank', 'one of them'],
    ['told state television on Monday', 'state television'],
    ['told a reporter on Telegram', 'a reporter'],
    ['told Interfax in an interview', 'Interfax'],
  ])('%s', (text, phrase) => {
    const paragraph = paragraphOf(text);
    expect(said(paragraph, { first: 1, end: runAfter(paragraph, 1, paragraph.tokens.length) })).toBe(phrase);
  });

  it('is empty where none stands', () => {
    expect(runAfter(paragraphOf('told because it sank'), 1, 5)).toBe(1);
  });
});

describe('what a relative pronoun stands for', () => {
  it.each([
    ['Anna Ilyk, who said so', 'Anna Ilyk'],
    ['officials who said so', 'officials'],
    ['the captain of the ferry, who said so', 'the captain of the ferry'],
  ])('%s', (text, words) => {
    const paragraph = paragraphOf(text);
    expect(said(paragraph, antecedentOf(paragraph, tokenOf(paragraph, 'who'), 0))).toBe(words);
  });
});

describe('words for people', () => {
  it.each(['leader', 'pianists', 'activist', 'lawyers', '48-year-old', 'chairman', 'captain', 'analyst'])(
    '%s names people',
    (word) => {
      expect(namesPeople(word)).toBe(true);
    },
  );

  it.each(['ferry', 'ministry', 'report', 'city'])('%s does not', (word) => {
    expect(namesPeople(word)).toBe(false);
  });
});
