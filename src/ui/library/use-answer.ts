/** Asks the background what a view shows, and again when the library changed; what was shown stays until the new answer is there. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Failure, ToBackground } from '../../messaging/protocol.ts';
import { useServices } from '../components/services.ts';
import { useShared } from './shared.ts';

export interface Asking<T> {
  /** Null before the first answer. */
  readonly answer: T | Failure | null;
  readonly again: () => void;
}

/** Nothing is asked with null. */
export function useAnswer<K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'] | null,
): Asking<Answer<K>> {
  const services = useServices();
  const { turn } = useShared();
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<Answer<K> | Failure | null>(null);
  const question = JSON.stringify(ask);
  useEffect(() => {
    if (ask === null) return;
    let isWanted = true;
    void services.ask(type, ask).then((given) => isWanted && setAnswer(given));
    return () => {
      isWanted = false;
    };
  }, [type, question, turn, tries]);
  return { answer, again: () => setTries(tries + 1) };
}
