/** `npm run gallery`: pictures of every fixture, light and dark, English and Russian, in shots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';

const FOLDER = 'shots';

const gallery = await openGallery((text) => console.error(text));
try {
  mkdirSync(FOLDER, { recursive: true });
  const { page } = gallery;
  await page.setViewport({ width: 1480, height: 900 });
  for (const language of ['en', 'ru'] as const) {
    await gallery.speak(language);
    for (const theme of ['light', 'dark'] as const) {
      for (const surface of ['card', 'popup', 'library', 'settings', 'welcome'] as const) {
        await page.evaluate((...what) => window.gallery.showAll(...what), surface, theme);
        const path = join(FOLDER, `gallery-${surface}-${language}-${theme}.png`);
        await page.screenshot({ path, fullPage: true });
        console.log(path);
      }
    }
  }
} finally {
  await gallery.close();
}
