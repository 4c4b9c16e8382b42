/** Long lists: what is in view is drawn at once, and the rest when that is painted. */
import { useEffect, useState } from 'preact/hooks';

/** Rows; a popup that opens shows seven, below the meter or on a low screen. */
const IN_VIEW = 8;

/** Milliseconds: a popup's window grows to its contents before it shows them, which takes two or three frames. */
const GROWN = 120;

export function useFirstRows<T>(rows: readonly T[]): readonly T[] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), GROWN);
    return () => clearTimeout(timer);
  }, []);
  return shown ? rows : rows.slice(0, IN_VIEW);
}
