/** Joins the parts that mark a page; each knows only what it is given here, and all end with one signal. */
import { type Settings, watchSettings } from '../browser/settings.ts';
import { t } from '../browser/words.ts';
import { CardFrame } from './card-frame.ts';
import { Cards } from './cards.ts';
import { Highlights } from './highlights.ts';
import { addHost, type Host } from './host.ts';
import { type Change, type Hover, hoverClock } from './hover-clock.ts';
import { MarginButtons } from './margin-buttons.ts';
import { noteKey } from './marks.ts';
import { overlayPainter } from './overlay-painter.ts';
import type { PageAnswers } from './page-messages.ts';
import type { Painter } from './painter.ts';
import { type Selected, selectedIn } from './passage.ts';
import { makePlace } from './place.ts';
import { watchPointer } from './pointer.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { drawsLines, registryPainter } from './registry-painter.ts';
import { watchSelection } from './selection-button.ts';
import { createStage, type Stage } from './stage.ts';
import { Unselect } from './unselect.ts';
import { Walk } from './walk.ts';
import { watchLayout } from './watch-layout.ts';

export interface MarkPageOptions {
  readonly settings: () => Settings;
  /** The page's address and language as it came. */
  readonly address: string;
  readonly language: string;
  /** Whether the extension is still there; ends everything when it is not. */
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** Which setting shows which marks. */
const SHOWN_BY = { person: 'markPeople', claim: 'markClaims', note: 'markNotes' } as const;

const FORCED_COLOURS = matchMedia('(forced-colors: active)');
const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Milliseconds: Chromium closes the ports of an extension that ends, and owns to its end some milliseconds later. */
const AFTER_PORTS = 500;

const FIREFOX = CSS.supports('-moz-appearance', 'none');

/** As thick as the browser draws the dots that the line fills in: 1.5 px, or the next whole pixel of the screen. */
function thickness(): number {
  return FIREFOX ? 2 : Math.ceil(1.5 * window.devicePixelRatio) / window.devicePixelRatio;
}

/** The host is made when something first needs it: a page without an article gets none. */
function lazyHost(moved: () => void, signal: AbortSignal): () => Host {
  let host: Host | null = null;
  return () => {
    host ??= addHost(moved, signal);
    return host;
  };
}

/** What paints the stories: the registry, and boxes of our own. */
function paintersFor(host: () => Host, pin: (key: string) => void): readonly Painter[] {
  const forced = () => FORCED_COLOURS.matches;
  const lines = drawsLines(navigator.userAgent);
  return [
    registryPainter({ registry: CSS.highlights, lines, forced }),
    overlayPainter({
      host,
      forced,
      thickness,
      signed: (_layer, mark) => pin(mark.key),
      signLabel: t('sectionNote'),
    }),
  ];
}

/** The card with all that it hangs on: what is open, what the hand does, where the focus is. */
function cardsOn(
  stage: Stage,
  hover: Hover,
  { host, alive, signal }: { host: () => Host } & Pick<MarkPageOptions, 'alive' | 'signal'>,
) {
  const frame = new CardFrame(
    host,
    {
      pinned: hover.pinShown,
      closed: hover.dismiss,
      jumped: (articleId, spans) => cards.jump(articleId, spans, true),
      pointer: hover.inCard,
      note: (articleId, noteId) => hover.pin(noteKey(articleId, noteId), null),
      highlighted: (noteId) => highlights.kept(noteId),
      tookBack: (articleId, noteId, done) => highlights.tookBack(articleId, noteId, done),
      parted: () => setTimeout(alive, AFTER_PORTS),
    },
    signal,
  );
  const left = () => {
    cards.left();
    walk.left();
  };
  const place = makePlace(host, { entered: () => cards.enter(), left });
  const cards = new Cards({ stage, frame, place, hover });
  const walk = new Walk({ targets: stage.targets, cards, frame, place, hover, alive, signal });
  const buttons = new MarginButtons(host);
  const highlights = new Highlights({
    frame,
    buttons,
    notKept: (selected) => cards.write(selected, true),
    notTakenBack: (articleId, noteId) => hover.pin(noteKey(articleId, noteId), null),
  });
  return { frame, cards, walk, buttons, highlights };
}

/** Keeps marks where their words are, from the first look on. */
function keepPainted(
  { address, language, alive, signal }: MarkPageOptions,
  { stage, frame, cards, unselect }: { stage: Stage; frame: CardFrame; cards: Cards; unselect: Unselect },
): ReadPage {
  const roots = () => page.visits().map(({ story }) => story.root);
  const laid = () => {
    stage.again();
    cards.laid();
  };
  const layout = watchLayout(roots, laid, signal);
  for (const media of [FORCED_COLOURS, DARK]) media.addEventListener('change', stage.again, { signal });
  const tell = () => {
    for (const { reading } of page.paintable())
      if (!signal.aborted) frame.know(reading.article.id, reading.hash);
  };
  const repaint = () => {
    if (signal.aborted || !alive()) return;
    stage.set(page.paintable());
    cards.renewed();
    unselect.renewed();
    layout.follow();
    // Marks first: the frame is made when they are on the page, after the next time that the browser draws.
    requestAnimationFrame(() => setTimeout(tell));
  };
  const page = readPage({ address, language, changed: repaint, signal });
  page.look();
  return page;
}

export function markPage(options: MarkPageOptions): PageAnswers {
  const { settings, alive, signal } = options;
  const host = lazyHost(() => {
    hover.away();
    frame.raise();
  }, signal);
  const painters = paintersFor(host, (key) => hover.pin(key, null));
  const stage = createStage({ painters, isShown: (kind) => settings()[SHOWN_BY[kind]], signal });
  watchSettings(stage.again, signal);
  const changed = (change: Change) => {
    cards.changed(change);
    walk.changed(change);
  };
  const hover = hoverClock({ settings, changed, signal });
  const { frame, cards, walk, buttons, highlights } = cardsOn(stage, hover, { host, alive, signal });
  const selected = () => selectedIn(stage.targets(), getSelection());
  const unselect = new Unselect(selected, () => getSelection()?.collapseToEnd());
  const write = (what: Selected) => {
    // However it was begun: a card stands there now, and the buttons would be in its way.
    buttons.remove();
    unselect.writing(what);
    cards.write(what);
  };

  watchPointer({
    hover,
    settings,
    targets: stage.targets,
    card: () => frame.box(),
    resting: () => frame.wake(),
    alive,
    signal,
  });
  watchSelection({
    buttons,
    selected,
    wanted: () => settings().selectionButton && !hover.shown()?.pinned && alive(),
    write,
    highlight: (what) => highlights.make(what),
    settled: () => highlights.settled(),
    signal,
  });
  const page = keepPainted(options, { stage, frame, cards, unselect });
  return {
    visits: page.visits,
    readAgain: page.readAgain,
    jump: (articleId, spans) => cards.jump(articleId, spans, false),
    noteSelection() {
      const what = selected();
      if (what) write(what);
      return what !== null;
    },
    highlightSelection() {
      const what = selected();
      if (what) highlights.make(what);
      return what !== null || highlights.takeBack();
    },
    walk: () => walk.toggle(),
  };
}
