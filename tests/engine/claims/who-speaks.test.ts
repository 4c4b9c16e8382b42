import { expect, it } from 'vitest';
import { tells } from './tells.ts';

it.each([
  [
    'is a body whose name holds commas',
    'On Friday the Ministry of Roads, Piers and Ferries said it was dark. It was dark, said the Ministry of Roads, Piers and Ferries.',
    [
      'the Ministry of Roads, Piers and Ferries: it was dark',
      'the Ministry of Roads, Piers and Ferries: It was dark',
    ],
  ],
  [
    'is no body whose name ends before a comma',
    'After a day at the Ministry of Roads, Anna Ilyk and Oleg Serk said it was dark.',
    ['Anna Ilyk: it was dark'],
  ],
  [
    'is a document, with all that tells which',
    'Records kept at the ferry show that it was dark.',
    ['Records kept at the ferry: it was dark'],
  ],
  [
    'says again behind a semicolon what another verb does not cover',
    'The port said it was dark; nobody had come, it added, for a week.',
    ['The port: it was dark; nobody had come', 'it: nobody had come + for a week'],
  ],
  [
    'is somebody’s wife, whom “she” then means',
    'Anna Ilyk slept. His former wife said it was dark. She added that it rained.',
    ['His former wife: it was dark', 'She: it rained'],
  ],
  [
    'is of whose name stands in quotation marks',
    '“Anna Ilyk,” a nurse from Omsk, told Vesti that the ward was full. The cook, “Oleg Serk,” said it was dark.',
    ['Anna Ilyk: the ward was full', 'Oleg Serk: it was dark'],
  ],
  [
    'is of whose name stands in quotation marks behind the verb',
    '“It is dark,” said “Anna Ilyk,” a nurse from Omsk.',
    ['Anna Ilyk: It is dark'],
  ],
  [
    'is none of a name that is shouted',
    '“Anna Ilyk,” a guard said. The crowd chanted “Oleg Serk” at the gate.',
    ['a guard: Anna Ilyk', 'The crowd: “Oleg Serk” at the gate'],
  ],
  [
    'goes on from verb to verb',
    'The port rejects the report, says the log is old and promises to show it.',
    ['The port: the report', 'The port: the log is old', 'The port: to show it'],
  ],
  [
    'goes on from verb to verb without “and”',
    'Ilyk rejected the charges, called them “a joke.”',
    ['Ilyk: the charges', 'Ilyk: them “a joke.”'],
  ],
  [
    'is what somebody behind the verb says of another',
    'The captain rejected the charges, said the cook who had read them.',
    ['the cook: The captain rejected the charges', 'The captain: the charges'],
  ],
  [
    'ends before what else was done',
    'The port confirmed the leak but made no mention of oil. The union condemned the ban and did not say more.',
    ['The port: the leak', 'The union: the ban'],
  ],
  [
    'is told to somebody by title and name',
    'Relatives complained to military prosecutor Oleg Serk that nobody answered.',
    ['Relatives: nobody answered'],
  ],
])('what is claimed %s', (_, text, expected) => {
  expect(tells(text)).toEqual(expected);
});
