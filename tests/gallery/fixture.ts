/** One state of one of our surfaces, to be looked at and to be tested. */
import type { ComponentChild } from 'preact';

export interface Fixture {
  /** Unique; names the picture too. */
  readonly name: string;
  /** Where it stands in the extension: decides the room it gets. */
  readonly surface: 'card' | 'popup' | 'library' | 'settings' | 'welcome';
  readonly draw: () => ComponentChild;
}
