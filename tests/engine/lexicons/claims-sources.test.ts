import { describe, expect, it } from 'vitest';
import { kindOfWords } from '../../../src/engine/claims/speaker.ts';
import { SOURCE_ROWS } from '../../../src/engine/lexicons/claims-sources.ts';
import { holdsOneOf } from '../../../src/engine/text/small-letters.ts';
import type { SourceKind } from '../../../src/engine/types.ts';
import { readCorpus } from '../../../src/training/corpus.ts';

describe('kinds of source by their words', () => {
  it.each(SOURCE_ROWS.map(({ example, kind }) => [example, kind] as const))(
    'the row of “%s” says %s',
    (example, kind) => {
      expect(kindOfWords(example)).toBe(kind);
    },
  );

  it.each<readonly [SourceKind, readonly string[]]>([
    [
      'official',
      [
        'the ministry',
        'The Emergency Situations Ministry',
        'the regional branch of the Emergency Situations Ministry',
        'Kazakh authorities',
        'authorities in neighboring Kazakhstan',
        'police',
        'The regional traffic police',
        'prosecutors',
        'investigators',
        'the Kremlin',
        'the Central Election Commission',
        'a police official',
        'lawmakers',
        'a court in Omsk',
        'the mayor’s office',
        'City Hall',
        'the Prosecutor General’s Office',
        'the Investigative Committee',
        'the State Sports Agency',
        'Ukraine’s military',
        'two Western diplomats',
        'a Russian official familiar with the talks',
        'opposition deputies',
        'its spokeswoman',
      ],
    ],
    [
      'media',
      [
        'Sport-Express',
        'the Observer',
        'Idel.Realii',
        'Kommersant',
        'the Interfax news agency',
        'the newspaper',
        'the business daily Vedomosti',
        'state media',
        'Kyrgyz media',
        'independent investigative news outlets',
        'the Mediazona news website',
        'Radio Azattyq',
        'Gazeta.ru',
        '24.kg',
        'the BBC',
        'several Telegram channels',
      ],
    ],
    [
      'document',
      [
        'one of the letters',
        'Data gathered by the union',
        'A survey done for the insurers',
        'An inscription above the door',
        'court records',
        'the report',
        'a report by the audit chamber',
        'a joint study published in April',
        'preliminary results',
        'the indictment',
        'a presidential decree',
        'documents seen by The Moscow Times',
        'an estimate by engineers',
        'a video',
        'the poll',
      ],
    ],
    [
      'anonymous',
      [
        'a source close to the port',
        'sources',
        'undisclosed government sources',
        'three people familiar with the matter',
        'an unnamed official',
        'two people at the port',
        'a person who asked not to be named',
      ],
    ],
    [
      'person',
      [
        'some 41 of the players',
        'more than 300 of his colleagues',
        'relatives of the miners',
        'both men',
        'residents',
        'supporters',
        'his wife',
        'activists',
        'linguists',
        'fellow artists',
        'two crew members',
        'two of her colleagues',
        'one of them',
        'the shop assistant',
        'a school nurse',
        'the seven',
        'they',
        'the defense',
        'a man calling himself Paul',
        'war veteran Pavel Rog',
        'His trainer, grandmaster Pavel Rog',
        'Demographer Anna Ilyk',
      ],
    ],
    [
      'organisation',
      [
        'the Civic Assistance Committee',
        'First Department',
        'Avtodor',
        'Antares, the Omsk house',
        'Dala Agro, a private exporter',
        'the ferry company',
        'Rosneft',
        'the union',
        'Human Rights Watch',
        'Kazakhstan’s national railway operator',
        'the OVD-Info police monitor',
        'Volga-Altai Transit, the company that leased the wagons',
        'The Free Harbor Tent, an alliance of six committees',
        'UNESCO’s World Heritage Committee',
        'its owner, Omsk Metals',
        'the district hospital',
        'the Traditional Buddhist Sangha of Russia',
      ],
    ],
  ])('knows as %s', (kind, sources) => {
    for (const words of sources) expect(`${words}: ${kindOfWords(words)}`).toBe(`${words}: ${kind}`);
  });
});

describe('what a row of sources needs', () => {
  const texts = readCorpus().flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.split(/[,.:;]\s/)));
  const rows = SOURCE_ROWS.flatMap(({ needs, words, written, example }) =>
    needs ? [{ needs, words, written, example }] : [],
  );

  it.each(rows.map((row) => [row.example, row]))(
    'stands in all it matches: %s',
    (_, { needs, words, written }) => {
      const matched = texts.filter((text) => words?.test(text.toLowerCase()) || written?.test(text));
      expect(matched).not.toEqual([]);
      expect(matched.filter((text) => !holdsOneOf(words ? text.toLowerCase() : text, needs))).toEqual([]);
    },
  );
});
