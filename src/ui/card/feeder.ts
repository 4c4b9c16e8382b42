/**
 * Feeds the card: keeps the readings of the page's stories at hand, so that a card is drawn in the moment it is asked
 * for, and answers the page with the room that the card needs. There is no loading state.
 */
import { report } from '../../browser/report.ts';
import type { Reading } from '../../library/reading.ts';
import type { CardToPage, PageToCard, ReadingChanged } from '../../messaging/card-protocol.ts';
import type { Ask } from '../components/services.ts';
import type { CardShown, Show } from './card-shown.ts';
import { ReadingsAtHand } from './readings-at-hand.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface CardFeederInput {
  readonly ask: Ask;
  readonly post: (message: CardToPage) => void;
  /** Draws, and answers with the size of what it drew in CSS pixels; null after it drew nothing. */
  readonly draw: (shown: CardShown | null) => Size | null;
}

export class CardFeeder {
  readonly #readings: ReadingsAtHand;
  #wanted: Show | null = null;
  #shown: CardShown | null = null;
  #told = { turn: -1, width: 0, height: 0 };

  constructor(readonly input: CardFeederInput) {
    this.#readings = new ReadingsAtHand(input.ask);
  }

  heard(message: Extract<PageToCard, { type: 'story' | 'show' | 'hide' }>): void {
    if (message.type === 'story') this.#readings.announce(message.articleId, message.hash);
    else if (message.type === 'hide') this.#hide();
    else this.#show(message).catch((error: unknown) => report(error, 'showing a card'));
  }

  changed({ articleId }: ReadingChanged): void {
    for (const each of this.#readings.known())
      if (articleId === null || articleId === each)
        this.#refresh(each).catch((error: unknown) => report(error, 'showing a card anew'));
  }

  /** The drawn card grew or shrank. */
  resized({ width, height }: Size): void {
    const turn = this.#shown?.show.turn;
    const told = this.#told;
    if (turn === undefined || (told.turn === turn && told.width === width && told.height === height)) return;
    this.#told = { turn, width, height };
    this.input.post({ type: 'size', turn, width, height });
  }

  async #show(next: Show): Promise<void> {
    this.#wanted = next;
    const { articleId } = next.target;
    // Only a card with an editor needs what was written elsewhere meanwhile; a peek has to be there at once.
    const content = await (next.form === 'peek'
      ? this.#readings.of(articleId)
      : this.#readings.newest(articleId));
    if (this.#wanted === next) this.#present({ show: next, content });
  }

  #present(next: CardShown): void {
    this.#shown = next;
    const size = this.input.draw(next);
    if (size) this.resized(size);
  }

  #hide(): void {
    this.#wanted = null;
    this.#shown = null;
    this.input.draw(null);
  }

  async #refresh(articleId: string): Promise<void> {
    const content = await this.#readings.renew(articleId);
    const shown = this.#shown;
    if (shown?.show.target.articleId !== articleId || content.type !== 'reading') return;
    if (stillThere(shown.show, content.reading)) this.#present({ ...shown, content });
  }
}

/** A note just deleted stays on show, so that it can be brought back. */
function stillThere({ target }: Show, reading: Reading): boolean {
  return target.type !== 'note' || reading.notes.some(({ note }) => note.id === target.noteId);
}
