/**
 * The one sender of messages to the background. The browser stops the background when it likes, and an answer that was
 * under way is then lost: the same request is sent again, which every handler bears (ids are made by the sender).
 */
import { browser } from '../browser/api.ts';
import { isOrphaned } from '../browser/orphaned.ts';
import { nameOf } from '../browser/report.ts';
import { failure } from './failure.ts';
import type { Failure, ToBackground } from './protocol.ts';

/** Milliseconds before the second, third and fourth try: a background that starts needs up to half a second. */
const PAUSES = [50, 300, 1000] as const;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const isAnswer = (value: unknown): value is { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Asks the background. Never rejects: no answer after four tries is the failure `lost`. */
export async function send<K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'],
): Promise<ToBackground[K]['answer'] | Failure> {
  let last = 'no answer';
  for (const before of [0, ...PAUSES]) {
    if (before > 0) await pause(before);
    if (isOrphaned()) return failure('lost', 'the extension was reloaded');
    try {
      const answer: unknown = await browser.runtime.sendMessage({ whence: 'background', type, ask });
      // The background is our own program: which answer belongs to which question is held by the types of its handlers.
      if (isAnswer(answer)) return answer as ToBackground[K]['answer'];
    } catch (error) {
      last = nameOf(error);
    }
  }
  return failure('lost', last);
}
