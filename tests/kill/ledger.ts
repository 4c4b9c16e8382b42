/** What a reader saw as kept or saved, held against what is there afterwards. */

/** A record of the library as it is found again: note or draft. */
export interface Found {
  readonly id: string;
  readonly text: string;
}

const FORM = /^(\S+) (\S*) (\S+) (\d+)$/;

export class Ledger {
  /** The last step of each note that was answered. Even steps are drafts, odd ones the note saved. */
  readonly #seen = new Map<string, { saved: number; kept: number }>();
  /** Answers that no killing explains. */
  readonly strange: string[] = [];

  /** Answers heard so far. */
  lines = 0;

  /** Takes a line of the page's console. */
  hear(line: string): void {
    this.lines += 1;
    const [, type = '', code = '', id = '', step = ''] = FORM.exec(line) ?? [];
    const seen = this.#seen.get(id) ?? { saved: -1, kept: -1 };
    if (type === 'saved') seen.saved = Number(step);
    else if (type === 'kept') seen.kept = Number(step);
    // No answer in four tries: the reader is told "not saved", which is no promise.
    else if (type !== 'failed' || code !== 'lost') this.strange.push(line);
    this.#seen.set(id, seen);
  }

  /** How many notes were seen as saved. */
  get saved(): number {
    return [...this.#seen.values()].filter(({ saved }) => saved >= 0).length;
  }

  /** What was seen as saved, or kept as a draft, and is there neither so nor in a later form. */
  missing(notes: readonly Found[], drafts: readonly Found[]): string[] {
    const noted = latest(notes);
    const drafted = latest(drafts);
    return [...this.#seen].flatMap(([id, { saved, kept }]) => {
      const note = noted.get(id) ?? -1;
      const lost = note < saved ? [`${id}: saved as ${saved}, is ${note}`] : [];
      // A draft goes with the stroke that saves its note, in this form or a later one.
      const draft = Math.max(note, drafted.get(id) ?? -1);
      return draft < kept ? [...lost, `${id}: draft ${kept}, is ${draft}`] : lost;
    });
  }
}

/** The step that each record is of; a text that is no step of its own note is none. */
function latest(records: readonly Found[]): Map<string, number> {
  return new Map(
    records.map(({ id, text }) => [id, text.startsWith(`${id} `) ? Number(text.slice(id.length + 1)) : -1]),
  );
}
