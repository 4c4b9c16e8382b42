/** What the keys do, in our words: those of the browser, by the name of the command, and those of the walk from mark to mark. */
import type { MessageKey } from '../../browser/words.ts';

/** In the order in which they are listed. A command that is missing here has no words of its own. */
export const COMMAND_WORDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'commandPopup',
  'walk-marks': 'commandWalkMarks',
  'note-selection': 'commandNoteSelection',
  'highlight-selection': 'commandHighlightSelection',
  'toggle-marks': 'commandToggleMarks',
};

interface WalkKey {
  readonly keys: readonly string[];
  readonly words: MessageKey;
}

/** The plain keys that work while the walk is on. */
export const WALK_KEYS: readonly WalkKey[] = [
  { keys: ['N', 'J'], words: 'walkNext' },
  { keys: ['P', 'K'], words: 'walkPrevious' },
  { keys: ['Enter', 'O'], words: 'walkOpen' },
  { keys: ['I'], words: 'walkPin' },
  { keys: ['A'], words: 'walkNote' },
  { keys: ['Esc'], words: 'walkLeave' },
];
