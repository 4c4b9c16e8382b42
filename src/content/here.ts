/** Whether this page is one to read: the paper's own hosts, a page of ours with the example, or a mirror of the paper. */
import { isMirror } from '../article/mirror.ts';
import { HOSTS } from '../article/site.ts';

/** The reader may allow a host that has other pages too, or in Firefox every host there is: those are left alone. */
export function isToBeRead(
  document: Document,
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>,
): boolean {
  return protocol !== 'https:' || Object.hasOwn(HOSTS, hostname) || isMirror(document);
}
