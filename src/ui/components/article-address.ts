/** Where an article can be opened. */

/** Under this address our invented example is known; it belongs to nobody. */
export const EXAMPLE_URL = 'https://whence.example/forty-wagons-two-counts';

/** The example stands on a page of ours; every other article at its own address. */
export function addressOf(url: string): string {
  return url.startsWith(EXAMPLE_URL) ? '/welcome.html#try' : url;
}
