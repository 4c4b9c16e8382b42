/** Whether a note's words still stand in its article. Notes that come into a list together are asked for together. */
import { useEffect, useState } from 'preact/hooks';
import type { NotePlace } from '../../../library/browsing/find-places.ts';
import type { Note } from '../../../library/note.ts';
import { type Ask, useServices } from '../../components/services.ts';
import { useShared } from '../shared.ts';

/** As many as one message may ask for. */
const MOST = 200;

type Found = NotePlace['found'];
type Answer = (found: Found | null) => void;

const waiting = new Map<Ask, Map<string, Answer[]>>();

async function askForAll(ask: Ask): Promise<void> {
  const asked = [...(waiting.get(ask) ?? [])];
  waiting.delete(ask);
  for (let from = 0; from < asked.length; from += MOST) {
    const some = asked.slice(from, from + MOST);
    const answer = await ask('library/places', { ids: some.map(([id]) => id) });
    const places = answer.type === 'places' ? answer.places : [];
    const found = new Map(places.map((place) => [place.id, place.found]));
    for (const [id, answers] of some) for (const each of answers) each(found.get(id) ?? null);
  }
}

function askPlace(ask: Ask, id: string, answer: Answer): void {
  const notes = waiting.get(ask) ?? new Map<string, Answer[]>();
  if (notes.size === 0) queueMicrotask(() => void askForAll(ask));
  waiting.set(ask, notes.set(id, [...(notes.get(id) ?? []), answer]));
}

/** Null until it is known, and for notes that stand on no words. */
export function usePlace({ id, target }: Note): Found | null {
  const { ask } = useServices();
  const { turn } = useShared();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (target.type === 'person') return;
    let isWanted = true;
    askPlace(ask, id, (given) => isWanted && setFound(given));
    return () => {
      isWanted = false;
    };
  }, [ask, id, target.type, turn]);
  return found;
}
