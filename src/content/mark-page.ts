/** Joins the parts that mark a page; each knows only what it is given here, and all end with one signal. */
import type { Settings } from '../browser/settings.ts';
import { t } from '../browser/words.ts';
import { cardFrame } from './card-frame.ts';
import { createCards } from './cards.ts';
import { addHost, type Host } from './host.ts';
import { hoverClock } from './hover-clock.ts';
import { overlayPainter } from './overlay-painter.ts';
import type { PageReading } from './page-messages.ts';
import { selectedIn } from './passage.ts';
import { makePlace } from './place.ts';
import { watchPointer } from './pointer.ts';
import { readPage } from './read-page.ts';
import { drawsLines, registryPainter } from './registry-painter.ts';
import { watchSelection } from './selection-button.ts';
import { createStage } from './stage.ts';
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

/** Firefox draws lines in whole pixels. */
const THICKNESS = CSS.supports('-moz-appearance', 'none') ? 2 : 1.5;

/** The host is made when something first needs it: a page without an article gets none. */
function lazyHost(moved: () => void, signal: AbortSignal): () => Host {
  let host: Host | null = null;
  return () => {
    host ??= addHost(moved, signal);
    return host;
  };
}

export function markPage({ settings, address, language, alive, signal }: MarkPageOptions): PageReading {
  const host = lazyHost(() => {
    hover.away();
    frame.raise();
  }, signal);
  const forcedColours = matchMedia('(forced-colors: active)');
  const forced = () => forcedColours.matches;

  const stage = createStage(
    [
      registryPainter({ registry: CSS.highlights, lines: drawsLines(navigator.userAgent), forced }),
      overlayPainter({
        host,
        forced,
        thickness: THICKNESS,
        signed: (_layer, mark) => hover.pin(mark.key, null),
        signLabel: t('sectionNote'),
      }),
    ],
    signal,
  );
  const hover = hoverClock({ settings, changed: (change) => cards.changed(change), signal });
  const frame = cardFrame(
    host,
    {
      pinned: hover.pinShown,
      closed: hover.dismiss,
      jumped: (articleId, spans) => cards.jump(articleId, spans, true),
      pointer: hover.inCard,
    },
    signal,
  );
  const place = makePlace(host, { entered: () => cards.enter(), left: () => cards.left() });
  const cards = createCards({ stage, frame, place, hover });
  const selected = () => selectedIn(stage.targets(), getSelection());

  watchPointer({
    hover,
    settings,
    targets: stage.targets,
    card: frame.box,
    resting: frame.wake,
    alive,
    signal,
  });
  watchSelection({
    host,
    selected,
    wanted: () => settings().selectionButton && alive(),
    pressed: cards.write,
    label: t('commandNoteSelection'),
    signal,
  });

  const roots = () => page.visits().map(({ story }) => story.root);
  const layout = watchLayout(roots, stage.again, signal);
  for (const media of [forcedColours, matchMedia('(prefers-color-scheme: dark)')])
    media.addEventListener('change', stage.again, { signal });

  const repaint = () => {
    if (signal.aborted || !alive()) return;
    const stories = page.paintable();
    stage.set(stories);
    cards.renewed();
    layout.follow();
    // Marks first: the frame is made when they are on the page.
    setTimeout(() => {
      for (const { reading } of stories) if (!signal.aborted) frame.know(reading.article.id, reading.hash);
    });
  };
  const page = readPage({ address, language, changed: repaint, signal });
  page.look();

  return {
    visits: page.visits,
    readAgain: page.readAgain,
    jump: (articleId, spans) => cards.jump(articleId, spans, false),
    noteSelection() {
      const what = selected();
      if (what) cards.write(what);
      return what !== null;
    },
  };
}
