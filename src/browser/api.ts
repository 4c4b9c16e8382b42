/** The one place that names the extension API. Everything else takes it from here. */
import browser from 'webextension-polyfill';

export { browser };
