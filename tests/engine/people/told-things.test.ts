import { expect, it } from 'vitest';
import { peopleOf } from './named-people.ts';

const names = (text: string) => peopleOf(text).map(({ name }) => name);

it.each([
  ['behind the name', 'Oro Navigacija, the air traffic agency, counted 66 balloons.'],
  ['and a firm by what it does', 'Dala Agro, a private exporter based in Omsk, counted 66 balloons.'],
  ['with what it is behind', 'Chistaya Dvina, the company behind the plant, counted 66 balloons.'],
  ['elsewhere', 'It is run by Oro Navigacija, the air traffic agency. Oro Navigacija said so.'],
  ['before the name', 'A Telegram channel with links to the police, Zheltye Slivy, claimed it on Monday.'],
])('a body said to be one %s is nobody: %s', (_, text) => {
  expect(names(text)).toEqual([]);
});

it.each(['Takie Dela reported a loss.', 'Le Monde reported a loss.', 'Kavkaz.Realii reported a loss.'])(
  'an outlet that is written as people are is nobody: %s',
  (text) => {
    expect(names(text)).toEqual([]);
  },
);

it('what a hotline is called is nobody', () => {
  expect(names('Anna Ilyk, who runs the hotline Tong Jahoni, said so.')).toEqual(['Anna Ilyk']);
});

it.each([
  ['with a first name', 'Oleg Veresov, the agency, and two banks sued.'],
  ['of whom a body speaks', 'Pak Ilyk, the company said, was ill.'],
  ['who works for a body', 'Tolkun Veresova, the head of the agency, left.'],
])('somebody %s stays: %s', (_, text) => {
  expect(names(text).length).toBe(1);
});
