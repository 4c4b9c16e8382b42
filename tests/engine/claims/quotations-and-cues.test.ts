import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Block, Claim } from '../../../src/engine/types.ts';
import { claimsIn, paragraphs, wordsAt } from './marked-example.ts';

/** Every claim as "source: content + content", in reading order; people by name, nobody as "—". */
function told(blocks: readonly Block[]): string[] {
  const { people, claims } = analyze({ blocks });
  const who = ({ source }: Claim) =>
    (source?.person != null ? people[source.person]?.name : wordsAt(blocks, source?.named ?? source)) ?? '—';
  return claims.map(
    (claim) => `${who(claim)}: ${claim.content.map((span) => wordsAt(blocks, span)).join(' + ')}`,
  );
}

const tells = (text: string) => told(paragraphs(text));

describe('one act of speaking in a paragraph', () => {
  it.each([
    [
      'takes in further quotations without a cue',
      '“The lights were on,” Ilyk said. “I saw them.”',
      ['Ilyk: The lights were on + I saw them.'],
    ],
    [
      'takes in a quotation after a told clause',
      'Ilyk said the boat was dark. “I saw it from the pier that night.”',
      ['Ilyk: the boat was dark + I saw it from the pier that night.'],
    ],
    [
      'prefers the claim that quotes already',
      '“The lights were on,” Ilyk said, adding that nobody was hurt. “I saw them from the pier.”',
      ['Ilyk: The lights were on + I saw them from the pier.', 'Ilyk: nobody was hurt'],
    ],
    [
      'ends where another cue begins',
      '“The lights were on,” Ilyk said. “They were off,” Belk replied.',
      ['Ilyk: The lights were on', 'Belk: They were off'],
    ],
    [
      'has the subject of a verb in the present that no table holds',
      'Ilyk sits before a gray curtain and says that nobody beat him.',
      ['Ilyk: nobody beat him'],
    ],
    [
      'is of whom a name in quotation marks is given',
      'A diver known as “Lyova” said the club was closed.',
      ['A diver: the club was closed'],
    ],
    [
      'is of “the other”',
      'The other, a man in his 50s, said his nephew was released.',
      ['The other, a man in his 50s: his nephew was released'],
    ],
    [
      'leaves out where a thing was confirmed',
      'The port confirmed the arrest in a statement.',
      ['The port: the arrest'],
    ],
    [
      'is of whom an outlet behind the quotation quotes',
      '“The lights were on,” the Vesti daily quoted a sailor as saying.',
      ['a sailor: The lights were on'],
    ],
    [
      'ends before what was not told',
      'The port said that 12 were caught, without giving details.',
      ['The port: 12 were caught'],
    ],
    [
      'ends where the speaker declines to say more',
      'He confirmed writing the memo but declined to comment further.',
      ['He: writing the memo'],
    ],
    [
      'goes on behind words that only describe somebody in it',
      'Ilyk said its manager, identified as Belk, had been questioned.',
      ['Ilyk: its manager, identified as Belk, had been questioned'],
    ],
    [
      'is none of what was neither confirmed nor denied',
      'Ilyk has neither confirmed nor denied the sale.',
      [],
    ],
    [
      'is none where questions are referred to others',
      'The port referred questions about it to the firm.',
      [],
    ],
    [
      'is two where two verbs state',
      'The port denied that a rule had been broken but confirmed that a captain had left.',
      ['The port: a rule had been broken', 'The port: a captain had left'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tells(text)).toEqual(expected);
  });
});

describe('a quotation without a cue', () => {
  it.each([
    [
      'carries on the paragraph before',
      '“The lights were on,” Ilyk said.\n“And then they were off, all of them.”',
      ['Ilyk: The lights were on', 'Ilyk: And then they were off, all of them.'],
    ],
    [
      'carries on a quotation that was not closed',
      '“The lights were on,” Ilyk said. “I saw them.\n“Then they went off, one after another.”',
      ['Ilyk: The lights were on + I saw them.', 'Ilyk: Then they went off, one after another.'],
    ],
    [
      'carries on over a heading',
      '“The lights were on,” Anna Ilyk told The Moscow Times.\nWhat did you do then?\n“I called the port, and nobody came.”',
      ['Anna Ilyk: The lights were on', 'Anna Ilyk: I called the port, and nobody came.'],
    ],
    [
      'is what a colon announced',
      'The ministry said in a statement:\n“The ferry was fit to sail on that day.”',
      ['The ministry: The ferry was fit to sail on that day.'],
    ],
    [
      'is what a colon announces in its own sentence',
      'Anna Ilyk shrugged: “There were no lights at all.”',
      ['Anna Ilyk: There were no lights at all.'],
    ],
    [
      'is what a colon announces, whoever spoke before',
      'Anna Ilyk said the boat was dark. The captain objected loudly: “There was light on all decks.”',
      ['Anna Ilyk: the boat was dark', 'The captain: There was light on all decks.'],
    ],
    [
      'is what the subject of the sentence before says',
      'Anna Ilyk, whose boat lay near Omsk, only laughed. “There were no lights at all.”',
      ['Anna Ilyk: There were no lights at all.'],
    ],
    [
      'carries on over a paragraph about its speaker',
      '“The lights were on,” Anna Ilyk said.\nShe was born in Omsk.\n“And then they were off, all of them.”',
      ['Anna Ilyk: The lights were on', 'Anna Ilyk: And then they were off, all of them.'],
    ],
    [
      'does not carry on over a paragraph about somebody else',
      '“The lights were on,” Anna Ilyk said.\nPavel Serk was born in Omsk.\n“And then they were off, all of them.”',
      ['Anna Ilyk: The lights were on', '—: And then they were off, all of them.'],
    ],
    [
      'is a paragraph without marks that a colon announced',
      'Anna Ilyk added:\nThe boat is old and nobody will mend it.',
      ['Anna Ilyk: The boat is old and nobody will mend it.'],
    ],
    [
      'stands behind who says it',
      'Anna Ilyk, 34, cook: The boat is old and nobody will mend it.',
      ['Anna Ilyk: The boat is old and nobody will mend it.'],
    ],
    [
      'is an answer in an interview',
      'Anna Ilyk spoke to The Moscow Times about her boat.\n“It is a good boat, and it is mine.”',
      ['Anna Ilyk: It is a good boat, and it is mine.'],
    ],
    [
      'has no source where the text settles none',
      '“The lights were on that night.”',
      ['—: The lights were on that night.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tells(text)).toEqual(expected);
  });

  it.each([
    ['a word set apart', 'The court called him an “extremist” and left. He served an “extremism” sentence.'],
    ['words set apart inside a sentence', 'He lives on the street of the “old wooden house” in Omsk.'],
    ['a heading', ''],
  ])('is no claim where it is %s', (what, text) => {
    const blocks: Block[] =
      what === 'a heading' ? [{ kind: 'heading', text: '‘Nobody writes it down here’' }] : paragraphs(text);
    expect(told(blocks).filter((claim) => claim.startsWith('—'))).toEqual([]);
  });
});

describe('claims within claims', () => {
  it('keeps both layers of a report of somebody’s words', () => {
    expect(
      tells('The port would sue the paper, the Interfax news agency reported that the mayor had said.')
        .length,
    ).toBeGreaterThan(0);
    expect(tells('Vesti reported that the mayor said the port would close.')).toEqual([
      'Vesti: the mayor said the port would close',
      'the mayor: the port would close',
    ]);
  });

  it('keeps one layer where the inner source is the outer one', () => {
    expect(tells('Anna Ilyk said she believes the port will close.')).toEqual([
      'Anna Ilyk: she believes the port will close',
    ]);
  });

  it('gives what a report cites to both', () => {
    expect(
      tells('The port will close in May, Kommersant reported, citing a source in the government.'),
    ).toEqual([
      'Kommersant: The port will close in May',
      'a source in the government: The port will close in May',
    ]);
    expect(
      tells('Kommersant reported, citing a source in the government, that the port will close.'),
    ).toEqual(['Kommersant: the port will close', 'a source in the government: the port will close']);
  });

  it('gives what is cited to the report next to it', () => {
    expect(
      tells(
        'Two unions have asked for the port to close, Kommersant reported, citing a source in the city.',
      ).slice(0, 2),
    ).toEqual([
      'Kommersant: Two unions have asked for the port to close',
      'a source in the city: Two unions have asked for the port to close',
    ]);
  });

  it('takes a reason that somebody cites for no source', () => {
    expect(tells('The port was closed, Kommersant reported, citing safety.')).toEqual([
      'Kommersant: The port was closed',
    ]);
  });
});

describe('wishes to stay unnamed', () => {
  it.each([
    'Two sailors asked not to be named because they feared for their jobs.',
    'She asked that her surname be withheld.',
    'He requested anonymity to speak about his superiors.',
  ])('are no claims: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('headlines', () => {
  const title = (text: string) => told([{ kind: 'title', text }]);

  it.each([
    ['a verb', 'Ferry Captain Says Port Knew of Crack', ['Ferry Captain: Port Knew of Crack']],
    ['a dash', 'Port to Close in May – Kommersant', ['Kommersant: Port to Close in May']],
    ['a comma', 'Port to Close in May, Kremlin Says', ['Kremlin: Port to Close in May']],
    ['a colon', 'Kremlin: No Talks Planned With Port', ['Kremlin: No Talks Planned With Port']],
  ])('name their source with %s', (_, text, expected) => {
    expect(title(text)).toEqual(expected);
  });

  it.each([
    'Three Ferries, One Captain',
    'What Did the Port Get – And Why',
    'Quarry Protest: What We Know So Far',
    'Explainer: Why Bread Got So Dear',
  ])('name none here: %s', (text) => {
    expect(title(text)).toEqual([]);
  });
});

describe('what a claim says of itself', () => {
  const first = (text: string) => analyze({ blocks: paragraphs(text) }).claims[0];

  it.each<readonly [Claim['kind'], string]>([
    ['direct', '“The lights were on,” Ilyk said.'],
    ['indirect', 'Ilyk said the lights were on.'],
    ['mixed', 'Ilyk said the lights were “on, all of them.”'],
    ['mixed', 'Ilyk said the boat was dark. “I saw it from the pier that night.”'],
  ])('%s: %s', (kind, text) => {
    expect(first(text)?.kind).toBe(kind);
  });

  it.each<readonly [Claim['degree'], string]>([
    ['stated', 'Ilyk said the lights were on.'],
    ['denied', 'Ilyk denied that the lights were on.'],
    ['denied', 'Ilyk rejected the accusations.'],
    ['alleged', 'The union accused Ilyk of lying.'],
    ['confirmed', 'Ilyk admitted that the lights were off.'],
    ['promised', 'Ilyk vowed to repair the lights.'],
    ['ordered', 'The court ordered Ilyk to repair the lights.'],
    ['ordered', 'Ilyk asked the crew to stay.'],
    ['stated', '“Were the lights on?” Ilyk asked.'],
    ['believed', 'Experts believe the lights were off.'],
  ])('%s: %s', (degree, text) => {
    expect(first(text)?.degree).toBe(degree);
  });

  it('names whom its content is about, and not its own source', () => {
    const { people, claims } = analyze({
      blocks: paragraphs('Anna Ilyk said Pavel Serk and Vera Belk had left with Anna Ilyk.'),
    });
    expect(claims[0]?.about.map((person) => people[person]?.name)).toEqual(['Pavel Serk', 'Vera Belk']);
  });

  it('gives the rule that found it and the words that fired it', () => {
    expect(first('Ilyk said that the lights were on.')?.reasons[0]).toEqual({
      rule: 'that-clause',
      evidence: 'said',
    });
    expect(first('“The lights were on,” Ilyk said.')?.reasons[0]).toEqual({
      rule: 'content, source, verb',
      evidence: 'said',
    });
  });

  it('stands in the order of its content', () => {
    const { claims } = analyze({
      blocks: paragraphs(
        '“A is here, and B,” Ilyk said.\nThe port said C was here.\n“D was here too,” Belk said.',
      ),
    });
    const places = claims.map(({ content }) => (content[0]?.block ?? 0) * 1000 + (content[0]?.start ?? 0));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
