import { expect, it } from 'vitest';
import { claimsIn } from './marked-example.ts';

const FLOW = 'Moscow of orchestrating the flow';

it.each([
  [
    'which',
    'Kyiv accused Moscow of orchestrating the flow, which the Kremlin denies.',
    'the Kremlin',
    'denies',
    FLOW,
  ],
  [
    'a name for it',
    'Kyiv accused Moscow of orchestrating the flow, a charge Moscow denies.',
    'Moscow',
    'denies',
    FLOW,
  ],
  [
    'a name for it and “that”',
    'The paper reported that three men drowned, claims that the port authorities have rejected.',
    'the port authorities',
    'have rejected',
    'three men drowned',
  ],
  [
    'words on how',
    'Ilyk said Belk took bribes, charges he dismisses as absurd.',
    'he',
    'dismisses',
    'Belk took bribes',
  ],
  [
    'the passive',
    'Kyiv said the ship was hit, which was denied by the navy.',
    'the navy',
    'was denied',
    'the ship was hit',
  ],
])('a rejection behind %s holds what is rejected: %s', (_, text, source, cue, content) => {
  const [first, second, ...rest] = claimsIn(text);
  expect(first?.content).toEqual([content]);
  expect(second).toEqual({ source, cue, content: [content] });
  expect(rest).toEqual([]);
});

it.each([
  'Ilyk said the firm sold the port, which the ministry denies owning.',
  'Ilyk said he left the house, which burned.',
])('is none where the clause rejects something else, or nothing: %s', (text) => {
  const [first, ...rest] = claimsIn(text);
  for (const { content } of rest) expect(content).not.toEqual(first?.content);
});

it('leaves what is called otherwise out of what is claimed', () => {
  expect(claimsIn('Ilyk said he left, a statement his friends called false.')[0]?.content).toEqual([
    'he left',
  ]);
});
