import { describe, expect, it } from 'vitest';
import { peopleOf, rolesOf } from '../named-people.ts';

describe('a title before the name', () => {
  it.each([
    ['begins after the verb', 'Troops came to unseat former President Oleg Veresov.', 'former President'],
    ['is his and not his daughter’s', 'It was read by the daughter of the mayor, Oleg Veresov.', 'the mayor'],
    ['begins after what a land did', 'Russia jailed activist Oleg Veresov.', 'activist'],
    ['begins after what was done on a day', 'Police on Monday fined actor Oleg Veresov.', 'actor'],
    [
      'begins after what a court did',
      'A court on Monday sentenced former municipal deputy Oleg Veresov.',
      'former municipal deputy',
    ],
    ['keeps what somebody is', 'It was read by Russian jailed poet Oleg Veresov.', 'Russian jailed poet'],
    ['begins after a small word', 'They marched to protest President Oleg Veresov.', 'President'],
    ['begins after “including”', 'It angered many, including Governor Oleg Veresov.', 'Governor'],
    ['begins after “like”', 'They want a man like Governor Oleg Veresov.', 'Governor'],
    [
      'is the last of the phrase',
      'Nobody was charged with the death of shopkeeper Oleg Veresov.',
      'shopkeeper',
    ],
    [
      'holds an “and”',
      'Fisheries and Forestry Minister Oleg Veresov resigned.',
      'Fisheries and Forestry Minister',
    ],
    ['holds a region in small letters', 'Omsk region Governor Oleg Veresov left.', 'Omsk region Governor'],
    ['holds a body', 'Omsk police chief Oleg Veresov left.', 'Omsk police chief'],
    ['holds an owner', "The mayor's deputy Oleg Veresov left.", "The mayor's deputy"],
    [
      'holds owners whose name ends in s',
      'Seamen’s Union chairman Oleg Veresov left.',
      'Seamen’s Union chairman',
    ],
    ['may be any rank after “deputy”', 'So said deputy bashkir Oleg Veresov.', 'deputy bashkir'],
    [
      'goes on over “of” where the name’s title opens it',
      'Prime Minister of the self-proclaimed Veretian Republic Oleg Veresov left.',
      'Prime Minister of the self-proclaimed Veretian Republic',
    ],
    ['keeps its adjective', 'It was said by the late Admiral Oleg Veresov.', 'the late Admiral'],
    ['with “then”', 'It was cut by then-Labor Minister Oleg Veresov.', 'then-Labor Minister'],
  ])('%s: %s', (_, text, role) => {
    expect(rolesOf('Veresov', text)).toContain(role);
  });

  it.each([
    ['whom somebody speaks of', 'Nobody trusts the mayor, Oleg Veresov said.'],
    ['what somebody says in between', 'The mayor, Oleg Veresov said, was drunk.'],
    ['what somebody tells others in between', 'The mayor, Oleg Veresov told the daily on Monday, was drunk.'],
    ['a form of address', 'It was asked by Mr. Oleg Veresov on Monday.'],
    ['somebody of whom the name is only the owner', 'A lawyer for Oleg Veresov left.'],
    ['a word that only looks like an agent’s', 'It was in a letter Oleg Veresov wrote.'],
    ['whom the name is likened to', 'Guides like Oleg Veresov live on tips.'],
    ['a verb after a person', 'It is when a policeman opens Oleg Veresov’s passport.'],
  ])('is not %s: %s', (_, text) => {
    expect(rolesOf('Veresov', text)).toEqual([]);
  });
});

describe('a description and a comma before the name', () => {
  it.each([
    ['stands behind “that”', 'The Vesti daily reported that the mayor, Oleg Veresov, had left.', 'the mayor'],
    [
      'holds how its body is called for short',
      'The head of the Union of Beekeepers (UB), Oleg Veresov, said so.',
      'The head of the Union of Beekeepers (UB)',
    ],
    [
      'holds a bracket',
      'The head of the port’s office (now closed), Oleg Veresov, left.',
      'The head of the port’s office (now closed)',
    ],
    ['at whose request it is', 'At the request of the mayor, Oleg Veresov, they left.', 'the mayor'],
    ['with “as”', 'As the port’s chief architect, Oleg Veresov built piers.', 'the port’s chief architect'],
    ['with a determiner', 'The head of the port, Oleg Veresov, left.', 'The head of the port'],
    ['with an owner', 'Serbia’s energy minister, Oleg Veresov, left.', 'Serbia’s energy minister'],
    ['with an owner in s', 'The victims’ lawyer, Oleg Veresov, left.', 'The victims’ lawyer'],
    ['with a pronoun', 'Police questioned his neighbor, Oleg Veresov, on Monday.', 'his neighbor'],
    ['after “whose”', 'The mill, whose owner, Oleg Veresov, is in jail, burned down.', 'owner'],
    ['of one of several', 'One of her clients, Oleg Veresov, complained.', 'One of her clients'],
    ['after the verb', 'The governor leaned toward his deputy, Oleg Veresov, and nodded.', 'his deputy'],
    ['after a preposition', 'It was thrown at a colleague, Oleg Veresov.', 'a colleague'],
    ['of what hangs on another', 'It was the work of a composer, Oleg Veresov, in May.', 'a composer'],
    [
      'of the widow, not of the miner',
      'The aide to the minister, Oleg Veresov, left.',
      'The aide to the minister',
    ],
    [
      'without an article',
      'Counsel for the insurer, Oleg Veresov, had no questions.',
      'Counsel for the insurer',
    ],
    ['of a word in no list', 'The fox of the trade, Oleg Veresov, left.', 'The fox of the trade'],
    [
      'and a further title',
      'Her counterpart, deputy head of the port Oleg Veresov, left.',
      'Her counterpart',
    ],
    ['after “said”', '“It shook,” said the chairman of the port, Oleg Veresov.', 'the chairman of the port'],
  ])('%s: %s', (_, text, role) => {
    expect(rolesOf('Veresov', text)).toContain(role);
  });

  it.each([
    ['whom somebody met', 'After a meeting with the mayor, Oleg Veresov left for Omsk.'],
    ['a parent', 'Born to a tailor and a seamstress in Omsk, Oleg Veresov went to sea.'],
    ['who goes along', 'Accompanied by his lawyer, Oleg Veresov entered the court.'],
    ['whom a speaker mentions', 'Never argue with a customs officer, advises Oleg Veresov.'],
    ['a time', 'The next day, Oleg Veresov, left.'],
    ['a place', 'In the port, Oleg Veresov, left.'],
    ['one of them', 'One of them, Oleg Veresov, left.'],
    ['the end of another clause', 'A drone hit a site and injured a worker, Governor Oleg Veresov said.'],
    ['another’s', 'The man jumped out of the window, Oleg Veresov said.'],
    ['a name of another', 'The group also met Pavel Ilyk, Oleg Veresov and Anna Serova.'],
  ])('is not %s: %s', (_, text) => {
    expect(rolesOf('Veresov', text).filter((role) => !/^Governor$/.test(role))).toEqual([]);
  });
});

describe('words that bring in a name', () => {
  it.each([
    ['also named', 'The mayor’s cousin, also named Oleg Veresov, left.', 'The mayor’s cousin'],
    ['named', 'Police seek a beekeeper named Oleg Veresov.', 'a beekeeper'],
    ['called', 'There was a driller from Omsk called Oleg Veresov.', 'a driller from Omsk'],
    ['known as', 'They listed the songwriter known as Oleg Veresov.', 'the songwriter'],
    ['identified by police as', 'It held a courier identified by police as Oleg Veresov.', 'a courier'],
    ['identified only as', 'There was one courier, identified only as Oleg Veresov.', 'one courier'],
    [
      'whom police identified as',
      'The captain, whom police identified as Oleg Veresov, left.',
      'The captain',
    ],
    ['after an age', 'The intern, 19, whom they identified only as Oleg Veresov, left.', 'The intern'],
    ['who gave her name as', 'It shook, said a nurse who gave her name as Oleg Veresov.', 'a nurse'],
    [
      'first name, after a comma',
      'A native of Omsk who gave only his first name, Oleg, left.',
      'A native of Omsk',
    ],
  ])('as “%s”: %s', (_, text, role) => {
    expect(peopleOf(text).at(-1)?.roles).toContain(role);
  });

  it('give the description before the description too', () => {
    expect(rolesOf('Veresov', 'The buyer, a flour trader named Oleg Veresov, left.')).toEqual([
      'The buyer',
      'a flour trader',
    ]);
  });

  it.each(['It is known as far as Oleg Veresov knows.', 'He was as tall as Oleg Veresov.'])(
    'are not found in “%s”',
    (text) => {
      expect(rolesOf('Veresov', text)).toEqual([]);
    },
  );
});

describe('words before a list of names', () => {
  it.each([
    ['a title of several', 'They fined activists Anna Ilyk and Oleg Veresov.', 'activists'],
    [
      'a description of several',
      'They fined two interpreters, Anna Ilyk and Oleg Veresov.',
      'two interpreters',
    ],
  ])('are those of each: %s', (_, text, role) => {
    for (const person of peopleOf(text)) expect(person.roles).toContain(role);
  });

  it('are the first’s alone where they speak of one', () => {
    const [anna, oleg] = peopleOf('They fined activist Anna Ilyk and Oleg Veresov.');
    expect(anna?.roles).toEqual(['activist']);
    expect(oleg?.roles).toEqual([]);
  });
});
