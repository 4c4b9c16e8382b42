/**
 * What has the focus is often taken away by its own press: a button gives way to a field, a question to its answer. The
 * browsers then leave the focus nowhere, and a reader without a pointer, or without eyes, has lost the place. Here it goes
 * to what took the place, or else to what stood beside it.
 */

const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** Milliseconds for which the library may be asked before something stands in the place. */
const PATIENCE = 400;

const isLost = () =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

const isUsable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.checkVisibility() && !element.matches(':disabled');

const controlsIn = (element: Element): readonly HTMLElement[] =>
  [element, ...element.querySelectorAll(CONTROLS)].filter((each) => each.matches(CONTROLS)).filter(isUsable);

/** Where something was taken away. */
interface Gap {
  readonly parent: Element;
  readonly before: Node | null;
  readonly after: Node | null;
}

function gapOf(lost: Node, records: readonly MutationRecord[]): Gap | null {
  const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  if (!(record?.target instanceof Element)) return null;
  return { parent: record.target, before: record.previousSibling, after: record.nextSibling };
}

const addedTo = (parent: Element, records: readonly MutationRecord[]): readonly HTMLElement[] =>
  records
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node) => node instanceof HTMLElement)
    .filter((node) => node.isConnected && parent.contains(node));

/** The first control that came, or else the words that came, from their heading on: they are made to hold the focus. */
function heirAmong(added: readonly HTMLElement[]): HTMLElement | null {
  const control = added.flatMap(controlsIn)[0];
  if (control) return control;
  const came = added.filter(isUsable).find(({ innerText }) => innerText.trim() !== '');
  const words = came?.querySelector<HTMLElement>('h1, h2') ?? came ?? null;
  if (words) words.tabIndex = -1;
  return words;
}

const first = (node: Node | null) => (node instanceof Element ? (controlsIn(node)[0] ?? null) : null);
const last = (node: Node | null) => (node instanceof Element ? (controlsIn(node).at(-1) ?? null) : null);

function neighbour({ parent, before, after }: Gap, root: Element): HTMLElement | null {
  const beside = first(after) ?? last(before);
  if (beside) return beside;
  for (let around: Element | null = parent; around && root.contains(around); around = around.parentElement) {
    const control = first(around);
    if (control) return control;
  }
  return null;
}

/** `placeOf` tells one page of a tab from another: going to another is no loss, and has rules of its own. */
export function giveFocusToHeirs(root: Element, signal: AbortSignal, placeOf: () => string = () => ''): void {
  let held: { readonly element: Element; readonly place: string } | null = null;
  let gap: Gap | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (heir: HTMLElement | null) => {
    clearTimeout(timer);
    gap = null;
    heir?.focus();
  };
  const look = (records: readonly MutationRecord[]) => {
    if (!held || held.element.isConnected || held.place !== placeOf() || !isLost()) return;
    const here = gapOf(held.element, records);
    if (here) {
      clearTimeout(timer);
      timer = setTimeout(() => gap && isLost() && settle(neighbour(gap, root)), PATIENCE);
    }
    gap = here ?? gap;
    const heir = gap && heirAmong(addedTo(gap.parent, records));
    if (heir) settle(heir);
  };
  root.addEventListener(
    'focusin',
    ({ target }) => {
      held = target instanceof Element ? { element: target, place: placeOf() } : null;
    },
    { signal },
  );
  // The reader pressed elsewhere: nothing is lost.
  root.addEventListener(
    'focusout',
    () =>
      setTimeout(() => {
        if (held?.element.isConnected && isLost()) held = null;
      }),
    { signal },
  );
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
