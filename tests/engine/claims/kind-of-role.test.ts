import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { SourceKind } from '../../../src/engine/types.ts';
import { paragraphs } from './marked-example.ts';

/** Kind of source of a text's last claim. */
const kindIn = (text: string) => analyze({ blocks: paragraphs(text) }).claims.at(-1)?.sourceKind;

describe('kind of a source, by one role', () => {
  it.each<readonly [string, SourceKind, string]>([
    [
      'whoever works for the body told of before',
      'organisation',
      'Calls have tripled, the aid group Zarya says. Many are afraid, says its psychologist Anna Ilyk.',
    ],
    [
      'an engineer of the builder',
      'organisation',
      'The contractor kept silent. Anna Ilyk, its chief engineer, said the pier was old.',
    ],
    [
      'whoever wrote the book told of before',
      'person',
      'The novel is about a pier. Its author, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever made the film told of before',
      'person',
      'The film opened in May. Its director, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever directs the studio of the film',
      'organisation',
      'The film studio closed in May. Its director, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever speaks for somebody without an office',
      'organisation',
      'Oleg Serov left in May. Serov’s spokeswoman, Anna Ilyk, said the pier was old.',
    ],
    [
      'a title, where what else is told says nothing',
      'organisation',
      'Hotelier Anna Ilyk, who has eight rooms in Tula, said the pier was old.',
    ],
    [
      'whoever runs what was told of before',
      'official',
      'The culture ministry kept silent. Anna Ilyk, who has run it since May, wrote that the pier was old.',
    ],
    [
      'whoever handles something at a ministry, as a later sentence says',
      'official',
      '“It is old,” Anna Ilyk told Vesti. Ilyk has handled piers at the Agriculture Ministry since May.',
    ],
    [
      'whoever represented a ministry',
      'official',
      'Anna Ilyk, who represented the ministry, said the pier was old.',
    ],
    [
      'whoever represented a family',
      'person',
      'Anna Ilyk, who represented the family, said the pier was old.',
    ],
    [
      'whoever was brought in as a director',
      'organisation',
      'The pier is closed. “It is old,” said Anna Ilyk, brought in as its managing director only last month.',
    ],
    [
      'whoever is named only behind their words',
      'organisation',
      'The port’s director shrugs. “It is old,” Anna Ilyk told Vesti.',
    ],
    [
      'whoever is named only behind their words, and speaks for nobody',
      'person',
      'The baker shrugs. “It is old,” Anna Ilyk told Vesti.',
    ],
    ['who started a petition', 'person', 'The petition was started by Anna Ilyk. She said the pier was old.'],
    [
      'an officer who leads a body',
      'official',
      'The fire service grew. Its district chief, a colonel with one boat, said the pier was old.',
    ],
    [
      'the owners of what was told of before',
      'organisation',
      'A blast killed two at the Zarya mine. The owners said the pier was old.',
    ],
    [
      'a name that no table holds, with “who”',
      'person',
      'Saidmurod, who grows potatoes, said the pier was old.',
    ],
    [
      'whoever handles communications',
      'organisation',
      'Anna Ilyk, who handles communications for the bishop, said the pier was old.',
    ],
    [
      'whoever handles a body’s relations with the press',
      'organisation',
      'Anna Ilyk, who handles the monopoly’s relations with the press, said the pier was old.',
    ],
    [
      'whoever took over a gallery',
      'organisation',
      'Anna Ilyk, who took over the gallery two years ago, said the pier was old.',
    ],
    [
      'whoever owns what was told of before',
      'organisation',
      'The agency stood by her. The pier was old, said Anna Ilyk, who has owned it for a decade.',
    ],
    [
      'whoever owns what has a name',
      'organisation',
      'Anna Ilyk, the sausage maker who owns Volga Wolves, said the pier was old.',
    ],
    ['whoever owns shares', 'organisation', 'Anna Ilyk, who owns 61 percent of the pier, said it was old.'],
    ['whoever sponsored a bill', 'official', 'Anna Ilyk, who sponsored the bill, said the pier was old.'],
    [
      'whoever has sat in parliament',
      'official',
      'Anna Ilyk, who has sat in parliament since 2016, said the pier was old.',
    ],
    ['a lawyer for matters of media', 'person', 'Anna Ilyk, a media lawyer in Omsk, said the pier was old.'],
    ['a company’s counsel', 'organisation', 'The company’s counsel, Anna Ilyk, said the pier was old.'],
    [
      'a singer since school',
      'person',
      'Anna Ilyk, a singer who has lived in Omsk since her school days, said the pier was old.',
    ],
    [
      'a director who won prizes',
      'person',
      'Anna Ilyk, an Oscar-nominated director who was her student, said the pier was old.',
    ],
    ['whoever chairs a council', 'official', '“It is old,” council chairwoman Anna Ilyk said.'],
    [
      'whoever leads the movement told of last',
      'organisation',
      'It was sent to the Prosecutor General’s Office by Zov, a movement that hunts for slips. Its leader, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever sits on no committee',
      'person',
      'Anna Ilyk, a novelist who sits on no committees, said the pier was old.',
    ],
    [
      'a name that is said to be a group’s',
      'organisation',
      'The pier was old, according to Peace Unto All, a group that raises money for piers.',
    ],
    [
      'whoever is named in the sentence behind',
      'official',
      'On Monday the club was full. The deputy governor arrived with two guards. Anna Ilyk promised to pay.',
    ],
    [
      'whoever speaks on behalf of a union',
      'organisation',
      '“It is old,” said Anna Ilyk on behalf of the dockers’ union.',
    ],
    ['whoever owns part of a firm', 'organisation', '“It is old,” said Anna Ilyk, part-owner of Ufa-Leader.'],
    [
      'the mouthpiece of a union',
      'organisation',
      'The dockers’ union met. Its mouthpiece, Anna Ilyk, said the pier was old.',
    ],
  ])('%s', (_, kind, text) => {
    expect(kindIn(text)).toBe(kind);
  });
});
