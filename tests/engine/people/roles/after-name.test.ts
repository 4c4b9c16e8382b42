import { describe, expect, it } from 'vitest';
import { peopleOf, rolesOf } from '../named-people.ts';

describe('a description after the name', () => {
  it.each([
    ['with an article', 'Oleg Veresov, a roofer from Omsk, left.', 'a roofer from Omsk'],
    ['without one', 'Oleg Veresov, head of the port, left.', 'head of the port'],
    ['after an age', 'Oleg Veresov, 41, a roofer, left.', 'a roofer'],
    ['after “a pseudonym”', 'Oleg Veresov (a pseudonym), a roofer from Omsk, left.', 'a roofer from Omsk'],
    ['of what somebody was', 'Oleg Veresov, then a teacher of German, left.', 'then a teacher of German'],
    ['of what somebody is now', 'Oleg Veresov, now head of the port, left.', 'now head of the port'],
    ['in a word of no list', 'Oleg Veresov, a kart of the Mari faith, left.', 'a kart of the Mari faith'],
    ['by a people', 'Oleg Veresov, a Spaniard, left.', 'a Spaniard'],
    ['by an age and a town', 'Oleg Veresov, a 44-year-old from Omsk, left.', 'a 44-year-old from Omsk'],
    [
      'with a book’s title',
      'Oleg Veresov, author of “The Sea of Bees,” left.',
      'author of “The Sea of Bees,”',
    ],
    ['with a clause', 'They met Oleg Veresov, a roofer who keeps bees.', 'a roofer who keeps bees'],
    ['after a hidden surname', 'Oleg V., a roofer from Omsk, left.', 'a roofer from Omsk'],
    ['with an owner', 'Oleg Veresov, Omsk Metals’ main shareholder, left.', 'Omsk Metals’ main shareholder'],
    ['with a name’s owner', 'Oleg Veresov, Anna Ilyk’s lawyer, left.', 'Anna Ilyk’s lawyer'],
    ['after a dash', 'Oleg Veresov — a roofer from Omsk — left.', 'a roofer from Omsk'],
    ['in brackets', 'Oleg Veresov (head of the port) left.', 'head of the port'],
    [
      'before a hyphen for a dash',
      'Oleg Veresov, a roofer from Omsk - he keeps bees - left.',
      'a roofer from Omsk',
    ],
    ['in two nouns', 'Oleg Veresov, an economist and tax expert, left.', 'an economist and tax expert'],
  ])('%s: %s', (_, text, role) => {
    const person = peopleOf(text).find(({ name }) => name.startsWith('Oleg'));
    expect(person?.roles).toContain(role);
  });

  it.each([
    ['told', 'The chief, Oleg Veresov, told reporters she had asked.'],
    ['promised', 'The chief, Oleg Veresov, promised a decision by winter.'],
    ['answers', 'Oleg Veresov, 9, answers his mother in German.'],
    ['lingers', 'Oleg Veresov, 9, lingers at the door.'],
    ['demanding', 'It shows Oleg Veresov, demanding that the singers leave.'],
    ['speaking', 'So said Oleg Veresov, speaking Russian with a lisp.'],
    ['now delivers', 'A deacon, Oleg Veresov, now delivers groceries.'],
    ['for one ruble', 'It was sold to a manager, Oleg Veresov, for one ruble in 2022.'],
    ['another clause', 'If he wins over Oleg Veresov, the court found, he is free.'],
    ['a clause with is', 'Among fans of Oleg Veresov, the rate for the young is 51 percent.'],
    ['an unknown verb', 'Oleg Veresov, the move reeks of fear, wrote so.'],
    ['another’s title', 'It jailed Oleg Veresov, her deputy Pavel Ilyk and camerawoman Anna Serova.'],
    ['of which', 'He wrote to Oleg Veresov, a copy of which was published, that it may close.'],
    ['several more', 'He leaves his wife, Anna Veresova, his daughter and two grandsons.'],
    ['several people', 'It was told by Oleg Veresov, parishioners like to say.'],
    ['prisoner', 'They found Oleg Veresov, taken prisoner in May.'],
  ])('is not read from “%s”: %s', (_, text) => {
    const roles = peopleOf(text).flatMap((person) => person.roles);
    const behind = roles.filter((role) =>
      /told|promis|answer|linger|demand|speak|deliver|ruble|court|rate|move|deputy P|copy|daughter|parish|taken/.test(
        role,
      ),
    );
    expect(behind).toEqual([]);
  });
});

describe('a description of a whole list', () => {
  it.each([
    ['twins', 'Anna Ilyk and Oleg Veresov, twins from Omsk, left.', 'twins from Omsk'],
    ['after their age', 'Anna Ilyk and Oleg Veresov, 50, twins, left.', 'twins'],
    ['a couple', 'Pavel Serk and Anna Ilyk, a couple from Omsk, left.', 'a couple from Omsk'],
  ])('is each one’s: %s', (_, text, role) => {
    const people = peopleOf(text);
    expect(people.length).toBe(2);
    for (const person of people) expect(person.roles).toContain(role);
  });

  it('is the last one’s where somebody named has it', () => {
    const [oleg, pavel] = peopleOf('Oleg Serov and Pavel Veres, Ilyk’s son, left. Anna Ilyk stayed.');
    expect(oleg?.roles).toEqual([]);
    expect(pavel?.roles).toContain('Ilyk’s son');
  });

  it('is the last one’s where it speaks of one', () => {
    const [anna, oleg] = peopleOf('They met Anna Ilyk and Oleg Veresov, a roofer.');
    expect(anna?.roles).toEqual([]);
    expect(oleg?.roles).toEqual(['a roofer']);
  });
});

describe('what the name is said to be', () => {
  it.each([
    ['is', 'Oleg Veresov is a roofer from Omsk.', 'a roofer from Omsk'],
    ['is now', 'Oleg Veresov is now the head of the port.', 'the head of the port'],
    ['who is', 'Oleg Veresov, who is a roofer, left.', 'a roofer'],
    ['after an age', 'One, Oleg Veresov, 22, was the mayor’s nephew.', 'the mayor’s nephew'],
    ['between commas', 'The informant, Oleg Veresov, is a pensioner.', 'a pensioner'],
    ['without the year', 'Oleg Veresov became a Russian citizen in 1999.', 'a Russian citizen'],
    ['an author', 'Oleg Veresov is the author of “The Sea of Bees.”', 'the author of “The Sea of Bees.”'],
  ])('after “%s”: %s', (_, text, role) => {
    expect(rolesOf('Veresov', text)).toContain(role);
  });

  it.each([
    'Oleg Veresov is one of these.',
    'Oleg Veresov was the first to deny it.',
    'Oleg Veresov is a long way off.',
    'Oleg Veresov was a little late.',
  ])('is nobody in “%s”', (text) => {
    expect(rolesOf('Veresov', text)).toEqual([]);
  });
});

describe('a clause after the name', () => {
  it.each([
    ['of what somebody does', 'Oleg Veresov, who heads the port, left.', 'who heads the port'],
    ['after an age', 'Oleg Veresov, 41, who teaches marketing, left.', 'who teaches marketing'],
    [
      'of long standing',
      'Oleg Veresov, who has traded here since 1994, left.',
      'who has traded here since 1994',
    ],
    ['of a family', 'Oleg Veresov, whose family comes from Sumy, left.', 'whose family comes from Sumy'],
  ])('%s: %s', (_, text, role) => {
    expect(rolesOf('Veresov', text)).toContain(role);
  });

  it.each([
    ['a word', 'Oleg Veresov, who said he was tired, left.'],
    ['an order', 'Oleg Veresov, who told them to go, left.'],
    ['a departure', 'Oleg Veresov, who left at the interval, complained.'],
    ['the future', 'Oleg Veresov, who will spend five years in jail, wept.'],
    ['a withheld name', 'Oleg Veresov, whose surname is withheld, left.'],
    ['cut by a quotation', 'Oleg Veresov, who runs what he calls “a zoo,” left.'],
    ['cut by a comma', 'Oleg Veresov, who in 1984, as a clerk, sang, left.'],
  ])('is none where it tells %s: %s', (_, text) => {
    expect(rolesOf('Veresov', text)).toEqual([]);
  });
});

describe('a body after the name', () => {
  it.each([
    ['a bank', 'Oleg Veresov of Astra Trust said so.', 'of Astra Trust'],
    [
      'with an article',
      'Oleg Veresov of the London School of Medicine said so.',
      'of the London School of Medicine',
    ],
    ['with what it is', 'Oleg Veresov of the consultancy Thornbury said so.', 'of the consultancy Thornbury'],
    ['in one name with a hyphen', 'Oleg Veresov of Alfa-Kontakt said so.', 'of Alfa-Kontakt'],
    [
      'ending in a small word',
      'Oleg Veresov of the Ventspils ringing station said so.',
      'of the Ventspils ringing station',
    ],
  ])('is a role: %s', (_, text, role) => {
    expect(rolesOf('Veresov', text).some((one) => one.startsWith(role))).toBe(true);
  });

  it.each([
    ['a town', 'Oleg Veresov of Omsk said so.'],
    ['what is taken', 'They stripped Oleg Veresov of his title.'],
    ['a deed', 'They convicted Oleg Veresov of handing out tea.'],
    ['the main clause behind “for”', 'For Oleg Veresov, the worker stays a hero.'],
  ])('is none where it is %s: %s', (_, text) => {
    expect(rolesOf('Veresov', text)).toEqual([]);
  });
});
