import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Degree } from '../../../src/engine/types.ts';
import { paragraphs } from './marked-example.ts';

describe('how strongly something is claimed', () => {
  it.each<readonly [Degree, string]>([
    ['denied', 'Anna Ilyk called the charges “a fantasy.”'],
    ['denied', 'Anna Ilyk described the accusations as revenge by the port.'],
    ['denied', 'Anna Ilyk called the report “baseless.”'],
    ['denied', 'The port has called the charges politically motivated.'],
    ['believed', 'Anna Ilyk said she believes the pier will stand.'],
    ['stated', 'Anna Ilyk called the report “a match in a hayloft.”'],
    ['ordered', 'The port warned passengers not to walk on the ice.'],
    ['ordered', 'The port told the crew to stay on board.'],
    ['stated', 'The port told the crew that the ice was thin.'],
    ['stated', 'The port warned passengers that the ice was thin.'],
    ['believed', 'Anna Ilyk said she hoped the pier would stand.'],
    ['believed', 'Anna Ilyk told The Moscow Times that she was confident the pier would stand.'],
    ['stated', 'Anna Ilyk said she was certain to lose her place on the ferry because of the noise.'],
    ['stated', 'Anna Ilyk said the crew hoped for rain.'],
  ])('%s: %s', (degree, text) => {
    expect(analyze({ blocks: paragraphs(text) }).claims.at(-1)?.degree).toBe(degree);
  });
});
