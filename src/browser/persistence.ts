/** The browser's promise not to clear what is stored when the disk runs full. */

/** Only what is asked of it: Chromium's worker has the store and not the question. */
type Store = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/**
 * Asks for it, where that can be asked: in pages of both browsers and in Firefox's background, not in Chromium's worker.
 * `unlimitedStorage` gives it without a question to the reader; anything but yes is no more than what was before.
 */
export async function askPersistence(
  storage: Store | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  if (!storage?.persist) return false;
  try {
    return (await storage.persisted?.()) === true || (await storage.persist());
  } catch {
    // Refused outright, as in a private profile: the same as no.
    return false;
  }
}
