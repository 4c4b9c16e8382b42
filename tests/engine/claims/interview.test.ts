import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Block } from '../../../src/engine/types.ts';
import { wordsAt } from './marked-example.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Who says what, the person by name. */
function answersIn(...blocks: Block[]): string[] {
  const { people, claims } = analyze({ blocks });
  return claims.map(
    ({ source, content }) =>
      `${people[source?.person ?? -1]?.name ?? '—'}: ${wordsAt(blocks, content[0] ?? null)}`,
  );
}

const INTRODUCTION = paragraph(
  'Anna Ilyk plays the piano in prisons. She spoke to The Moscow Times about them.',
);

describe('interviews', () => {
  it('give answers under questions to the one who is interviewed', () => {
    expect(
      answersIn(
        INTRODUCTION,
        heading('Why prisons?'),
        paragraph('Because nobody leaves my concerts there.'),
        heading('And the pianos?'),
        paragraph('I had 61 keys out of 88.'),
      ),
    ).toEqual(['Anna Ilyk: Because nobody leaves my concerts there.', 'Anna Ilyk: I had 61 keys out of 88.']);
  });

  it('give quoted answers to the same', () => {
    expect(
      answersIn(
        INTRODUCTION,
        heading('Why prisons?'),
        paragraph('“Nobody leaves the concerts there.”'),
        heading('And the pianos?'),
        paragraph('“They had 61 keys out of 88.”'),
      ),
    ).toEqual(['Anna Ilyk: Nobody leaves the concerts there.', 'Anna Ilyk: They had 61 keys out of 88.']);
  });

  it('give what is labelled with a name to that name', () => {
    const blocks = [
      paragraph('Anna Ilyk and Vera Belk met.'),
      paragraph('Anna Ilyk: It was a stain on the form.'),
    ];
    expect(answersIn(...blocks)).toEqual(['Anna Ilyk: It was a stain on the form.']);
  });

  it('are none where no block says so: a column asks questions too', () => {
    expect(
      answersIn(
        paragraph('Anna Ilyk plays the piano in prisons.'),
        heading('Why prisons?'),
        paragraph('I asked myself that.'),
        heading('And the pianos?'),
        paragraph('I do not know.'),
      ),
    ).toEqual([]);
  });

  it('leave what the article tells of somebody to the article', () => {
    expect(
      answersIn(
        INTRODUCTION,
        heading('Why prisons?'),
        paragraph('The prison in Omsk was built in 1890.'),
        heading('And the pianos?'),
        paragraph('The piano is older.'),
      ),
    ).toEqual([]);
  });
});
