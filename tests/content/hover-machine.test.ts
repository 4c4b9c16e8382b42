/** When a card opens, stays and closes, told as stories with a clock of their own. */
import { describe, expect, it } from 'vitest';
import {
  DELAYS,
  type Delays,
  dueOf,
  type HoverEvent,
  type HoverState,
  IDLE,
  nextHover,
  shownIn,
} from '../../src/content/hover-machine.ts';

const CALLED: Readonly<Record<string, (at: number) => HoverEvent>> = {
  'card in': (at) => ({ type: 'card', inside: true, at }),
  'card out': (at) => ({ type: 'card', inside: false, at }),
  'scroll or type': () => ({ type: 'interrupt' }),
  scroll: () => ({ type: 'scroll' }),
  'press elsewhere': () => ({ type: 'away' }),
  escape: () => ({ type: 'dismiss' }),
};

function eventOf(what: string, at: number): HoverEvent {
  const called = CALLED[what];
  if (called) return called(at);
  const pinned = /^pin (\w)$/.exec(what)?.[1];
  if (pinned) return { type: 'pin', mark: pinned };
  const peeked = /^peek (\w)$/.exec(what)?.[1];
  if (peeked) return { type: 'peek', mark: peeked };
  const pointed = /^(?:on (\w)|off)(?: \+(\d+))?( travelling)?$/.exec(what);
  if (!pointed) throw new Error(`No such step: ${what}`);
  const [, mark = null, x = '0', travelling] = pointed;
  return { type: 'point', mark, x: Number(x), y: 0, at, travelling: travelling !== undefined };
}

/** Runs the steps as the page does, ticking whenever something is due, and answers with the state at the end. */
function run(steps: string, delays: Delays): HoverState {
  let state = IDLE;
  const passTo = (at: number) => {
    for (let due = dueOf(state); due !== null && due <= at; due = dueOf(state))
      state = nextHover(state, { type: 'tick', at: due }, delays);
  };
  for (const step of steps.split('; ')) {
    const at = Number.parseInt(step, 10);
    const what = step.replace(/^\d+ ?/, '');
    passTo(at);
    if (what !== '') state = nextHover(state, eventOf(what, at), delays);
  }
  return state;
}

/**
 * Name, setting, steps, and the mark whose card shows at the end. A step is a time in milliseconds and what happens then:
 * the pointer is `on` a mark (`+40`: so many pixels from where it was first), or `off` all, perhaps `travelling` to the card.
 */
const STORIES: readonly (readonly [string, keyof typeof DELAYS, string, string | null])[] = [
  ['nothing shows before the pointer rested 300 ms', 'normal', '0 on a; 299', null],
  ['a rest of 300 ms opens', 'normal', '0 on a; 300', 'a'],
  ['slow waits 600 ms', 'slow', '0 on a; 599', null],
  ['slow opens after 600 ms', 'slow', '0 on a; 600', 'a'],
  ['with clicks only, resting never opens', 'click', '0 on a; 9000', null],
  ['switched off, resting never opens', 'off', '0 on a; 9000', null],
  ['a click pins where resting does not open', 'click', '0 on a; 50 pin a', 'a pinned'],
  ['a hand that trembles rests', 'normal', '0 on a; 200 on a +5; 300', 'a'],
  ['a pointer that runs along a long mark does not rest', 'normal', '0 on a; 200 on a +40; 400', null],
  ['passing over a mark opens nothing', 'normal', '0 on a; 100 off; 1000', null],
  ['going on to another mark begins anew', 'normal', '0 on a; 200 on b; 400', null],
  ['a card follows to the next mark after 100 ms', 'normal', '0 on a; 400 on b; 500', 'b'],
  ['and not before', 'normal', '0 on a; 400 on b; 499', 'a'],
  ['back on its own mark the card stays', 'normal', '0 on a; 400 on b; 450 on a; 2000', 'a'],
  ['a card stays 300 ms after the pointer left', 'normal', '0 on a; 400 off; 699', 'a'],
  ['and closes then', 'normal', '0 on a; 400 off; 700', null],
  ['moving about outside does not keep it', 'normal', '0 on a; 400 off; 600 off; 700', null],
  ['coming back in time keeps it', 'normal', '0 on a; 400 off; 600 on a; 2000', 'a'],
  [
    'on the way to the card, time is given anew',
    'normal',
    '0 on a; 400 off travelling; 650 off travelling; 900',
    'a',
  ],
  ['a pointer that stops on the way lets it close', 'normal', '0 on a; 400 off travelling; 701', null],
  [
    'marks crossed on the way to the card do not take it over',
    'normal',
    '0 on a; 400 on b travelling; 550 card in; 5000',
    'a',
  ],
  [
    'a pointer that stops on another mark on the way gets that one',
    'normal',
    '0 on a; 400 on b travelling; 700',
    'b',
  ],
  ['a pointer in the card keeps it for ever', 'normal', '0 on a; 400 off; 500 card in; 60000', 'a'],
  [
    'late news from the page does not close a card with the pointer in it',
    'normal',
    '0 on a; 500 card in; 501 off; 60000',
    'a',
  ],
  ['leaving the card closes it 300 ms later', 'normal', '0 on a; 500 card in; 900 card out; 1200', null],
  [
    'leaving the card onto its mark keeps it',
    'normal',
    '0 on a; 500 card in; 899 on a; 900 card out; 9000',
    'a',
  ],
  ['Escape closes', 'normal', '0 on a; 400 escape', null],
  [
    'and the card does not come back while the pointer stays on the mark',
    'normal',
    '0 on a; 400 escape; 500 on a +30; 9000',
    null,
  ],
  [
    'it comes back after the pointer left the mark',
    'normal',
    '0 on a; 400 escape; 500 off; 600 on a; 900',
    'a',
  ],
  ['after Escape another mark opens as ever', 'normal', '0 on a; 400 escape; 500 on b; 800', 'b'],
  ['Escape while resting keeps the card from opening', 'normal', '0 on a; 100 escape; 9000', null],
  ['scrolling or typing stops what was about to open', 'normal', '0 on a; 200 scroll or type; 9000', null],
  ['and what was about to take over', 'normal', '0 on a; 400 on b; 450 scroll or type; 9000', 'a'],
  ['typing leaves an open card alone', 'normal', '0 on a; 400 scroll or type; 9000', 'a'],
  ['pressing elsewhere closes at once', 'normal', '0 on a; 400 press elsewhere', null],
  ['a pinned card stays when the pointer leaves', 'normal', '0 pin a; 10 off; 9000', 'a pinned'],
  ['a pinned card is not swapped by other marks', 'normal', '0 pin a; 10 on b; 9000', 'a pinned'],
  [
    'the pointer leaving a pinned card does not close it',
    'normal',
    '0 pin a; 10 card in; 20 card out; 9000',
    'a pinned',
  ],
  ['typing in a pinned card does not close it', 'normal', '0 pin a; 10 scroll or type', 'a pinned'],
  ['a click on another mark pins that one', 'normal', '0 pin a; 10 pin b', 'b pinned'],
  ['Escape closes a pinned card', 'normal', '0 pin a; 10 escape; 9000 on a', null],
  ['pressing elsewhere closes a pinned card', 'normal', '0 pin a; 10 press elsewhere', null],
  ['scrolling closes what a pointer opened', 'normal', '0 on a; 400 scroll', null],
  ['scrolling leaves a pinned card', 'normal', '0 pin a; 10 scroll', 'a pinned'],
  ['a key opens at once, also where the pointer may not', 'off', '0 peek a', 'a'],
  ['what a key opened stays whatever the pointer does', 'normal', '0 peek a; 10 on b; 900 off; 9000', 'a'],
  ['and in the card', 'normal', '0 peek a; 10 card in; 20 card out; 9000', 'a'],
  ['and through the scrolling that brings it into view', 'normal', '0 peek a; 10 scroll; 9000', 'a'],
  ['and goes on to the next mark', 'normal', '0 peek a; 10 peek b', 'b'],
  ['and closes by key', 'normal', '0 peek a; 10 escape', null],
  ['and by a press elsewhere', 'normal', '0 peek a; 10 press elsewhere', null],
  ['a key opens again what a key closed', 'normal', '0 peek a; 10 escape; 20 peek a', 'a'],
  ['a click on the mark of a peek pins it', 'normal', '0 on a; 400 pin a; 401 off; 9000', 'a pinned'],
];

describe('the hover machine', () => {
  it.each(STORIES)('%s', (_name, setting, steps, expected) => {
    const shown = shownIn(run(steps, DELAYS[setting]));
    expect(shown && `${shown.mark}${shown.pinned ? ' pinned' : ''}`).toBe(expected);
  });

  it('does nothing on a tick that comes too early', () => {
    const resting = nextHover(
      IDLE,
      { type: 'point', mark: 'a', x: 0, y: 0, at: 0, travelling: false },
      DELAYS.normal,
    );
    expect(nextHover(resting, { type: 'tick', at: 299 }, DELAYS.normal)).toBe(resting);
  });

  it('keeps no timer while a card is open, held or pinned (WCAG 1.4.13)', () => {
    for (const state of [
      { type: 'open', mark: 'a' },
      { type: 'held', mark: 'a', under: null },
      { type: 'pinned', mark: 'a' },
    ] as const)
      expect(dueOf(state)).toBeNull();
  });
});
