/** Which tags are offered under the field, and which of them the keys have reached. */
import { useState } from 'preact/hooks';
import type { TagUse } from '../../library/list-tags.ts';
import { useServices } from './services.ts';
import { asUsed, offersFor } from './tag-words.ts';

export interface TagOffersAtHand {
  readonly list: readonly string[];
  /** Index of the offer that Enter takes; -1 for none. */
  readonly at: number;
  readonly current: string | null;
  readonly isOpen: boolean;
  /** Has the reader's tags at hand: asked for when the field takes the focus. */
  readonly load: () => void;
  readonly open: (word: string) => void;
  readonly close: () => void;
  /** Answers whether the key was one of ours. */
  readonly move: (key: string) => boolean;
  readonly asUsed: (tag: string) => string;
}

export function useTagOffers(tags: readonly string[], word: string): TagOffersAtHand {
  const { ask } = useServices();
  const [used, setUsed] = useState<readonly TagUse[]>([]);
  const [isWanted, want] = useState(false);
  const [at, setAt] = useState(-1);
  const list = isWanted ? offersFor(word, used, tags) : [];
  const close = () => {
    want(false);
    setAt(-1);
  };
  const step = (by: number) => {
    const count = offersFor(word, used, tags).length;
    want(true);
    // One more place than there are offers: the field itself.
    setAt(((at + 1 + by + count + 1) % (count + 1)) - 1);
  };
  return {
    list,
    at,
    current: list[at] ?? null,
    isOpen: list.length > 0,
    // Without an answer nothing is offered, and tags are typed all the same.
    load: () => void ask('library/tags', {}).then((answer) => answer.type === 'tags' && setUsed(answer.tags)),
    open(typed) {
      want(typed !== '');
      setAt(-1);
    },
    close,
    move(key) {
      if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1);
      else if (key === 'Escape' && list.length > 0) close();
      else return false;
      return true;
    },
    asUsed: (tag) => asUsed(tag, used),
  };
}
