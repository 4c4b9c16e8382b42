/** The places around a name where an article says who somebody is. A row's example gives a text and the role that the row finds in it. */
import {
  belongsTo,
  chargeAfter,
  descriptionAfter,
  descriptionAfterAside,
  listDescribedAfter,
  relativeClause,
  saidToBe,
} from './after-name.ts';
import {
  ageAfterName,
  ageBeforeName,
  ageInBrackets,
  ageInClause,
  ageInNextSentence,
  ageSaid,
  agesOfTwo,
} from './ages.ts';
import { chained, listDescribed, namedSo, nameFollowsDescription } from './before-name.ts';
import type { RoleRow } from './scene.ts';
import { wordsBefore } from './title.ts';

/** The table of places where a role stands. */
export const ROLE_RULES: readonly RoleRow[] = Object.freeze([
  {
    rule: 'words before the name',
    example: ['The strike was called off by union leader Oleg Veresov.', 'union leader'],
    find: wordsBefore,
  },
  {
    rule: 'description that the name follows',
    example: ['The head of the commission, Oleg Veresov, left.', 'The head of the commission'],
    find: nameFollowsDescription,
  },
  {
    rule: 'description that names',
    example: ['It shook, said a resident of Tula who gave her name only as Anna.', 'a resident of Tula'],
    find: namedSo,
  },
  {
    rule: 'description before one that names',
    example: ['The captain, a Georgian citizen named Oleg Veresov, left.', 'The captain'],
    find: (scene) => chained(scene, namedSo(scene)),
  },
  {
    rule: 'words before a list of names',
    example: ['It was told by two interpreters, Anna Ilyk and Oleg Veresov.', 'two interpreters'],
    find: listDescribed,
  },
  {
    rule: 'words after a list of names',
    example: ['Anna Ilyk and Oleg Veresov, twins from Tula, left.', 'twins from Tula'],
    find: listDescribedAfter,
  },
  {
    rule: 'description after an aside',
    example: [
      'They asked Oleg Veresov — his name is spelled in two ways — a beekeeper from Tula.',
      'a beekeeper from Tula',
    ],
    find: descriptionAfterAside,
  },
  {
    rule: 'age after the name',
    example: ['Oleg Veresov, 41, left.', '41'],
    inHeadlines: true,
    ofAge: true,
    find: ageAfterName,
  },
  { rule: 'age in brackets', example: ['Oleg Veresov (41) left.', '41'], ofAge: true, find: ageInBrackets },
  {
    rule: 'age before the name',
    example: ['They met 41-year-old Oleg Veresov.', '41-year-old'],
    ofAge: true,
    find: ageBeforeName,
  },
  {
    rule: 'ages of two',
    example: ['Anna and Oleg Veresov, 39 and 41, left.', '41'],
    ofAge: true,
    find: agesOfTwo,
  },
  {
    rule: 'age that the name is said to have',
    example: ['Oleg Veresov is 41.', '41'],
    ofAge: true,
    find: ageSaid,
  },
  {
    rule: 'description after the name',
    example: ['Oleg Veresov, a beekeeper from Tula, left.', 'a beekeeper from Tula'],
    inHeadlines: true,
    find: descriptionAfter,
  },
  {
    rule: 'what the name is said to be',
    example: ['Oleg Veresov is a beekeeper from Tula.', 'a beekeeper from Tula'],
    find: saidToBe,
  },
  {
    rule: 'clause after the name',
    example: ['Oleg Veresov, who heads the port, left.', 'who heads the port'],
    find: relativeClause,
  },
  {
    rule: 'charge after the name',
    example: [
      'Oleg Veresov, in charge of roads at the town hall, left.',
      'in charge of roads at the town hall',
    ],
    find: chargeAfter,
  },
  {
    rule: 'body after the name',
    example: ['Oleg Veresov of the Alfa Trust said so.', 'of the Alfa Trust'],
    find: belongsTo,
  },
  {
    rule: 'age in the next sentence',
    example: ['Oleg Veresov died on Monday. He was 88.', '88'],
    ofAge: true,
    find: ageInNextSentence,
  },
  {
    rule: 'age at the time',
    example: ['Oleg Veresov died on Monday, aged 41.', '41'],
    inHeadlines: true,
    ofAge: true,
    find: ageInClause,
  },
] satisfies RoleRow[]);
