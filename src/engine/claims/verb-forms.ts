/** The forms of the verbs of stating, so that a word of the text finds its row at once. */
import { STATEMENT_VERBS, type VerbRow } from '../lexicons/claims-verbs.ts';

/** `base` also stands for the infinitive; `past` also for the past participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

export interface VerbEntry {
  readonly form: VerbForm;
  /** Rows of this form: those with a particle first. */
  readonly rows: readonly VerbRow[];
}

const VOWEL = /[aeiou]/;
/** Last consonants that double before -ed and -ing in these verbs ("admitting"): short stressed syllables. */
const DOUBLING = /(?:mit|dub|quip|slam|refer|beg|forbid|put|snap|shrug|sum)$/;
/** Past participles that differ from the past. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  write: 'written',
  swear: 'sworn',
  show: 'shown',
  speak: 'spoken',
  forbid: 'forbidden',
};

/** Participles that are no verb without an auxiliary ("the written answer"). */
export const NEVER_FINITE: ReadonlySet<string> = new Set(Object.values(PARTICIPLES));

function withEnding(lemma: string, ending: 'ed' | 'ing'): string {
  if (DOUBLING.test(lemma)) return `${lemma}${lemma.at(-1) ?? ''}${ending}`;
  if (lemma.endsWith('ee')) return ending === 'ed' ? `${lemma}d` : `${lemma}ing`;
  if (lemma.endsWith('e')) return `${lemma.slice(0, -1)}${ending}`;
  if (lemma.endsWith('y') && ending === 'ed' && !VOWEL.test(lemma.at(-2) ?? ''))
    return `${lemma.slice(0, -1)}ied`;
  return lemma + ending;
}

function third(lemma: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function formsOf(row: VerbRow): [string, VerbForm][] {
  const { lemma } = row;
  if (row.adjective) return [[lemma, 'past']];
  const past = row.past ?? withEnding(lemma, 'ed');
  return [
    [lemma, 'base'],
    [third(lemma), 'third'],
    [withEnding(lemma, 'ing'), 'ing'],
    [PARTICIPLES[lemma] ?? past, 'past'],
    [past, 'past'],
  ];
}

function build(): ReadonlyMap<string, VerbEntry> {
  const table = new Map<string, { form: VerbForm; rows: VerbRow[] }>();
  for (const row of STATEMENT_VERBS)
    for (const [form, name] of formsOf(row)) {
      const entry = table.get(form) ?? { form: name, rows: [] };
      entry.form = name;
      if (!entry.rows.includes(row)) entry.rows.push(row);
      table.set(form, entry);
    }
  for (const { rows } of table.values())
    rows.sort((a, b) => Number(Boolean(b.particle)) - Number(Boolean(a.particle)));
  return table;
}

/** Every form in small letters. */
export const VERB_FORMS: ReadonlyMap<string, VerbEntry> = build();
