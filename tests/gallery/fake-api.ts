/** Stands in for the browser's API in the gallery; the page's address says in which language it speaks. */
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

const language = new URLSearchParams(location.search).get('language') === 'ru' ? 'ru' : 'en';

/** The name under which the browser would give it. */
export const chrome = createFakeBrowser({ language }).page('gallery.html');
