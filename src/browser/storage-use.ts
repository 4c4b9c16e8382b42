/** How much of the disk the extension takes. */

/** Bytes as the browser estimates them, rounded by it; null where it does not tell. */
export async function bytesUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    // Not every browser tells in every mode; unknown is an answer that the view shows.
    return null;
  }
}
