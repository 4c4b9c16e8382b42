/** Names for our records in files that ask for an IRI, and back. */

/** No registered scheme: such names are nobody's address, and lead nowhere. */
const OURS = 'urn:x-whence:';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Every UTF-16 unit that is not plain stands as `~` and four digits, so that halves of pairs come back too. */
const plain = (id: string) =>
  id.replace(/[^A-Za-z0-9.:-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const unplain = (name: string) =>
  name.replace(/~([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

export type Named = 'note' | 'person';

/** A UUID has a scheme of its own. */
export function iriOf(kind: Named, id: string): string {
  return kind === 'note' && UUID.test(id) ? `urn:uuid:${id}` : `${OURS}${kind}:${plain(id)}`;
}

/** The id that `iriOf` was given; for a name of others, the name itself without spaces. */
export function idOfIri(kind: Named, iri: string): string {
  if (kind === 'note' && iri.startsWith('urn:uuid:')) return iri.slice('urn:uuid:'.length);
  const begin = `${OURS}${kind}:`;
  return iri.startsWith(begin) ? unplain(iri.slice(begin.length)) : iri;
}

const NOT_IN_IRI = /[\s\p{Cc}<>"{}|\\^`\p{Cs}]/u;

/** An address of the web as an IRI (RFC 3987): itself wherever it is one. */
export function iriOfAddress(address: string): string {
  return NOT_IN_IRI.test(address) ? new URL(address).href : address;
}
