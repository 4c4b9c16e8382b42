/** Whether a page is light or dark, from colours in every form that browsers compute them to. */
import { describe, expect, it } from 'vitest';
import { lightOf, toneOf } from '../../src/content/tone.ts';

describe('how light a colour is', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(255 255 255 / 0.5)', 1, 0.5],
    ['rgb(255 255 255 / 50%)', 1, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
    ['oklch(1 0 0)', 1, 1],
    ['oklab(0 0 0 / 0.1)', 0, 0.1],
    ['lab(100 0 0)', 1, 1],
    ['lch(0 0 0)', 0, 1],
  ])('reads %s', (colour, luminance, alpha) => {
    const light = lightOf(colour);
    expect(light?.luminance).toBeCloseTo(luminance, 2);
    expect(light?.alpha).toBeCloseTo(alpha, 2);
  });

  it('weighs green more than blue, as eyes do', () => {
    const [green, blue] = [lightOf('rgb(0, 255, 0)'), lightOf('rgb(0, 0, 255)')];
    expect(green?.luminance).toBeGreaterThan(blue?.luminance ?? 1);
  });

  it.each(['', 'none', 'currentcolor', 'url(x)', 'rgb()'])('says nothing of %j', (colour) => {
    expect(lightOf(colour)).toBeNull();
  });
});

describe('the tone of a ground', () => {
  const CLEAR = 'rgba(0, 0, 0, 0)';
  it.each([
    ['white under clear', [CLEAR, 'rgb(255, 255, 255)'], 'rgb(0, 0, 0)', 'light'],
    ['near-black under clear', [CLEAR, CLEAR, 'rgb(20, 20, 20)'], 'rgb(230, 230, 230)', 'dark'],
    [
      'a veil of black over white is still light',
      ['rgba(0, 0, 0, 0.3)', 'rgb(255, 255, 255)'],
      'rgb(0, 0, 0)',
      'light',
    ],
    ['a thick veil is not', ['rgba(0, 0, 0, 0.8)', 'rgb(255, 255, 255)'], 'rgb(255, 255, 255)', 'dark'],
    ['the innermost ground counts', ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], 'rgb(0, 0, 0)', 'light'],
    ['nothing painted and black text', [CLEAR], 'rgb(0, 0, 0)', 'light'],
    ['nothing painted and white text: the browser’s dark canvas', [CLEAR], 'rgb(255, 255, 255)', 'dark'],
    ['white text on a grey of middle tone', ['rgb(90, 90, 90)'], 'rgb(255, 255, 255)', 'dark'],
  ] as const)('%s', (_name, backgrounds, text, tone) => {
    expect(toneOf(backgrounds, text)).toBe(tone);
  });
});
