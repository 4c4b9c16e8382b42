/** Whether the extension was reloaded, updated or removed under this script. */
import { browser } from './api.ts';

/** True once no call of the extension API can work from here any more. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    // Chromium throws "Extension context invalidated" from the property itself: the very answer asked for.
    return true;
  }
}
