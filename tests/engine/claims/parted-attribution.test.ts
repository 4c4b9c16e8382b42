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
])('what is claimed %s', (_, text, expected) => {
  expect(tells(text)).toEqual(expected);
});
