/** What all views of the tab share: where the reader is, and the ways out of the tab. Given by main, and by the gallery in its place. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../engine/types.ts';
import type { Route } from './route.ts';
import type { Go } from './use-route.ts';

/** A place in an article. */
export interface PlaceInArticle {
  readonly articleId: string;
  /** For an article that is not open: its address, with a text fragment where there are words to lead to. */
  readonly url: string;
  /** For one that is open. Empty for its beginning. */
  readonly spans: readonly Span[];
}

export interface Shared {
  readonly route: Route;
  readonly go: Go;
  /** Grows whenever the library changed: what was asked is then asked again. */
  readonly turn: number;
  /** Shows the place in the tab where the article is open, or opens it in a new one. */
  readonly openPlace: (place: PlaceInArticle) => Promise<void>;
}

const SharedContext = createContext<Shared | null>(null);

export const SharedProvider = SharedContext.Provider;

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error('a view of the library stands outside of SharedProvider');
  return shared;
}
