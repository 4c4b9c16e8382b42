import { describe, expect, it } from 'vitest';
import { claimsIn, expectedParts, foundFor } from './marked-example.ts';

/** Pattern by pattern: [ ] the source, ( ) the cue, { } what is claimed. Lines are paragraphs. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  'cue after the quotation': [
    '“{The lights were on},” [Tomas Ilyk] (said).',
    '"{The lights were on}," [Tomas Ilyk] (said).',
    '“{The lights were on},” [harbor master Tomas Ilyk] (told) The Moscow Times by phone.',
    '{“The lights were on” the whole night}, [he] (said).',
    '“{Were the lights on?}” [Ilyk] (asked).',
    '“{The lights were on!}” [the captain] (shouted).',
    '“{The lights were on. I saw them. So did my wife},” [she] (told) reporters Wednesday.',
    '“{[The ferry] had its lights on},” [the ministry] (said) in a statement.',
    '“{The lights were on},” [Tomas Ilyk, the harbor master], (said).',
    '“{The lights were on},” [Ilyk, 58], (told) the Interfax news agency.',
    '“{The lights were on},” [Ilyk], who has run the harbor since 1998, (told) The Moscow Times.',
    '“{The lights were on},” [Ilyk’s lawyer Anna Belk] (said) Thursday.',
    '“{The lights were on},” [Mayor Pavel Serk] (wrote) on his Telegram channel.',
    '“{The lights were on},” [a spokesman for the port] (said).',
    '“{The lights were on},” [the head of the port, Pavel Serk], (said).',
  ],
  'cue after the quotation, verb first': [
    '“{The lights were on},” (said) [Tomas Ilyk].',
    '“{The lights were on},” (said) [Tomas Ilyk, head of the harbor union].',
    '“{The lights were on},” (said) [the chairman of the commission, Shamil Khask].',
    '“{The lights were on},” (wrote) [political analyst Anna Belk] on Telegram.',
    '“{The lights were on},” (says) [Ilyk], who was on the pier.',
  ],
  'cue inside': [
    '“{The lights},” [Ilyk] (said), “{were on.}”',
    '“{The lights were on},” [Ilyk] (said). “{I saw them.}”',
    '"{The lights were on}," [Ilyk] (told) reporters. "{I saw them.}"',
    '{The ferry}, [he] (said), {was old}.',
    '{The ferry was old}, [he] (said), {and nobody wanted it}.',
  ],
  'cue before': [
    '[Ilyk] (said): “{The lights were on.}”',
    '[Ilyk] (said), “{The lights were on.}”',
    '[Ilyk] (said) that “{the lights were on.}”',
    '[The ministry] (said) in a statement: “{The ferry was safe.}”',
    '[The captain] (told) reporters on Monday that {the ferry was safe}.',
    '[The captain] (told) the newspaper {he was not on board}.',
    '[The captain] (told) Interfax {the ferry would sail again}.',
    '[The captain] (told) European Council President Charles Marsk late Monday that {the ferry was safe}.',
    '[The captain] (told) state television that {the ferry was safe}.',
    '[The union] (said) {at least three ferries had come late}.',
    '[Harbor Radio] (reported) on Friday, without naming its source, that {the ferry was safe}.',
    '[The Kremlin] (said) Tuesday {it was aware of the case}.',
    '[The Kremlin] (said) on Tuesday that {it was aware of the case}.',
    '[The Kremlin] (said) last week {it was aware of the case}.',
    '[Ilyk] (said) in an interview with the Vesti newspaper that {the ferry was safe}.',
    '[Ilyk], who has run the harbor since 1998, (said) {the ferry was safe}.',
    '[A source close to the port] (said) {two sailors were missing}.',
    '[Police in the southern city of Rostov] (said) {they had found the boat}.',
    '[Three people familiar with the matter] (said) {the port would be sold}.',
    'On Friday, [the mayor] (announced) that {the bridge would close}.',
    'Speaking in Omsk, [the mayor] (said) {the bridge would close}.',
    'Asked about the bridge, [the mayor] (said) {it was safe}.',
    'In a video address late Sunday, [the president] (said) {the ferry would sail again}.',
    '[She] (said) {she believes the captain was pressured into signing}.',
    '[He] (also said) {the lights were on}.',
    '[Ilyk] (has repeatedly said) that {the lights were on}.',
    '[Ilyk] (said) {he’s tired of the ferry}.',
    '[Ilyk] (said) {there were no lights}.',
    '[The mayor] (explained) {why the bridge was closed}.',
  ],
  'according to': [
    '{The ferry sank at noon}, (according to) [the port].',
    '(According to) [the port], {the ferry sank at noon}.',
    '{The ferry}, (according to) [the port], {sank at noon}.',
    '{Two sailors died}, (according to) [preliminary results released] Monday.',
    '{Two sailors died}, (according to) [the Vesti news website].',
    '(According to) [court documents seen by The Moscow Times], {the ship had been sold twice}.',
  ],
  'that follows': [
    '“The lights were on,” [Ilyk] said, (adding) that {nobody was hurt}.',
    '[The mayor] said the bridge was safe, (adding) {it would open soon}.',
    '[The port] denied this, (saying) in a statement that {the report was false}.',
  ],
  'by what the verb means': [
    '[The ministry] (denied) that {the ferry had sunk}.',
    '[The ministry] (denied) {sinking the ferry}.',
    '[Prosecutors] (accused) {him of taking bribes}.',
    '[Prosecutors] (accuse) {the captain of negligence}.',
    '[The mayor] (vowed) {to rebuild the bridge}.',
    '[The mayor] (promised) that {the bridge would be rebuilt}.',
    '[The ministry] (urged) {citizens to leave the region}.',
    '[The ministry] (called on) {Ankara to open the strait}.',
    '[The court] (ordered) {the newspaper to pay a fine}.',
    '[The embassy] (warned) {citizens to avoid the square}.',
    '[The embassy] (warned) that {the square was closed}.',
    '[The lawyer] (demanded) that {the hearing be closed}.',
    '[Colleagues] (described) {him as a careful sailor}.',
    '[Critics] (called) {the law “a gift to thieves.”}',
    '[The union] (threatened) {to block the port}.',
    '[The owner] (admitted) {hiding the papers}.',
    '[The owner] (confessed) to {hiding the papers}.',
    '[The council] (agreed) that {the port would be sold}.',
  ],
  'documents and media': [
    '[Court records] (show) that {the ship was sold twice}.',
    '[The decree] (says) {the port must close by May}.',
    '[The statement] (said) {two sailors were missing}.',
    '[A report by the audit chamber] (found) that {the money had melted}.',
    '[Kommersant] (reported) Tuesday that {the port would be sold}.',
    '[The business daily Vedomosti] (reported) {the port would be sold}.',
    '{The port will be sold}, [Kommersant] (reported).',
    '{The port will be sold}, [the Interfax news agency] (reported) on Friday, citing an unnamed official.',
    '{Two sailors were missing}, [the agency] (said).',
  ],
  'quoted by others': [
    '[Ilyk] was quoted as (saying) {the lights were on}.',
    '“{The lights were on},” [Ilyk] was quoted as (saying) by the Vesti newspaper.',
    'The newspaper cited [a port official] as (saying) {the lights were on}.',
    'Interfax quoted [Ilyk] as (saying) that {the lights were on}.',
  ],
  'sources of several parts': [
    '{The port will be sold by the end of May}, [four people with knowledge of the plans] (told) Interfax.',
    '[Two clerks familiar with the owner’s plans] (said) {the port would be sold}.',
    '[One of the three, Belk], (said) {her boat was dark}.',
    '[Five of them] (told) Vesti that {the boat was dark}.',
    '[A commission led by the union’s chairman, Pavel Serk], (concluded) that {the boat was dark}.',
    '{The boat was dark}, [a sailor] there (told) Vesti.',
    '“{The boat was dark},” [her brother, Pavel Serk], 70, (told) The Moscow Times in a house that serves as a shed.',
    '[The mayor] opened the pier, (then said) {it was safe}.',
    '[The port] denied it, (then said) {they had been told of it}.',
  ],
  'sources with a clause of several commas': [
    '[The firm], which sold the pier to its manager, Belk Serk, for one ruble, (said) {it was safe}.',
    '[Serk (Omsk), chairman of the union], (said) {the pier was safe}.',
  ],
  'words that may be nouns': [
    '[Skeptics in Omsk] (note) that {the pier is old}.',
    '{Prices have doubled since May}, [the bank] (estimates).',
    '[Critics] (called) {the new law on piers a noose}.',
    '[Officials] (blamed) {the fire on old cables}.',
  ],
  'places and ways named before the cue': [
    'In “Harbor Hour,” [Ilyk] (said) {the boat had been dark for a year}.',
    '[Ilyk] (said) in Omsk, Siberia, that {the boat was dark}.',
    'The crew (were told) by [the port] that {the boat was dark}.',
  ],
  'after a quotation that ends its sentence': [
    'Ilyk wrote that he was “as dark as the boat.” [Belk] (said) {the lights were on}.',
    'Ilyk called it “a fog of words.” [The port] (said) {it had “the greatest respect” for him}.',
  ],
  'between the verb and its clause': [
    '[Ilyk] (said) outside that {the boat was dark}.',
    '[Ilyk] (told) me once that {the boat was dark}.',
    '{The boat was dark all night}, [a sailor who works at the pier] (admitted) on condition that he not be named.',
    '{The boat has been dark for three years}, [the union] (said) Thursday, ending a quarrel that began with a fire.',
  ],
  'relative clauses': [
    'The port, which [he] (said) {was built in 1970}, is closed.',
    'The sailors, whom [the court] (accused) of {theft}, are free.',
    'He praised the crew, who [the port] (said) {had saved two children}.',
  ],
  'nouns of stating': [
    'He repeated [the captain]’s earlier (claim) that {the sea was calm}.',
    'The court rejected [his] (claim) that {the sea was calm}.',
  ],
  'where a claim ends': [
    '[The mayor] (said) {the bridge was safe, but the union disagreed}.',
    '[The mayor] (said) {the bridge was safe}, but the union said it was not.',
    '[The mayor] (said) {the bridge was safe}, while the union called it a trap.',
    '[The port] (denied) that {a rule had been broken} but confirmed that a captain had left.',
    '[The mayor] (said) {the bridge was safe}, according to Vesti.',
    '[The mayor] (said) {the bridge was safe}, citing a report by engineers.',
    '[The mayor] (said) {the bridge was safe}, referring to the new pier.',
    'After [the mayor] (said) {the bridge was safe}, thousands crossed it.',
    '[The mayor] (said) {the bridge was safe and that it would open in May}.',
    '[The mayor] (said) {the bridge, the pier and the port were safe}.',
    '[The mayor] (said) that {the bridge, promised by three mayors before him, would be safe}.',
    '[The crew] (said) {they had signed papers in Finnish, a language none of them can read}.',
    '{It held}, (according to) [the log], {the mast, two anchors and a goat}.',
    '[The court] this month (rejected) {the plan for a pier}.',
    '[The union] in 2010 (said) {the pier was old}.',
    '[Last year’s winner, Kobz], (complained) that {the pier was old}.',
    '[The mayor] (told) the Vesti agency {piers had been closed}.',
  ],
};

describe('no claim', () => {
  it.each([
    'He called back an hour later.',
    'He called in a doctor.',
    'They promised to the voters nothing.',
    'Leaders’ attempts to pin blame for the fire failed.',
    'The last written answer arrived by fax.',
    'The show “the only pier in the region” drew nobody.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('claims, pattern by pattern', () => {
  for (const [pattern, examples] of Object.entries(PATTERNS))
    describe(pattern, () => {
      it.each(examples.map((example) => [example]))('%s', (example) => {
        expect(foundFor(example)).toEqual(expectedParts(example));
      });
    });
});
