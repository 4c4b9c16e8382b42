/**
 * The one sender of messages to the background. The browser stops the background when it likes, and an answer that was
 * under way is then lost: the same request is sent again, which every handler bears (ids are made by the sender).
 */
import { browser } from '../browser/api.ts';
import { isOrphaned } from '../browser/orphaned.ts';
import { nameOf } from '../browser/report.ts';
import { failure } from './failure.ts';
import { unpack } from './packed.ts';
import type { Failure, ToBackground } from './protocol.ts';

/** Milliseconds before each try: a background that starts needs up to half a second. */
const PAUSES = [0, 50, 300, 1000] as const;

/**
 * Milliseconds for which each try waits before the same is asked again. Chromium does not always tell that a background
 * was ended in the middle of its work (seen in 156: the promise of the message stays open for ever). The last waits for
 * whatever takes long in earnest.
 */
const PATIENCE = [4000, 8000, 20_000, 60_000] as const;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Ends when the promise does, or after this time. */
async function within(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise((done) => {
    timer = setTimeout(done, milliseconds);
  });
  await Promise.race([promise, over]);
  clearTimeout(timer);
}

const isAnswer = (value: unknown): value is { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Asks the background. Never rejects: no answer to four tries is the failure `lost`. A late answer to an earlier try is one too. */
export async function send<K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'],
): Promise<ToBackground[K]['answer'] | Failure> {
  let last = 'no answer';
  let heard: { readonly type: string } | null = null as { readonly type: string } | null;
  let hear: (answer: { readonly type: string }) => void = () => {};
  const first = new Promise<void>((done) => {
    hear = (answer) => {
      heard ??= answer;
      done();
    };
  });
  const attempt = async () => {
    try {
      const answer = unpack(await browser.runtime.sendMessage({ whence: 'background', type, ask }));
      if (isAnswer(answer)) hear(answer);
    } catch (error) {
      last = nameOf(error);
    }
  };
  for (const [turn, before] of PAUSES.entries()) {
    if (before > 0) await pause(before);
    if (isOrphaned()) return failure('lost', 'the extension was reloaded');
    if (!heard) await within(Promise.race([first, attempt()]), PATIENCE[turn] ?? 0);
    // The background is our own program: which answer belongs to which question is held by the types of its handlers.
    if (heard) return heard as ToBackground[K]['answer'];
  }
  return failure('lost', last);
}
