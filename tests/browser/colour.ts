/** What a stretch of a page looks like, for what is drawn where no script can read it. */
import type { Page } from 'puppeteer-core';
import type { Box } from './card.ts';

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** How often each colour stands in a box of the window. The picture is decoded in the page. */
async function coloursOf(page: Page, { x, y, width, height }: Box): Promise<(Colour & { count: number })[]> {
  // A clip is counted from the document's corner, the box from the window's.
  const { left, top } = await page.evaluate(() => ({ left: scrollX, top: scrollY }));
  const picture = await page.screenshot({
    clip: { x: x + left, y: y + top, width, height },
    captureBeyondViewport: false,
    encoding: 'base64',
  });
  const counts = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('No canvas to decode the picture on');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const found = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const key = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    return [...found];
  }, picture);
  return counts.map(([key, count]) => {
    const [red = 0, green = 0, blue = 0] = key.split(' ').map(Number);
    return { red, green, blue, count };
  });
}

/** The colour that most of a box in the window has: the ground, not the letters. */
export async function groundOf(page: Page, box: Box): Promise<Colour> {
  const [most] = (await coloursOf(page, box)).sort((a, b) => b.count - a.count);
  return most ?? { red: 0, green: 0, blue: 0 };
}

/** The darkest ink in a box of the window, as the mean of its three channels: 0 black, 255 white. */
export async function darkest(page: Page, box: Box): Promise<number> {
  const colours = await coloursOf(page, box);
  return Math.min(...colours.map(({ red, green, blue }) => (red + green + blue) / 3));
}

/** Yellow: a good deal of red and green over blue. */
export function isYellow({ red, green, blue }: Colour): boolean {
  return red - blue > 40 && green - blue > 40;
}
