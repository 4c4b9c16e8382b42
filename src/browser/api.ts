/** The one place that names the extension API. Everything else takes it from here. */
import type { Browser } from 'webextension-polyfill';

/**
 * Both browsers know this name and, for manifest 3, answer promises under it; in a page, which can give an element the
 * id "browser", it is also the name that no page can take. Their messages differ in one thing only: see `listen`.
 */
declare const chrome: Browser;

export const browser: Browser = chrome;
