/** The readings of the page's stories, fetched before they are asked for; each of the very text that the page shows. */
import type { Ask } from '../components/services.ts';
import type { CardShown } from './card-shown.ts';

type Content = CardShown['content'];

/** Stories kept at hand: more than one page of endless scrolling brings into view. */
const KEPT = 12;

export class ReadingsAtHand {
  /** Of the texts that the page announced. The indexes of people and claims mean something in these alone. */
  readonly #hashes = new Map<string, string>();
  readonly #contents = new Map<string, Promise<Content>>();

  constructor(readonly ask: Ask) {}

  announce(articleId: string, hash: string): void {
    this.#hashes.set(articleId, hash);
    void this.renew(articleId);
  }

  /** The stories whose readings are at hand. */
  known(): readonly string[] {
    return [...this.#contents.keys()];
  }

  /** At once where it is at hand. */
  async of(articleId: string): Promise<Content> {
    const content = await (this.#contents.get(articleId) ?? this.renew(articleId));
    // An answer that is no reading may be old: a story is announced before it is filed.
    return content.type === 'reading' ? content : this.renew(articleId);
  }

  /** As the library has it now, with what was written in other tabs; what is at hand when the library fails. */
  async newest(articleId: string): Promise<Content> {
    const before = this.#contents.get(articleId);
    const now = await this.renew(articleId);
    if (now.type !== 'failed' || !before) return now;
    const old = await before;
    if (old.type !== 'reading') return now;
    this.#contents.set(articleId, before);
    return old;
  }

  /** Asks anew, and has the answer at hand from now on. */
  renew(articleId: string): Promise<Content> {
    const content = this.#ask(articleId);
    this.#contents.delete(articleId);
    this.#contents.set(articleId, content);
    const oldest = this.#contents.size > KEPT ? this.#contents.keys().next().value : undefined;
    if (oldest !== undefined) this.#contents.delete(oldest);
    return content;
  }

  async #ask(articleId: string): Promise<Content> {
    const hash = this.#hashes.get(articleId) ?? null;
    const content = await this.ask('reading/of', { articleId, hash });
    const isOther = content.type === 'reading' && hash !== null && content.reading.hash !== hash;
    // Of another text the same index names another person: nothing is better than that.
    return isOther ? { type: 'unknown' } : content;
  }
}
