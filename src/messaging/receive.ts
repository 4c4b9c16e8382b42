/** The one listener of the background: who sent it, what it says, which handler answers. */
import { nameOf, report } from '../browser/report.ts';
import { TO_BACKGROUND } from './ask-shapes.ts';
import { parseEnvelope } from './envelope.ts';
import { failure } from './failure.ts';
import { listen } from './listen.ts';
import { pack } from './packed.ts';
import { type Failure, SENDERS, type SenderKind, type ToBackground } from './protocol.ts';
import { type Sender, senderKind } from './sender-kind.ts';
import { weigh } from './weigh.ts';

/** One function for each message. What it throws becomes the failure `store`; expected failures it answers itself. */
export type Handlers = {
  readonly [K in keyof ToBackground]: (
    ask: ToBackground[K]['ask'],
    from: SenderKind,
  ) => Promise<ToBackground[K]['answer'] | Failure>;
};

const isMessage = (type: string): type is keyof ToBackground => Object.hasOwn(SENDERS, type);

async function answer<K extends keyof ToBackground>(
  handlers: Handlers,
  type: K,
  { ask, sender }: { readonly ask: unknown; readonly sender: Sender },
): Promise<ToBackground[K]['answer'] | Failure> {
  const kind = senderKind(sender);
  if (kind === null || !SENDERS[type].includes(kind)) return failure('bad', `${type} from the wrong sender`);
  let parsed: ToBackground[K]['ask'];
  try {
    weigh(ask);
    parsed = TO_BACKGROUND[type](ask, type);
  } catch (error) {
    return failure('bad', nameOf(error));
  }
  try {
    return await handlers[type](parsed, kind);
  } catch (error) {
    report(error, type);
    return failure('store', nameOf(error));
  }
}

/** Begins to listen, at once: a background that is woken by a message must have its listener in its first turn. */
export function receive(handlers: Handlers): void {
  listen((message, sender) => {
    const envelope = parseEnvelope(message, 'background');
    if (!envelope || !isMessage(envelope.type)) return null;
    return answer(handlers, envelope.type, { ask: envelope.ask, sender }).then(pack);
  });
}
