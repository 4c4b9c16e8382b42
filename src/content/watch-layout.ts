/** Says when words may have moved, so that boxes drawn over them move along within the same frame. */

/** `laid` is called at most once a frame, and never after the signal aborted. */
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
  const passive = { signal, passive: true, capture: true } as const;
  window.addEventListener('resize', soon, passive);
  // Pictures push text down when they arrive; `load` does not bubble, hence the capture.
  document.addEventListener('load', soon, passive);
  document.addEventListener('fullscreenchange', soon, passive);
  document.addEventListener('transitionend', soon, passive);
  document.fonts.addEventListener('loadingdone', soon, { signal });
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // Boxes scroll with the document by themselves, and not with a part of it that scrolls on its own.
      if (target instanceof Element && roots().some((root) => target.contains(root))) soon();
    },
    passive,
  );
  const sizes = new ResizeObserver(soon);
  signal.addEventListener('abort', () => sizes.disconnect());
  let observed: readonly Element[] = [];
  return {
    /** Follows the elements that hold stories now. */
    follow() {
      const now = [document.documentElement, ...roots()];
      if (now.length === observed.length && now.every((element, at) => element === observed[at])) return;
      sizes.disconnect();
      observed = now;
      for (const element of now) sizes.observe(element);
    },
  };
}
