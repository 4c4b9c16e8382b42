/** A file of notes that is not our own form: each note is looked at by itself. */
import type { Note } from '../library/note.ts';
import { note as noteShape } from '../shapes/note-shape.ts';
import { Misfit } from '../shapes/shape.ts';
import { type Copy, EMPTY_COPY } from './copy.ts';
import { type ForeignNote, noteOf } from './foreign-note.ts';
import type { Refusal, RefusedBecause } from './unreadable.ts';

/** What one entry of such a file is: a note of ours come home, one of another program, or nothing that can be taken. */
export type Entry =
  | { readonly type: 'own'; readonly note: unknown }
  | { readonly type: 'foreign'; readonly note: ForeignNote }
  | { readonly type: 'refused'; readonly why: RefusedBecause; readonly expected: string };

export interface ForeignFile {
  readonly copy: Copy;
  readonly refused: readonly Refusal[];
  /** Notes whose places in the articles are not known yet. */
  readonly unsettled: ReadonlySet<string>;
}

interface Taken {
  readonly note: Note;
  readonly isForeign: boolean;
}

function parsed(note: unknown, at: string, isForeign: boolean): Taken | Refusal {
  try {
    return { note: noteShape(note, at), isForeign };
  } catch (error) {
    if (error instanceof Misfit) return { list: 'notes', why: 'form', detail: error.message };
    throw error;
  }
}

function taken(entry: Entry, at: string): Taken | Refusal {
  if (entry.type === 'own') return parsed(entry.note, at, false);
  if (entry.type === 'refused')
    return { list: 'notes', why: entry.why, detail: `${at}: expected ${entry.expected}` };
  const note = noteOf(entry.note);
  return typeof note === 'string' ? { list: 'notes', why: note, detail: at } : parsed(note, at, true);
}

/** `read` says what an entry is; `name` names the list in reasons. */
export function foreignFile(
  entries: readonly unknown[],
  name: string,
  read: (entry: unknown) => Entry,
): ForeignFile {
  const all = entries.map((entry, index) => taken(read(entry), `${name}[${index}]`));
  const notes = all.filter((each) => 'note' in each);
  return {
    copy: { ...EMPTY_COPY, notes: notes.map(({ note }) => note) },
    refused: all.filter((each) => 'why' in each),
    unsettled: new Set(notes.filter(({ isForeign }) => isForeign).map(({ note }) => note.id)),
  };
}
