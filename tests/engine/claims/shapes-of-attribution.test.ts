import { expect, it } from 'vitest';
import { tells } from './tells.ts';

it.each([
  [
    'is what others said who are compared with it',
    'As the engineer Anna Ilyk noted in her report, the pier is old.',
    ['Anna Ilyk: the pier is old'],
  ],
  [
    'goes on behind who is compared with it',
    'The crossing was, as the captain later admitted, a mistake.',
    ['the captain: The crossing was + a mistake'],
  ],
  [
    'stands before who is compared with it',
    'Prices rose, as the bank had predicted.',
    ['the bank: Prices rose'],
  ],
  [
    'is told where “as” says when',
    'As he reported losses, traders left. As the crowd shouted, the gate fell.',
    ['he: losses'],
  ],
  [
    'is no quotation of the sentence before',
    'The judge said the poems “insult the port.” Ilyk laughed at that, the clerk reported.',
    ['The judge: the poems “insult the port.”', 'the clerk: Ilyk laughed at that'],
  ],
  [
    'is none of reports that are denied',
    'The port has denied media reports that it is closing.',
    ['The port: media reports that it is closing'],
  ],
  [
    'begins behind what is told of the source',
    'According to Ilyk, a nurse who asked not to be quoted, the ward was full.',
    ['Ilyk: the ward was full'],
  ],
  [
    'begins behind the age and the clause of the source',
    'According to Anna Ilyk, 34, who lives in Omsk, the ward was full.',
    ['Anna Ilyk: the ward was full'],
  ],
  [
    'begins with a list of its own',
    'According to Ilyk, a man, a woman and a child drowned.',
    ['Ilyk: a man, a woman and a child drowned'],
  ],
  [
    'is none of a plan',
    'The work goes according to plan, Ilyk said.',
    ['Ilyk: The work goes according to plan'],
  ],
  [
    'is of whom others label',
    'Golos, an election monitor labeled a “foreign agent,” reported 1,300 violations.',
    ['Golos, an election monitor labeled a “foreign agent,”: 1,300 violations'],
  ],
  [
    'is of whom others have labeled',
    'Golos, which has been labeled a “foreign agent,” said the vote was rigged.',
    ['Golos: the vote was rigged'],
  ],
  [
    'is none of the title of a book',
    '“I was fed by cats,” Ilyk wrote in her memoir, “A House of Cards.”',
    ['Ilyk: I was fed by cats'],
  ],
  [
    'ends with the label that it gives',
    'What the port calls a “quiet season” has cost three jobs.',
    ['the port: a “quiet season”'],
  ],
  [
    'ends before what came of it',
    'The mayor promised to rebuild the school, but the money ran out.',
    ['The mayor: to rebuild the school'],
  ],
  [
    'ends before what the told one did',
    'His lawyer told him not to answer, but Ilyk did not know the law.',
    ['His lawyer: him not to answer'],
  ],
  [
    'is of those counted, however exactly',
    'At least three residents said the siren was silent. Nearly half said they had left. Only one in five said they had heard it.',
    [
      'At least three residents: the siren was silent',
      'Nearly half: they had left',
      'Only one in five: they had heard it',
    ],
  ],
  [
    'is of no more words than say how many',
    'Around the port a cook said it was full.',
    ['a cook: it was full'],
  ],
  [
    'is of somebody somewhere',
    'Someone in the port told Vesti the order was old. “It is old,” said somebody at the pier.',
    ['Someone in the port: the order was old', 'somebody at the pier: It is old'],
  ],
  [
    'goes around who says it, to whom and where',
    'The driver, Anna Ilyk told reporters on Monday, was drunk. The captain, Ilyk wrote on Telegram, had left.',
    ['Anna Ilyk: The driver + was drunk', 'Anna Ilyk: The captain + had left'],
  ],
  [
    'is of a clerk whose window has a number',
    'The clerk at window four explained it would not help.',
    ['The clerk at window four: it would not help'],
  ],
  ['begins with “it”', 'The port warns it is dark.', ['The port: it is dark']],
  [
    'stands behind what it is based on',
    'Vesti reported, based on satellite images, that the pier burned.',
    ['Vesti: the pier burned'],
  ],
  [
    'is of responsibility',
    'The port claimed responsibility for the fire.',
    ['The port: responsibility for the fire'],
  ],
  ['is none of lives', 'The fire claimed three lives.', []],
  ['is none of what is put elsewhere', 'The port put the boats at the pier.', []],
  [
    'is told in an address each night',
    'Ilyk said in his nightly video address that the pier burned.',
    ['Ilyk: the pier burned'],
  ],
  ['is told to a site', 'Anna Ilyk told Vesti.az that the pier burned.', ['Anna Ilyk: the pier burned']],
  [
    'goes on behind a name from papers',
    'Ilyk said its manager, identified in the papers as “Belk,” had been questioned.',
    ['Ilyk: its manager, identified in the papers as “Belk,” had been questioned'],
  ],
  [
    'is of whom commas name behind a description',
    'Vesti quoted a lawmaker, Anna Ilyk, as saying that the pier burned.',
    ['Anna Ilyk: the pier burned'],
  ],
  [
    'is of the aide and not of whom he serves',
    'An aide to opposition leader Oleg Serk, Anna Belk, said the pier burned.',
    ['Anna Belk: the pier burned'],
  ],
  [
    'is none of what a participle’s own subject shows',
    'The ministry fined the port, saying the mayor had shown “open contempt.”',
    ['The ministry: the mayor had shown “open contempt.”'],
  ],
  [
    'is of several people, wherever they are from',
    'Activists from the ecological center estimate the spill at 40 hectares.',
    ['Activists from the ecological center: the spill at 40 hectares'],
  ],
  ['is none of an owned noun', 'The details of the peace offer remained open.', []],
  [
    'is none of a show',
    'Anna Ilyk said on her YouTube show that the pier burned.',
    ['Anna Ilyk: the pier burned'],
  ],
  ['is none of a convinced man', 'A convinced sailor left. The port convinced them that it sank.', []],
  ['is none of what nobody is sure of', 'Ilyk is not sure that the pier burned.', []],
  [
    'is no question to whom it answers',
    'Asked by a reporter whether he would run again, Ilyk replied, “I plan nothing.”',
    ['Ilyk: I plan nothing.'],
  ],
  [
    'is none of the occasion',
    'According to two sailors, Ilyk promised the port that the pier would stand.',
    ['two sailors: Ilyk promised the port that the pier would stand', 'Ilyk: the pier would stand'],
  ],
  [
    'is promised and not told to whom',
    'Ilyk promised a house to each of the families that had lost theirs.',
    ['Ilyk: a house to each of the families that had lost theirs'],
  ],
  [
    'is of a cited man with his name',
    'State media reported, citing the ambassador, Oleg Serk, that the pier burned.',
    ['State media: the pier burned', 'Oleg Serk: the pier burned'],
  ],
  [
    'goes on behind a source that its verb goes before',
    'As the war goes on, said Anna Ilyk, sailors are tired.',
    ['Anna Ilyk: As the war goes on + sailors are tired'],
  ],
  [
    'is of the body of which “which” says more',
    'The paper lost its license at the request of the watchdog Roskom, which said it had failed to file papers.',
    ['the watchdog Roskom: it had failed to file papers'],
  ],
  [
    'is none of a posted video',
    'Anna Ilyk said in a video posted on X that the pier burned.',
    ['Anna Ilyk: the pier burned'],
  ],
  [
    'goes on behind a subject with its name',
    'The lawyer says the key witness, trader Oleg Serk, testified under pressure.',
    ['The lawyer: the key witness, trader Oleg Serk, testified under pressure'],
  ],
  [
    'is of who stands between commas, and not of what is confirmed',
    'The lawyer says the key witness, Oleg Serk, confirmed the story.',
    ['The lawyer: the key witness, Oleg Serk, confirmed the story', 'Oleg Serk: the story'],
  ],
  [
    'ends where others tell more',
    'The port claimed responsibility for it, with a sailor telling Vesti that oil had burned.',
    ['The port: responsibility for it', 'a sailor: oil had burned'],
  ],
  [
    'goes on with what somebody finds',
    'Ilyk said he uses the boat himself and finds it “handy.”',
    ['Ilyk: he uses the boat himself and finds it “handy.”'],
  ],
  [
    'ends with what is promised',
    'The mayor vowed to rebuild the pier and established a fund.',
    ['The mayor: to rebuild the pier'],
  ],
  ['is none where something is written down', 'They wrote down what the mayor needed.', []],
  [
    'hangs on words of the article’s own',
    'He was jailed over a post in which, the court said, he had called the sailors heroes.',
    ['the court: he had called the sailors heroes'],
  ],
  [
    'hangs on its own subject',
    'He keeps it in the old boat house, which, he said, was built of driftwood.',
    ['he: which + was built of driftwood'],
  ],
  [
    'is none of who is only counted',
    'The share of those who fear war rose. The number of people who say so fell.',
    [],
  ],
  [
    'is none of a wish for a first name only',
    'Anna Ilyk asked that only her first name be used in print.',
    [],
  ],
  [
    'is of a state agency, which states nothing itself',
    '“The pier is safe,” state news agency Khovar reported.',
    ['state news agency Khovar: The pier is safe'],
  ],
  ['is none of mere reports', 'There were reports that the bridge had been mined.', []],
  ['is demanded without “that”', 'The union demanded he resign at once.', ['The union: he resign at once']],
  [
    'is what somebody was fined for saying',
    'The activist Anna Ilyk was fined for saying that the pier “was never safe.”',
    ['Anna Ilyk: the pier “was never safe.”'],
  ],
  ['is no question before a thought', 'Asked if she was angry, Anna Ilyk thought for a while.', []],
  [
    'ends before the verb of the whole where the claim is its subject',
    'Anna Ilyk’s claim that the sailors are “nervous” drew laughter in the hall.',
    ['Anna Ilyk: the sailors are “nervous”'],
  ],
  [
    'begins behind an hour that ends a sentence',
    'Two envoys came to the pier at 5 p.m. “Good to see you,” Anna Ilyk told them.',
    ['Anna Ilyk: Good to see you'],
  ],
  [
    'begins behind what was done with a paper',
    'According to the charges, read out by a clerk, she stole the boat.',
    ['the charges: she stole the boat'],
  ],
  [
    'is none of states and think tanks',
    'Anna Ilyk of the Tartu think tank said European states hold 28 yachts.',
    ['Anna Ilyk: European states hold 28 yachts'],
  ],
  [
    'is promised at a meeting',
    'The mayor promised residents at a meeting that the pier would stand.',
    ['The mayor: the pier would stand'],
  ],
])('what is claimed %s', (_, text, expected) => {
  expect(tells(text)).toEqual(expected);
});
