/** Which story an address leads to, before anybody looked at its page. */
import { readAddress } from './address.ts';
import { HOSTS, siteOf } from './site.ts';

/** The id of the story at an address on the paper's own hosts; null for every other address. */
export function storyAt(address: string): string | null {
  const read = readAddress(address);
  if (read === null || read.identity === null || !Object.hasOwn(HOSTS, read.host)) return null;
  return `${siteOf([read.host], null)}:${read.identity}`;
}
