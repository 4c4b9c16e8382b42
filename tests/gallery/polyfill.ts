/** Stands in for `webextension-polyfill` in the gallery; the page's address says in which language it speaks. */
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

const language = new URLSearchParams(location.search).get('language') === 'ru' ? 'ru' : 'en';

export default createFakeBrowser({ language }).page('gallery.html');
