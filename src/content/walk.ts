/**
 * Going from mark to mark by plain keys: a mode that one command begins, because single letters belong to the page
 * otherwise. While it is on a ring stands around the mark in focus, and only there are the letters heard.
 */
import { t } from '../browser/words.ts';
import type { CardFrame } from './card-frame.ts';
import type { Cards } from './cards.ts';
import type { Target } from './hit.ts';
import type { Change, Hover } from './hover-clock.ts';
import type { MarkKind } from './marks.ts';
import type { Place } from './place.ts';
import { headerBottom } from './scroll-to.ts';
import { type Subject, wordsOfSubject } from './subject.ts';
import { firstStop, nextStop, walkStops } from './walk-stops.ts';

export interface WalkParts {
  readonly targets: () => readonly Target[];
  readonly cards: Cards;
  readonly frame: Pick<CardFrame, 'say'>;
  readonly place: Pick<Place, 'hasFocus'>;
  readonly hover: Hover;
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

type Step = 'forth' | 'back' | 'open' | 'pin' | 'note' | 'leave';

/** Small letters and names of keys. */
const STEPS: ReadonlyMap<string, Step> = new Map([
  ['n', 'forth'],
  ['j', 'forth'],
  ['p', 'back'],
  ['k', 'back'],
  ['o', 'open'],
  ['enter', 'open'],
  ['i', 'pin'],
  ['a', 'note'],
  ['escape', 'leave'],
]);

const KIND_WORDS = { person: 'markPerson', claim: 'markClaim', note: 'markNote' } as const satisfies Record<
  MarkKind,
  string
>;

/** What a key means here; on a keyboard that writes other letters it is known by its place. */
export function stepOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): Step | null {
  const letter = /^\P{ASCII}$/u.test(key) ? code.replace(/^Key/, '') : key;
  return STEPS.get(letter.toLowerCase()) ?? null;
}

export class Walk {
  #isOn = false;

  constructor(readonly parts: WalkParts) {
    window.addEventListener('keydown', this.#keyed, { signal: parts.signal, capture: true });
  }

  /** Begins, at the words in focus or the first mark in view; ends where it was on. False without a mark. */
  toggle(): boolean {
    if (this.#isOn && this.parts.place.hasFocus()) {
      this.#end();
      return true;
    }
    const { cards, targets, hover } = this.parts;
    const stops = walkStops(targets());
    const here = cards.here();
    const at = stops.find(({ key }) => key === here?.key) ?? firstStop(stops, headerBottom());
    if (!at) return false;
    hover.away();
    this.#isOn = true;
    cards.walk(true);
    cards.step(at);
    this.parts.frame.say(t('walkOn', this.#where(stops, at)));
    return true;
  }

  /** The focus left the mark: for the pinned card, or for something else. */
  left(): void {
    if (this.#isOn && !this.parts.hover.shown()?.pinned) this.#end();
  }

  /** A pinned card that was closed by a press elsewhere takes the walk with it. */
  changed({ now, before }: Change): void {
    if (this.#isOn && now === null && before?.pinned && !this.parts.place.hasFocus()) this.#end();
  }

  #end(): void {
    const { cards, frame, hover } = this.parts;
    // First of all: what follows takes the focus away, which would end the walk once more.
    this.#isOn = false;
    if (!hover.shown()?.pinned) hover.away();
    cards.walk(false);
    frame.say('');
  }

  #where(stops: readonly Subject[], { key, kind, layer, spans }: Subject): string {
    const at = stops.findIndex((stop) => stop.key === key) + 1;
    const words = wordsOfSubject({ layer, spans });
    return t('walkAt', t(KIND_WORDS[kind]), at, stops.length, words);
  }

  #go(way: 'forth' | 'back'): void {
    const { cards, targets, frame } = this.parts;
    const here = cards.here();
    const stops = walkStops(targets());
    const next = here && nextStop(stops, here, way);
    if (!next) return;
    cards.step(next);
    frame.say(this.#where(stops, next));
  }

  #take(step: Step): void {
    const { cards, hover } = this.parts;
    const here = cards.here();
    if (step === 'forth' || step === 'back') this.#go(step);
    else if (step === 'leave') hover.shown() ? hover.dismiss() : this.#end();
    else if (step === 'note') cards.note();
    else if (step === 'pin' || hover.shown()?.mark === here?.key) cards.enter();
    else if (here?.target) hover.peek(here.key);
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const { place, alive } = this.parts;
    if (!this.#isOn || !event.isTrusted || event.isComposing || !place.hasFocus()) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event);
    if (step === null || !alive()) return;
    // The letter is the reader's word to us: the page has keys of its own.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#take(step);
  };
}
