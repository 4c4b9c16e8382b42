/** Which claims are set against each other, and which, though they look like it, are not. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { disputesIn, expectedDispute } from './disputed.ts';
import { paragraphs } from './marked-example.ts';

const FOUND: readonly (readonly [what: string, example: string])[] = [
  [
    'an accusation, and a denial of guilt',
    'Prosecutors accused {the owner of selling the ship twice}. The owner (denied) {any wrongdoing}.',
  ],
  [
    'an accusation a paragraph ago',
    'The union accused {the port of hiding a crack}.\nThe pier was closed in May. The port (rejected) {the accusation}.',
  ],
  [
    'an accusation further back than what was said last',
    'The union accused {the port of hiding a crack}. Passengers said the pier was crowded. The port (denied) {the accusation}.',
  ],
  [
    'the words that follow a rejection',
    'The union said {the pier was unsafe}. The port (rejected) this, saying {the pier had been tested in May}.',
  ],
  [
    'a rejection in a sentence without a claim',
    'The union said {the pier was unsafe}. The mayor (dismissed) that version. “{It is new},” he said.',
  ],
  [
    'a claim in the last sentence of the paragraph before',
    'The pier was closed. The union said {the cable had rusted}.\nThe port (denied) {this}.',
  ],
  [
    'a denial that says what it denies',
    'The union said {the port had hidden a crack in the pier}. It rained all week.\nThe port (denied) that {it had hidden a crack}.',
  ],
  [
    'a denial of any such thing, in another form of the word',
    'Former guards said {they had pressed the crew to sign}. The port (denies) that {any pressure was used}.',
  ],
  [
    'a report that is given a name',
    'The daily Vesti reported that {the port would be sold}. The port called {the report “a fable for sailors.”}',
  ],
  [
    'the account of him whose account it is',
    'The driver Pavel Serov said {he was told to stop}. The waybill shows a full train. The company called {the driver’s account “a fantasy.”}',
  ],
  [
    'somebody who holds his ground after "but"',
    'The port said {the pier was safe}. But the union (insists) that {the cable had rusted}.',
  ],
  [
    'somebody who holds his ground after a denial',
    'The port denied that {it had hired anybody}. The union (maintains) {the buses had been ordered}.',
  ],
  [
    'what one says was not and another says was',
    'The cook said {he was (not abused) while in prison}. It rained.\n“{It looks like they abused him},” the lawyer said.',
  ],
  [
    'what one says never happened',
    'The owner said {the crew had sold the cargo in Oran}.\nThe captain said {the crew (never sold) the cargo}.',
  ],
  [
    'a confession that another calls forced',
    'The cook confessed that {he had burned the pier}.\n“{His confession was (forced)},” the lawyer said.',
  ],
  [
    'words into which somebody was pressured',
    'The cook said {he was treated kindly in prison}.\nThe lawyer said {the cook was (pressured) into saying he was treated kindly}.',
  ],
];

const NOT_FOUND: readonly (readonly [what: string, text: string])[] = [
  [
    'what is denied of somebody else',
    'The cook said the ministry would ask crews to sign the papers. The captain said the owner did not sign the papers.',
  ],
  [
    'two opinions',
    'The cook said voters believe the mayor. The captain said voters do not believe the mayor.',
  ],
  ['two denials of one thing', 'The cook said the ship does not fit. The captain said the ship did not fit.'],
  [
    'a name for a thing',
    'The cook said the plan was a real reform. The captain said the plan was not reform.',
  ],
  [
    'reports, where an official stated something',
    'The minister said the pier was safe. The company denied the reports.',
  ],
  ['them, who may be people', 'The union said the crews were tired. The company dismissed them as actors.'],
  [
    'a person’s own brief',
    'Pavel Serov said the ship was sold. Serov’s brief dismissed the claims as gossip.',
  ],
  ['a denial of what nobody says', 'The port denied that it had hired anybody.'],
  [
    'a denial of guilt where nobody accuses',
    'The cook said the soup was hot. The owner denied any wrongdoing.',
  ],
  ['somebody against himself', 'The port said the pier was safe. The port denied this.'],
  ['a pronoun that denies a thing of its own', 'The port said the pier was safe. It denied this.'],
  [
    'a "this" that means words two sentences ago',
    'The union said the pier was unsafe. It rained. The port denied this.',
  ],
  ['"it" as a subject', 'The union said the pier was unsafe. The port denied it had hired anybody.'],
  ['a denial of another matter', 'The union said wages had fallen. The port denied that a ferry had sunk.'],
  ['a claim that only follows another', 'The port said the pier was safe. The union said wages had fallen.'],
  ['two who say the same', 'The port said no ferry had sunk. The captain said no ferry had sunk.'],
  ['an order', 'The port told passengers not to board the ferry. The cook said he would board the ferry.'],
  [
    'a dismissal from office',
    'The mayor said the pier was unsafe. The governor dismissed the mayor on Monday, the port said.',
  ],
  [
    'a negation of another part of what is said',
    'The port said the ferries were carrying apples. The captain said ferries do not carry passports.',
  ],
  [
    'a denial within a denial’s reason',
    'The port denied it had been warned after the union called the pier “a trap.”',
  ],
  [
    'insisting, where nothing was denied',
    'The port said the pier was safe. The union insists that wages fell.',
  ],
  [
    'forcing of things',
    'The owner confessed that he had sold the cargo.\nThe captain said the ferry was forced to turn back.',
  ],
  [
    'a firm and its own spokesman',
    'Zima Freight said the train was full. Its spokesman, Pavel Serov, called the report “a fantasy.”',
  ],
  [
    'the account of somebody who gave none',
    'The port said the pier was safe. The company called the driver’s account “a fantasy.”',
  ],
  [
    'a verdict called strange',
    'The court ruled that the ship must be sold. The owner called the ruling “strange.”',
  ],
  ['one claim alone', 'The port denied the accusation.'],
  ['Russian text, whose claims are not read', 'Порт заявил, что причал цел. Профсоюз это отрицает.'],
];

describe('disputes', () => {
  it.each(FOUND)('finds %s', (_, example) => {
    const found = disputesIn(example);
    const { words, between } = expectedDispute(example);
    expect(found.map((one) => one.between)).toContainEqual(between);
    if (words) expect(found.map((one) => one.words)).toContain(words);
  });

  it.each(NOT_FOUND)('finds none in %s', (_, text) => {
    expect(disputesIn(text)).toEqual([]);
  });

  it('sets a claim against the denial in which it stands', () => {
    expect(disputesIn('The court rejected the owner’s claim that the cargo was dry.')).toEqual([
      {
        words: 'rejected',
        between: ['the owner’s claim that the cargo was dry', 'the cargo was dry'],
      },
    ]);
  });

  it('sets an accusation against the claim that it is wrong', () => {
    expect(disputesIn('The judge said the police wrongly accused the cook of arson.')).toEqual([
      {
        words: 'wrongly',
        between: ['the police wrongly accused the cook of arson', 'the cook of arson'],
      },
    ]);
  });

  it('sets an earlier claim against the rejection and against what the same source goes on to say', () => {
    expect(
      disputesIn('The union said the pier was unsafe. The port rejected this, saying the pier was new.'),
    ).toEqual([
      { words: 'rejected', between: ['the pier was unsafe', 'this'] },
      { words: 'rejected', between: ['the pier was unsafe', 'the pier was new'] },
    ]);
  });

  it('lists a pair once, in reading order, with a reason', () => {
    const text =
      'The union said the pier was unsafe. The port denied this. But the union insists that the cable had rusted.';
    const { disputes } = analyze({ blocks: paragraphs(text) });
    const pairs = disputes.map(({ claims }) => claims.join(' '));
    expect(disputes.length).toBeGreaterThan(1);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { claims, reasons } of disputes) {
      expect(claims[0]).toBeLessThan(claims[1]);
      expect(reasons[0]?.rule).toBeTruthy();
    }
  });

  it('shows only words that stand in the article', () => {
    for (const [, example] of FOUND) {
      const text = example.replace(/[(){}]/g, '');
      for (const { words } of disputesIn(example)) expect(text).toContain(words);
    }
  });
});
