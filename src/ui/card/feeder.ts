/**
 * Feeds the card: keeps the readings of the page's stories at hand, so that a card is drawn in the moment it is asked
 * for, and answers the page with the room that the card needs. There is no loading state.
 */
import type { Draft } from '../../browser/drafts.ts';
import type { Reading } from '../../library/reading.ts';
import type { CardToPage, PageToCard, ReadingChanged } from '../../messaging/card-protocol.ts';
import type { Ask } from '../components/services.ts';
import type { CardShown, Show } from './card-shown.ts';
import { draftKeysOf } from './note-subjects.ts';

/** Stories kept at hand: more than one page of endless scrolling brings into view. */
const KEPT = 12;

export interface CardFeederInput {
  readonly ask: Ask;
  readonly readDraft: (key: string) => Promise<Draft | null>;
  readonly post: (message: CardToPage) => void;
  /** Draws, and answers with the size of what it drew in CSS pixels; null after it drew nothing. */
  readonly draw: (shown: CardShown | null) => { width: number; height: number } | null;
}

export interface CardFeeder {
  heard(message: PageToCard): void;
  changed(change: ReadingChanged): void;
  /** The drawn card grew or shrank. */
  resized(size: { width: number; height: number }): void;
}

type Content = CardShown['content'];

export function createCardFeeder({ ask, readDraft, post, draw }: CardFeederInput): CardFeeder {
  const readings = new Map<string, Promise<Content>>();
  let wanted: Show | null = null;
  let shown: CardShown | null = null;
  let told = { turn: -1, width: 0, height: 0 };

  function fetchReading(articleId: string): Promise<Content> {
    const content = ask('reading/of', { articleId });
    readings.delete(articleId);
    readings.set(articleId, content);
    const oldest = readings.size > KEPT ? readings.keys().next().value : undefined;
    if (oldest !== undefined) readings.delete(oldest);
    return content;
  }

  async function contentFor(articleId: string): Promise<Content> {
    const content = await (readings.get(articleId) ?? fetchReading(articleId));
    // An answer that is no reading may be old: a story is announced before it is filed.
    return content.type === 'reading' ? content : fetchReading(articleId);
  }

  async function draftsFor(show: Show, content: Content): Promise<ReadonlyMap<string, Draft>> {
    const drafts = new Map<string, Draft>();
    if (show.form === 'peek' || content.type !== 'reading') return drafts;
    for (const key of draftKeysOf(content.reading, show.target)) {
      const draft = await readDraft(key);
      if (draft) drafts.set(key, draft);
    }
    return drafts;
  }

  function present(next: CardShown): void {
    shown = next;
    const size = draw(next);
    if (size) tell(size);
  }

  function tell({ width, height }: { width: number; height: number }): void {
    const turn = shown?.show.turn;
    if (turn === undefined || (told.turn === turn && told.width === width && told.height === height)) return;
    told = { turn, width, height };
    post({ type: 'size', turn, width, height });
  }

  async function show(next: Show): Promise<void> {
    wanted = next;
    const content = await contentFor(next.target.articleId);
    const drafts = await draftsFor(next, content);
    if (wanted === next) present({ show: next, content, drafts });
  }

  function hide(): void {
    wanted = null;
    shown = null;
    draw(null);
  }

  async function refresh(articleId: string): Promise<void> {
    const content = await fetchReading(articleId);
    if (shown?.show.target.articleId !== articleId || content.type !== 'reading') return;
    if (stillThere(shown.show, content.reading)) present({ ...shown, content });
  }

  return {
    heard(message) {
      if (message.type === 'story') void fetchReading(message.articleId);
      else if (message.type === 'show') void show(message);
      else hide();
    },
    changed({ articleId }) {
      if (readings.has(articleId)) void refresh(articleId);
    },
    resized: tell,
  };
}

/** A note just deleted stays on show, so that it can be brought back. */
function stillThere({ target }: Show, reading: Reading): boolean {
  return target.type !== 'note' || reading.notes.some(({ note }) => note.id === target.noteId);
}
