/** Claims whose source, verb and content other words part. */
import { expect, it } from 'vitest';
import { tells } from './tells.ts';

it.each([
  [
    'goes on behind whom it was told',
    'The letter, she told reporters, was a fake.',
    ['she: The letter + was a fake'],
  ],
  [
    'goes on behind when it was said',
    'The prize, the captain said on Monday, would be paid in gold.',
    ['the captain: The prize + would be paid in gold'],
  ],
  ['is nothing that a man is known for', 'The poet, a man remembered for his songs, was 91.', []],
  [
    'opens with where it was, and no source does',
    'In Luga, 19 houses were damaged, said Anna Ilyk, the mayor.',
    ['Anna Ilyk: In Luga, 19 houses were damaged'],
  ],
  [
    'opens with of how many, before somebody of whom more is told',
    'Of the 19 boats, four have sunk, said Anna Ilyk, who runs the port.',
    ['Anna Ilyk: Of the 19 boats, four have sunk'],
  ],
  [
    'opens with after what, and is whole',
    'After a long search, divers found the boat, said the captain.',
    ['the captain: After a long search, divers found the boat'],
  ],
  [
    'is said by whom a list describes',
    'Anna Ilyk, a dealer in furs, honey, tea and wax, said the market was shut.',
    ['Anna Ilyk: the market was shut'],
  ],
  [
    'is said by whom a clause with a list describes',
    'Anna Ilyk, a lawyer who defends cooks, guards and mates, said the court was shut.',
    ['Anna Ilyk: the court was shut'],
  ],
  [
    'is said by a father of four',
    'The father of four said the door was locked.',
    ['The father of four: the door was locked'],
  ],
  [
    'is told by a mother of two',
    'The mother of two told reporters that the door was locked.',
    ['The mother of two: the door was locked'],
  ],
  [
    'is said by who is named, then described, then told of',
    'Anna Ilyk, a former guard from Luga, who now sells tea, said the port was shut.',
    ['Anna Ilyk: the port was shut'],
  ],
  [
    'is not said by what opens the sentence',
    'Meeting Serk, the mayor, who now sells tea, said the port was shut.',
    ['the mayor: the port was shut'],
  ],
  [
    'is said by two sorts of people',
    'Neighbors and relatives of the guards said they had heard nothing.',
    ['Neighbors and relatives of the guards: they had heard nothing'],
  ],
  [
    'is told behind how the voice was',
    'The mate then told the court, his voice shaking, that the deal was off.',
    ['The mate: the deal was off'],
  ],
  [
    'is about a name',
    'The cook said her name was on the list. The mate asked that her name not be used.',
    ['The cook: her name was on the list'],
  ],
  [
    'opens with how many, and is whole',
    'Around 300 people had come, and not one official, wrote a reporter for the weekly Luga.',
    ['a reporter for the weekly Luga: Around 300 people had come, and not one official'],
  ],
  ['is none of several things of one name', 'Three claims that the ship was old were heard.', []],
  ['is none of a number of people', 'Two dismissed cooks left the ship.', []],
  [
    'is feared by some',
    'Some in the village fear that the pier will be sold.',
    ['Some in the village: the pier will be sold'],
  ],
  [
    'is feared by most',
    'Most of the cooks waiting in Luga fear that the pier will be sold.',
    ['Most of the cooks waiting in Luga: the pier will be sold'],
  ],
  [
    'is a thing behind by which way it was said',
    'The owner rejected in a letter to Vesti the idea that the ship was old.',
    ['The owner: the idea that the ship was old'],
  ],
  [
    'is a thing behind to whom it was said',
    'The owner confirmed to Vesti the death of two guards.',
    ['The owner: the death of two guards'],
  ],
  [
    'is a thing behind when it was said',
    'The union condemned on Monday the closing of the pier.',
    ['The union: the closing of the pier'],
  ],
  [
    'is what somebody denies ever doing',
    'The owner denied ever taking money.',
    ['The owner: ever taking money'],
  ],
  [
    'is a promise behind by which way it was given',
    'The port promised in a letter to voters to rebuild the pier.',
    ['The port: to rebuild the pier'],
  ],
  [
    'is a call behind when it was made',
    'The union called on Monday for a new inquiry.',
    ['The union: a new inquiry'],
  ],
  [
    'is a call behind by which way it was made',
    'The union called in a statement for a new inquiry.',
    ['The union: a new inquiry'],
  ],
  ['is no call of who called again', 'The captain called on Monday for the first time in years.', []],
  [
    'is a quoted thing',
    'The mayor blamed “paperwork in three languages.”',
    ['The mayor: paperwork in three languages.'],
  ],
  [
    'is a quoted thing behind a particle',
    'The envoy warned of “outsiders drawing lines.”',
    ['The envoy: outsiders drawing lines.'],
  ],
  ['is what “it” points to', 'The letter was a fake; the ministry denied it.', ['the ministry: it']],
  [
    'is a thing that a participle describes',
    'The ministry cited repeated breaches of the rules.',
    ['The ministry: repeated breaches of the rules'],
  ],
  [
    'is what is expected',
    'The agency expects 1,500 guests by Sunday.',
    ['The agency: 1,500 guests by Sunday'],
  ],
  [
    'is what somebody expects to do',
    'The plant expects to lay off 200 by spring.',
    ['The plant: to lay off 200 by spring'],
  ],
  [
    'is nothing once expected or to be expected',
    'The guards had expected no change. She can expect five times as much.',
    [],
  ],
  ['is what is feared', 'Drivers fear a return to the queues.', ['Drivers: a return to the queues']],
  [
    'is ordered by saying so',
    'The governor ordered a check of the doors.',
    ['The governor: a check of the doors'],
  ],
  ['is no order of soup', 'The guests ordered less fish.', []],
  ['is asked of somebody', 'The mayor asked residents for patience.', ['The mayor: residents for patience']],
  [
    'is what a record shows',
    'The accounts show a loss of 300 million rubles.',
    ['The accounts: a loss of 300 million rubles'],
  ],
  ['is none of what somebody shows or finds', 'The guard showed a badge. The child found a key.', []],
  ['is what “it” is called', 'Omsk calls it blackmail.', ['Omsk: it blackmail']],
  [
    'is no number in figures alone',
    'Doctors put the real figure at three times as many.',
    ['Doctors: the real figure at three times as many'],
  ],
  ['is short', 'Tickets remain valid, it said.', ['it: Tickets remain valid']],
  [
    'is said at an earlier time',
    'The expert insisted at an earlier hearing that the pier was old.',
    ['The expert: the pier was old'],
  ],
])('what is claimed %s', (_, text, expected) => {
  expect(tells(text)).toEqual(expected);
});
