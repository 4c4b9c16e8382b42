/** The copies, in whatever state the library is. */
import type { LibraryHealth } from '../../../messaging/keeping-protocol.ts';
import { Copies } from './Copies.tsx';
import { Lost } from './Lost.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useRestore } from './use-restore.ts';

export function Keeping(props: {
  readonly health: LibraryHealth;
  /** Something was done here: look at the library again. */
  readonly again: () => void;
}) {
  const { health, again } = props;
  // Here, so that what was brought back is still told when nothing is missing any more.
  const restoring = useRestore();
  if (health.state === 'lost') return <Lost health={health} restoring={restoring} again={again} />;
  if (health.state === 'well') return <Copies copies={health.copies} restoring={restoring} again={again} />;
  return <Unreadable health={health} again={again} />;
}
