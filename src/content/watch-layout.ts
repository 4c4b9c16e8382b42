/** Says when words may have moved, so that boxes drawn over them move along within the same frame. */

/** Milliseconds after which a part of the page that goes on moving is no longer followed: such a thing is decoration. */
const MOVING = 3000;

const holdsOne = (target: EventTarget | null, roots: readonly Element[]): target is Element =>
  target instanceof Element && roots.some((root) => target.contains(root));

/** The element and all around it: what pushes it away makes one of them larger. */
function around(root: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = root; at && at !== document.documentElement; at = at.parentElement)
    found.push(at);
  return found;
}

/** `laid` is called at most once a frame from events, from sizes before the frame is painted, and never after the signal aborted. */
export function watchLayout(roots: () => readonly Element[], laid: () => void, signal: AbortSignal) {
  let pending = false;
  const soon = () => {
    if (pending || signal.aborted) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      if (!signal.aborted) laid();
    });
  };
  /** A part of the page that holds a story slides to another place: nothing else tells of it until it is there. */
  const followMoving = ({ target }: Event) => {
    if (!holdsOne(target, roots())) return;
    const until = performance.now() + MOVING;
    const step = () => {
      if (signal.aborted || performance.now() > until) return;
      laid();
      if (target.getAnimations().some(({ playState }) => playState === 'running'))
        requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  };
  const passive = { signal, passive: true, capture: true } as const;
  window.addEventListener('resize', soon, passive);
  // Pictures push text down when they arrive; `load` does not bubble, hence the capture.
  for (const event of ['load', 'fullscreenchange', 'transitionend', 'animationend', 'toggle'])
    document.addEventListener(event, soon, passive);
  for (const event of ['transitionrun', 'animationstart'])
    document.addEventListener(event, followMoving, passive);
  document.fonts.addEventListener('loadingdone', soon, { signal });
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // Boxes scroll with the document by themselves, and not with a part of it that scrolls on its own.
      if (holdsOne(target, roots())) soon();
    },
    passive,
  );
  // Sizes are told after layout and before the frame is painted: what is drawn now is never seen at the old place.
  const sizes = new ResizeObserver(() => {
    if (!signal.aborted) laid();
  });
  signal.addEventListener('abort', () => sizes.disconnect());
  let observed: readonly Element[] = [];
  return {
    /** Follows the elements that hold stories now. */
    follow() {
      const now = [document.documentElement, ...new Set(roots().flatMap(around))];
      if (now.length === observed.length && now.every((element, at) => element === observed[at])) return;
      sizes.disconnect();
      observed = now;
      for (const element of now) sizes.observe(element);
    },
  };
}
