/** What the card is about and where it stands: joins the reader's hand, what is painted open, the frame and the focus. */
import type { Span } from '../engine/types.ts';
import type { CardForm, CardTarget } from '../messaging/card-protocol.ts';
import type { CardFrame } from './card-frame.ts';
import type { Target } from './hit.ts';
import type { Change, Hover } from './hover-clock.ts';
import { linesOfRanges } from './lines.ts';
import type { MarkKind } from './marks.ts';
import { type Layer, rangesOf, successor } from './painter.ts';
import type { Selected } from './passage.ts';
import type { Place } from './place.ts';
import { SHEET_WIDTH } from './placement.ts';
import { scrollTo } from './scroll-to.ts';
import type { Stage } from './stage.ts';

/** Words of a story with which something is done; `target` is null where no card belongs to them. */
interface Subject {
  readonly key: string;
  readonly layer: Layer;
  readonly kind: MarkKind;
  readonly spans: readonly Span[];
  readonly target: CardTarget | null;
}

export interface CardsOptions {
  readonly stage: Stage;
  readonly frame: CardFrame;
  readonly place: Place;
  readonly hover: Hover;
}

export interface Cards {
  readonly changed: (change: Change) => void;
  /** Opens the note editor on a passage. */
  readonly write: (selected: Selected) => void;
  /** Goes to these words; false when they are not on the page. From the card, the card comes along and keeps the focus. */
  readonly jump: (articleId: string, spans: readonly Span[], fromCard: boolean) => boolean;
  /** The reader pressed Enter on the place in focus. */
  readonly enter: () => void;
  /** The focus left the place that was jumped to. */
  readonly left: () => void;
  /** Stories came, changed or left: what is shown goes on where its words are still the same. */
  readonly renewed: () => void;
}

const linesOf = ({ layer, spans }: Subject) => linesOfRanges(rangesOf(layer.story, spans));

const labelOf = ({ layer, spans }: Subject): string =>
  spans.map(({ block, start, end }) => layer.story.article.blocks[block]?.text.slice(start, end)).join(' … ');

const readsRightToLeft = ({ layer }: Subject): boolean =>
  getComputedStyle(layer.story.root).direction === 'rtl';

function formFor(pinned: boolean, touch: boolean): CardForm {
  if (touch || document.documentElement.clientWidth <= SHEET_WIDTH) return 'sheet';
  return pinned ? 'pinned' : 'peek';
}

function markedSubject(targets: readonly Target[], key: string): Subject | null {
  for (const { layer, index } of targets) {
    const mark = index.byKey(key);
    if (mark) return { key, layer, kind: mark.kind, spans: mark.open, target: mark.target };
  }
  return null;
}

function subjectAt(targets: readonly Target[], articleId: string, spans: readonly Span[]): Subject | null {
  const target = targets.find(({ layer }) => layer.story.article.id === articleId);
  if (!target) return null;
  const { layer, index } = target;
  const mark = index.on(spans);
  const subject: Subject = mark
    ? { key: mark.key, layer, kind: mark.kind, spans: mark.open, target: mark.target }
    : { key: `${articleId} place`, layer, kind: 'note', spans, target: null };
  return linesOf(subject).length > 0 ? subject : null;
}

export function createCards({ stage, frame, place, hover }: CardsOptions): Cards {
  /** A passage that was just selected: it has no mark yet. */
  let written: Subject | null = null;
  /** The words the card stands beside. */
  let shown: Subject | null = null;
  /** The words in focus, jumped to or come back to. */
  let focused: Subject | null = null;

  const fresh = (subject: Subject | null): Subject | null => {
    const layers = stage.targets().map((target) => target.layer);
    const layer = subject && successor(subject.layer, layers);
    return layer && { ...subject, layer };
  };

  const paint = () => stage.open(focused ?? (shown?.target?.type === 'passage' ? null : shown));

  const find = (key: string): Subject | null =>
    written?.key === key ? written : markedSubject(stage.targets(), key);

  const focus = (subject: Subject) => {
    const [line] = linesOf(subject);
    if (!line) return;
    place.focus(line, labelOf(subject));
    focused = subject;
  };

  const close = ({ before, cause }: Change) => {
    const last = focused ?? shown;
    frame.hide();
    [shown, focused] = [null, null];
    // A pinned card had the focus; closed by key it gives it back to its words, closed by a click the click decides.
    if (before?.pinned && cause === 'dismiss' && last?.target && last.target.type !== 'passage') focus(last);
    paint();
  };

  const open = (subject: Subject, { now, pointer }: Change) => {
    const { target } = subject;
    if (!target) return;
    const pinned = now?.pinned ?? false;
    place.leave();
    shown = subject;
    focused = null;
    paint();
    frame.show({
      target,
      form: formFor(pinned, pointer?.touch ?? false),
      tone: subject.layer.tone,
      focus: pinned,
      lines: () => linesOf(subject),
      pointer,
      rightToLeft: readsRightToLeft(subject),
    });
  };

  return {
    changed(change) {
      const subject = change.now && find(change.now.mark);
      if (subject) open(subject, change);
      else close(change);
    },
    write({ layer, spans, passage }) {
      const articleId = layer.story.article.id;
      const key = `${articleId} passage ${passage.start} ${passage.end}`;
      written = { key, layer, kind: 'note', spans, target: { type: 'passage', articleId, passage } };
      hover.pin(key, null);
    },
    jump(articleId, spans, fromCard) {
      const subject = subjectAt(stage.targets(), articleId, spans);
      if (!subject) return false;
      const [range] = rangesOf(subject.layer.story, subject.spans);
      scrollTo(() => linesOf(subject)[0] ?? null, range?.startContainer.parentElement ?? null);
      if (fromCard) {
        focused = subject;
        frame.follow(() => linesOf(subject));
      } else {
        hover.away();
        focus(subject);
      }
      paint();
      return true;
    },
    enter() {
      if (focused?.target) hover.pin(focused.key, null);
    },
    left() {
      focused = null;
      paint();
    },
    renewed() {
      const stays = shown === null || fresh(shown) !== null;
      [shown, focused, written] = [fresh(shown), fresh(focused), fresh(written)];
      // A pinned card may hold words that are being written: it stays, beside a story that moved on.
      if (!stays && hover.shown()?.pinned === false) hover.away();
    },
  };
}
