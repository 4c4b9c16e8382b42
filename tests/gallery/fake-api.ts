/** Stands in for the browser's API in the gallery; the page's address says in which language it speaks. */
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';
import { lengthened } from './lengthened.ts';

const asked = new URLSearchParams(location.search).get('language');

/** The name under which the browser would give it. */
export const chrome = createFakeBrowser({
  language: asked === 'ru' ? 'ru' : 'en',
  reword: asked === 'long' ? lengthened : (message) => message,
}).page('gallery.html');
