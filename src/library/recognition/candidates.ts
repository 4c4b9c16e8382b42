/** Who of the library somebody in an article may be, and how surely. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { isKnownSurname } from '../../engine/names.ts';
import { lookUpKeys, samePersonKey } from '../person-identity.ts';
import type { AppearanceRecord, LibrarySchema, PersonRecord } from '../schema.ts';
import { type Face, partsOf } from './face.ts';
import { JOINED, MOST_FROM_COMPANY, OFFERED, type Recognition, recognise } from './recognise.ts';

/** People looked at for one key: a surname that hundreds bear tells nothing by itself. */
const MOST_FOR_A_KEY = 40;
/** Of one person so many newest appearances are looked at. */
const MOST_APPEARANCES = 8;

type Store<Name extends 'people' | 'appearances'> = IDBPObjectStore<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  Name,
  'readonly' | 'readwrite'
>;

/** What recognition reads, in a transaction of either kind. */
export interface Looking {
  readonly people: Store<'people'>;
  readonly appearances: Store<'appearances'>;
}

/** A person of the library, with what speaks for this being the one. */
export interface Candidate extends Recognition {
  readonly person: PersonRecord;
}

/** One person of the article that is being read. */
export interface Here extends Face {
  /** Keys of the full names of the others whom the article names. */
  readonly company: ReadonlySet<string>;
}

/** Keys of those whom naming together tells something: everybody is named together with a president. */
export function companyKeys(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const { surname } = partsOf(name);
    const key = surname === null || isKnownSurname(surname) ? null : samePersonKey(name);
    return key === null ? [] : [key];
  });
}

/** A whole name before a part of one, whatever else speaks for it: the part may be a relative's. */
const surestFirst = (one: Candidate, other: Candidate): number =>
  Number(other.verdict === 'same') - Number(one.verdict === 'same') ||
  Number(other.isWhole) - Number(one.isWhole) ||
  other.points - one.points ||
  one.person.firstMet - other.person.firstMet;

/** Looks people up for one article: every other article is fetched once. */
export class Candidates {
  readonly #looking: Looking;
  readonly #articleId: string;
  readonly #companies = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(looking: Looking, articleId: string) {
    this.#looking = looking;
    this.#articleId = articleId;
  }

  /** Everybody whom `here` may be, the surest first; strangers left out. */
  async of(here: Here): Promise<Candidate[]> {
    const people = await this.#named(here.names);
    const all = await Promise.all(people.map((person) => this.#weigh(here, person)));
    return all.filter(({ verdict }) => verdict !== 'other').toSorted(surestFirst);
  }

  async #named(names: readonly string[]): Promise<PersonRecord[]> {
    const index = this.#looking.people.index('keys');
    const found = await Promise.all(lookUpKeys(names).map((key) => index.getAll(key, MOST_FOR_A_KEY)));
    return [...new Map(found.flat().map((person) => [person.id, person])).values()];
  }

  async #weigh(here: Here, person: PersonRecord): Promise<Candidate> {
    const names = { names: [person.name, ...person.names], called: [] };
    const byName = recognise(here, names, 0);
    if (byName.points === -Infinity) return { person, ...byName };
    const met = await this.#appearances(person.id);
    const face = { ...names, called: met.flatMap(({ called }) => called ?? []) };
    const alone = recognise(here, face, 0);
    const isSettled = alone.points >= JOINED || alone.points + MOST_FROM_COMPANY < OFFERED;
    return { person, ...(isSettled ? alone : recognise(here, face, await this.#shared(here, met))) };
  }

  async #appearances(personId: string): Promise<AppearanceRecord[]> {
    const newest = this.#looking.appearances.index('newest');
    const range = IDBKeyRange.bound([personId, -Infinity], [personId, Infinity]);
    const met = await newest.getAll(range, MOST_APPEARANCES);
    return met.filter(({ articleId }) => articleId !== this.#articleId);
  }

  async #shared({ company }: Here, met: readonly AppearanceRecord[]): Promise<number> {
    if (company.size === 0) return 0;
    const there = await Promise.all(met.map(({ articleId }) => this.#companyOf(articleId)));
    return [...company].filter((key) => there.some((keys) => keys.has(key))).length;
  }

  #companyOf(articleId: string): Promise<ReadonlySet<string>> {
    const known = this.#companies.get(articleId);
    if (known) return known;
    const people = this.#looking.appearances.index('articleId').getAll(articleId);
    const keys = people.then((all) => new Set(companyKeys(all.map(({ name }) => name))));
    this.#companies.set(articleId, keys);
    return keys;
  }
}
