/** Places of the library as addresses: what a link says is what the tab shows, and nonsense leads to the start. */
import { describe, expect, it } from 'vitest';
import { hrefAsking, hrefOf, parseRoute } from '../../../src/ui/library/route.ts';

describe('an address', () => {
  it.each([
    ['people', null, {}],
    ['people', '0b3f-77', {}],
    ['articles', 'tmt:80100', {}],
    ['articles', 'https://www.themoscowtimes.com/2026/03/14/a?b=c#d', {}],
    ['claims', null, { q: 'wagons & “seals”', basis: 'paper', from: '2026-03-01' }],
    ['people', 'Ёлка/ß?', { q: '100 %', order: 'name' }],
  ] as const)('leads back to %s %s', (section, id, asked) => {
    expect(parseRoute(hrefOf(section, id, asked))).toEqual({ section, id, asked });
  });

  it.each(['', '#', '#nowhere', '#people/%E0%A4%A', '#__proto__', '#constructor/x'])(
    'that is none of ours (%s) leads to the start',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ section: 'people', id: null, asked: {} });
    },
  );

  it('keeps out what is not asked', () => {
    expect(hrefOf('claims', null, { q: '', basis: 'paper' })).toBe('#claims?basis=paper');
    expect(parseRoute('#claims?q=&basis=paper').asked).toEqual({ basis: 'paper' });
  });

  it('changes one question and leaves the others and the open entry', () => {
    const route = parseRoute('#people/somebody?q=lap&order=name');
    expect(hrefAsking(route, { q: 'lapshin' })).toBe('#people/somebody?q=lapshin&order=name');
    expect(hrefAsking(route, { order: '' })).toBe('#people/somebody?q=lap');
  });
});
