import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/engine/types.ts';
import { peopleIn, rolesOf } from '../named-people.ts';

const NEXT = 'Oleg Veresov, 41, was not at home.';

describe('the lead’s description', () => {
  it.each([
    ['a subject with “a”', 'A beekeeper was fined on Monday.', 'A beekeeper'],
    ['an object', 'Police fined a beekeeper over a swarm.', 'a beekeeper'],
    ['an age', 'Police fined a 41-year-old man over a swarm.', 'a 41-year-old man'],
    ['one of several', 'A court fined one of the owners of a swarm.', 'one of the owners of a swarm'],
    [
      'a subject with “the”',
      'The head of a beekeepers’ union was fined on Monday.',
      'The head of a beekeepers’ union',
    ],
    [
      'a subject with an owner',
      'Dagestan’s chief beekeeper resigned on Monday.',
      'Dagestan’s chief beekeeper',
    ],
    ['a subject after a dateline', 'OMSK — The captain of a ferry was fined.', 'The captain of a ferry'],
    ['a town', 'A beekeeper from Omsk was fined on Monday.', 'A beekeeper from Omsk'],
    ['a clause at the end', 'Police fined a beekeeper who filmed a swarm.', 'a beekeeper who filmed a swarm'],
    ['who speaks at the end', 'The port will close in May, its director said Monday.', 'its director'],
    ['who has spoken', 'The port will close in May, its director has announced.', 'its director'],
    ['an owner who speaks', 'The port will close, the region’s governor said.', 'the region’s governor'],
  ])('is %s: %s', (_, lead, role) => {
    expect(rolesOf('Veresov', lead, NEXT)).toContain(role);
  });

  it.each([
    ['without the time', 'Police questioned a beekeeper for five hours.', 'a beekeeper'],
    [
      'before the sentence’s own verb',
      'A beekeeper who filmed a swarm was fined.',
      'A beekeeper who filmed a swarm',
    ],
    [
      'before that of a participle',
      'A beekeeper serving six years in jail has fled.',
      'A beekeeper serving six years in jail',
    ],
    ['at the noun where no verb is known', 'A beekeeper who filmed a swarm mailed it.', 'A beekeeper'],
    ['at the noun before a quotation', 'A beekeeper who wrote “bees” was fined.', 'A beekeeper'],
  ])('ends %s: %s', (_, lead, role) => {
    expect(rolesOf('Veresov', lead, NEXT)).toContain(role);
  });

  it.each([
    ['a thing', 'There is a smell of coriander in the stairwell.'],
    ['a body', 'A school for the children of miners opened.'],
    ['another’s kin', 'The port will close, his brother said.'],
    ['several', 'Two beekeepers were fined on Monday.'],
    ['whom an image shows', 'A portrait of a beekeeper hangs on the wall.'],
    ['a woman where a man is named', 'The wife of a beekeeper has accused the police.'],
  ])('is not %s: %s', (_, lead) => {
    expect(rolesOf('Veresov', lead, NEXT)).toEqual(['41']);
  });

  it('is that of who speaks in the next paragraph, though the name comes late', () => {
    const roles = rolesOf(
      'Veresov',
      'The port of Omsk will close in May, its director said Monday.',
      '“Nine boats in ten come here for the winter and none of them pays,” Oleg Veresov told reporters.',
    );
    expect(roles).toContain('its director');
  });

  it('is not that of whom the lead itself names', () => {
    const roles = rolesOf(
      'Veresov',
      'Oleg Veresov is to leave, its director said.',
      'Veresov told reporters so.',
    );
    expect(roles).not.toContain('its director');
  });
});

describe('the headline’s subject', () => {
  const story = (title: string): Block[] => [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: 'A biathlete was fined on Monday over a rifle.' },
    { kind: 'paragraph', text: NEXT },
  ];
  const rolesUnder = (title: string) => peopleIn(story(title))[0]?.roles ?? [];

  it.each([
    ['Estonian Biathlete Loses Rifle on Train', 'Estonian Biathlete'],
    ['Suspected Crime Boss Flown Home From Omsk', 'Suspected Crime Boss'],
    ['Jailed Lawyer ‘Too Weak’ to Hold a Pen', 'Jailed Lawyer'],
  ])('of “%s” is whom the lead describes: %s', (title, role) => {
    expect(rolesUnder(title)).toContain(role);
  });

  it.each([
    'Court Frees Biathlete Over Rifle',
    'Omsk Village Elects Mayor by Coin',
    'Tajikistan Summons Diplomat Over Rifle',
    'Rifle Found on Train',
    'Trains Late Again as Biathlete Loses Rifle',
  ])('of “%s” is no person', (title) => {
    expect(rolesUnder(title)).toEqual(['A biathlete', '41']);
  });

  it('is nobody’s where the lead describes nobody', () => {
    const [person] = peopleIn([
      { kind: 'title', text: 'Estonian Biathlete Loses Rifle' },
      { kind: 'paragraph', text: 'It rained on Monday.' },
      { kind: 'paragraph', text: NEXT },
    ]);
    expect(person?.roles).toEqual(['41']);
  });
});
