import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import {
  ANONYMITY,
  BASIS_ROWS,
  PUBLIC_ROWS,
  TOLD_PAPER,
  WAY,
  WRITES,
} from '../../../src/engine/lexicons/claims-basis.ts';
import { holdsOneOf, inSmall } from '../../../src/engine/text/small-letters.ts';
import type { BasisKind } from '../../../src/engine/types.ts';
import { readCorpus } from '../../../src/training/corpus.ts';
import { paragraphs, wordsAt } from '../claims/marked-example.ts';

const ROWS = [...BASIS_ROWS, ...PUBLIC_ROWS];

/** Basis of the last claim of a text, and the words that show it. */
function basisIn(text: string): readonly [BasisKind | undefined, string | null] {
  const blocks = paragraphs(text);
  const basis = analyze({ blocks }).claims.at(-1)?.basis;
  return [basis?.kind, wordsAt(blocks, basis?.words ?? null)];
}

describe('what a row needs', () => {
  const texts = [
    ...readCorpus().flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ...ROWS.map(({ example }) => example),
  ];
  const rows = ROWS.flatMap(({ words, needs }) => (needs ? [{ words, needs }] : []));

  it.each(rows.map((row) => [row.words.source.slice(0, 60), row]))(
    'stands in all it matches: %s',
    (_, row) => {
      const matched = texts.map(inSmall).filter((text) => row.words.test(text));
      expect(matched).not.toEqual([]);
      expect(matched.filter((text) => !holdsOneOf(text, row.needs))).toEqual([]);
    },
  );

  it('is there of a wish not to be named, too', () => {
    const matched = [...texts, ANONYMITY.example].filter((text) => ANONYMITY.words.test(text));
    expect(matched.filter((text) => !holdsOneOf(text, ANONYMITY.needs))).toEqual([]);
  });
});

describe('how the article knows', () => {
  it.each(ROWS.map(({ example, kind }) => [kind, example] as const))('%s: %s', (kind, example) => {
    const kinds = analyze({ blocks: paragraphs(example) }).claims.map(({ basis }) => basis.kind);
    expect(kinds).toContain(kind);
  });

  it('is a text where somebody writes and nothing says where', () => {
    expect(basisIn(WRITES.example)).toEqual([WRITES.kind, null]);
    expect(basisIn('“The pier is old,” the judge said.')).toEqual(['unstated', null]);
  });

  it('is what whoever asks for it wishes: not to be named', () => {
    expect(basisIn(ANONYMITY.example)).toEqual(['anonymous', 'asking not to be named']);
    expect(basisIn('The lights were on, a sailor said, asking for more soup.')[0]).toBe('unstated');
  });

  it.each<readonly [BasisKind, string | null, string]>([
    ['public', 'at a forum', 'Anna Ilyk, speaking at a forum in Omsk, said the lights were on.'],
    ['paper', 'interviewed by The Moscow Times', TOLD_PAPER.example],
    [
      'paper',
      'The Moscow Times via WhatsApp',
      'His sister, Anna Belk, who spoke to The Moscow Times via WhatsApp from Omsk, said the lights were on.',
    ],
    ['unstated', null, 'Anna Belk reads from a sheet of paper and says the lights were on.'],
    ['public', null, 'The lights were on, the statement said.'],
    ['unstated', null, 'Anna Ilyk told a different story: “The lights were on.”'],
    [
      'public',
      'in an interview',
      'Anna Ilyk said in an interview published Sunday by the Herald that the lights were on.',
    ],
    ['social', 'in the group chat', '“The lights were on,” Anna Ilyk wrote in the group chat.'],
    ['social', null, 'The lights were on, according to the Telegram channel Zarnitsa.'],
    ['media', null, 'The lights were on, Anna Ilyk was quoted as saying.'],
    ['unstated', null, '“The lights were on,” said Anna Ilyk after six hours of talks.'],
    ['paper', 'The Moscow Times by phone', '“The lights were on,” Anna Ilyk told The Moscow Times by phone.'],
    [
      'paper',
      'The Moscow Times via social media',
      '“The lights were on,” Anna Ilyk told The Moscow Times via social media.',
    ],
    [
      'paper',
      'The Moscow Times',
      'In an interview with The Moscow Times, Anna Ilyk said the lights were on.',
    ],
    ['public', 'told reporters', '“The lights were on,” Anna Ilyk told reporters on Monday.'],
    ['public', 'told the Harbor Herald by phone', WAY.example],
    ['public', 'in the weekly', 'The lights were on, Anna Ilyk said in the weekly address of the port.'],
    ['public', 'told Interfax', 'Anna Ilyk told Interfax that the lights were on.'],
    ['public', 'told the court', '“The lights were on,” Anna Ilyk told the court.'],
    ['public', 'in a statement', 'The ministry said in a statement that the lights were on.'],
    ['public', 'at a news conference', 'Anna Ilyk said at a news conference that the lights were on.'],
    ['broadcast', 'told state television', 'Anna Ilyk told state television that the lights were on.'],
    ['broadcast', 'told viewers', 'The host Anna Ilyk told viewers that the lights were on.'],
    ['broadcast', 'televised address', 'In a televised address, Anna Ilyk said the lights were on.'],
    ['unstated', null, 'Asked what was in the paper, Anna Ilyk said the lights were on.'],
    ['social', 'on Truth Social', 'Anna Ilyk wrote on Truth Social that the lights were on.'],
    ['unstated', null, '“The lights were on,” Anna Ilyk said in a telegram of condolence.'],
    ['document', null, 'The lights were on, its financial statement showed.'],
    ['social', 'on Telegram', '“The lights were on,” Anna Ilyk wrote on Telegram.'],
    ['social', 'on his Telegram channel', 'Pavel Serk said on his Telegram channel that the lights were on.'],
    ['social', 'In a Facebook post', 'In a Facebook post, Anna Ilyk said the lights were on.'],
    ['document', 'in an open letter', 'Anna Ilyk wrote in an open letter that the lights were on.'],
    ['document', null, 'Court records show that the ship was sold twice.'],
    ['media', null, 'Kommersant reported that the lights were on.'],
    [
      'media',
      'saying by the Vesti newspaper',
      '“The lights were on,” Anna Ilyk was quoted as saying by the Vesti newspaper.',
    ],
    ['anonymous', null, 'A source close to the port said the lights were on.'],
    [
      'public',
      'told Interfax',
      'A sailor, who asked not to be named, told Interfax that the lights were on.',
    ],
    [
      'broadcast',
      'on the Rossia 24 channel',
      '“The lights were on,” countered Anna Ilyk, one of two mates of the ferry, on the Rossia 24 channel.',
    ],
    [
      'paper',
      'by phone',
      '“The lights were on,” said Anna Ilyk, a cook from Omsk, who spoke by phone on Monday.',
    ],
    ['public', 'at a briefing', 'The port accused the owner at a briefing of hiding the papers.'],
    ['social', 'on Telegram', 'The port urged passengers on Telegram to stay at home.'],
    [
      'anonymous',
      'asked not to be named',
      'A sailor who asked not to be named because he was not free to speak to the press said the lights were on.',
    ],
    ['unstated', null, 'The union called on the court to free the captain.'],
    [
      'public',
      'told the Zarnitsa Telegram',
      'Anna Ilyk told the Zarnitsa Telegram channel that the lights were on.',
    ],
    [
      'public',
      'in a statement',
      'The port said in a statement posted on its website that the lights were on.',
    ],
    [
      'public',
      'at the St. Harbor Economic Forum',
      'The lights were on, Anna Ilyk said at the St. Harbor Economic Forum.',
    ],
    ['unstated', null, 'The court accused Anna Ilyk of insulting the port in a post on Telegram.'],
    [
      'public',
      'in an interview',
      'Anna Ilyk said in an interview with The Washington Post that the lights were on.',
    ],
    ['public', 'warned lawmakers', 'The port warned lawmakers that the ice was thin.'],
    ['public', 'told a briefing', 'The lights were on, Anna Ilyk, a cook, told a briefing.'],
    ['public', 'in a speech', '“Stay at home,” Anna Ilyk urged the crowd in a speech.'],
    ['unstated', null, '“The lights were on,” said Anna Ilyk, a senior associate at the Harbor Forum.'],
    ['unstated', null, 'Anna Ilyk, who sits in the regional parliament, said the lights were on.'],
    ['unstated', null, 'Anna Ilyk confirmed on Tuesday that talks with the port went on.'],
    ['unstated', null, 'The cook was told to stay on board, but the port said the lights were on.'],
    ['public', 'told the BBC Russian', 'Anna Ilyk told the BBC Russian service that the lights were on.'],
    ['unstated', null, 'The ministry said the lights were on.'],
    ['unstated', null, 'Anna Ilyk vowed to rebuild the pier.'],
  ])('%s, shown by “%s”: %s', (kind, words, text) => {
    expect(basisIn(text)).toEqual([kind, words]);
  });

  it('is what the same source said it to before, in the same paragraph', () => {
    expect(basisIn('“The lights were on,” Anna Ilyk told reporters. She said nobody was hurt.')[0]).toBe(
      'public',
    );
  });

  it('is what the source does in the same sentence by telling it', () => {
    const blocks = paragraphs(
      'Anna Ilyk denied the report, telling Interfax that the lights on Telegram were on.',
    );
    expect(analyze({ blocks }).claims.map(({ basis }) => basis.kind)).toEqual(['public', 'public']);
  });

  it('is not what the source did later', () => {
    const blocks = paragraphs('Anna Ilyk said nobody was hurt. “The lights were on,” she told reporters.');
    expect(analyze({ blocks }).claims[0]?.basis.kind).toBe('unstated');
  });

  it('is not what another source did', () => {
    expect(
      basisIn('“The lights were on,” Anna Ilyk told reporters. The ministry said nobody was hurt.')[0],
    ).toBe('unstated');
  });

  it('stays with whoever told the paper, for their quoted words', () => {
    expect(
      basisIn(
        '“The lights were on,” Anna Ilyk told The Moscow Times.\nThe pier is old.\n“I counted them,” Ilyk said.',
      )[0],
    ).toBe('paper');
  });

  it('is the report where a report cites somebody', () => {
    const blocks = paragraphs(
      'Kommersant reported that the port would close, citing a source in the government.',
    );
    expect(analyze({ blocks }).claims.map(({ basis, sourceKind }) => [basis.kind, sourceKind])).toEqual([
      ['media', 'media'],
      ['media', 'anonymous'],
    ]);
  });

  it('takes no channel of Telegram for a broadcaster', () => {
    expect(basisIn('Anna Ilyk told the Volna Telegram channel that the lights were on.')[0]).toBe('public');
  });
});
