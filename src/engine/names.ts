/** What is known of names: their parts, whom two of them can mean, and which are borne by many. The library recognises people by it. */
export { isFirstName } from './lexicons/people-first-names.ts';
export { isKnownSurname } from './lexicons/people-known.ts';
export { isFull, type Join, joinBare, joinFull, joinPart } from './people/joins.ts';
export { type NameParts, readName } from './people/name-parts.ts';
