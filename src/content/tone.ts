/** Whether a story stands on a light or a dark ground: measured on the page, because its theme is the page's own. */

export type Tone = 'light' | 'dark';

/** How light a colour is (0 black, 1 white, linear light) and how much it covers (0 to 1). */
export interface Light {
  readonly luminance: number;
  readonly alpha: number;
}

const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?%?/gi;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** WCAG 2 relative luminance of channels from 0 to 1. */
const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const amount = (written: string | undefined, whole: number): number => {
  const value = Number.parseFloat(written ?? '0');
  return written?.endsWith('%') ? value / 100 : value / whole;
};

/** How light a computed colour is; null for a form that browsers do not compute colours to. */
export function lightOf(colour: string): Light | null {
  const form = /^([a-z]+)\(\s*(.*)\)$/i.exec(colour.trim());
  const [name, inside] = [form?.[1]?.toLowerCase(), form?.[2]];
  if (name === undefined || inside === undefined) return null;
  const [words = '', after] = inside.split('/');
  const [one, two, three, four] = words.replace(/^[a-z][\w-]*\s/i, '').match(NUMBER) ?? [];
  if (one === undefined) return null;
  const alpha = Math.min(1, amount(after?.trim() ?? four ?? '1', 1));
  const whole = name.startsWith('rgb') ? 255 : 1;
  if (name.startsWith('rgb') || name === 'color')
    return { luminance: luminanceOf(amount(one, whole), amount(two, whole), amount(three, whole)), alpha };
  // The lightness of these spaces is nearly the cube root of luminance: near enough to tell day from night.
  if (name === 'oklab' || name === 'oklch') return { luminance: amount(one, 1) ** 3, alpha };
  if (name === 'lab' || name === 'lch') return { luminance: amount(one, 100) ** 3, alpha };
  return null;
}

/** Luminance at which black and white text have the same contrast (WCAG 2). */
const MIDDLE = 0.179;
/** Browsers lay colours over one another as they are written, not as light. */
const GAMMA = 2.2;

/** The tone of a ground: backgrounds from the inside out, and the text's colour where they leave something open. */
export function toneOf(backgrounds: readonly string[], text: string): Tone {
  let [value, open] = [0, 1];
  for (const { luminance, alpha } of backgrounds.map(lightOf).filter((light) => light !== null)) {
    value += luminance ** (1 / GAMMA) * alpha * open;
    open *= 1 - alpha;
  }
  const ink = lightOf(text)?.luminance ?? 0;
  // Where nothing is painted the browser's own canvas shows, whose tone nobody tells: text is readable on it, so the opposite.
  value += (ink > MIDDLE ? 0 : 1) * open;
  return value ** GAMMA > MIDDLE ? 'light' : 'dark';
}

/** Measures the ground behind an element. */
export function measureTone(element: Element): Tone {
  const backgrounds: string[] = [];
  for (let above: Element | null = element; above; above = above.parentElement)
    backgrounds.push(getComputedStyle(above).backgroundColor);
  return toneOf(backgrounds, getComputedStyle(element).color);
}
