/** Claims with what they say, for the rules that compare what is claimed. */
import type { Claim, Span } from '../types.ts';
import { contentOf, cueOf, holdsWord, isOther, LOOKED_AT, type Scene, wordsAt } from './disputes-scene.ts';
import { mayDeny, type Proposition, propositionOf, propositionsOf, stemOf } from './propositions.ts';

/** A proposition and the stretch of content in which it stands. */
export interface Part extends Proposition {
  readonly span: Span;
}

/** A claim with what it says, each read when a rule first asks for it: most claims meet no denial. */
export class Matter {
  private knownWhole: Proposition | null = null;
  private knownParts: readonly Part[] | null = null;
  private knownSmall: string | null = null;
  private knownDenies: boolean | null = null;
  private knownSpeaking: readonly string[] | null = null;

  constructor(
    private readonly scene: Scene,
    readonly claim: Claim,
  ) {}

  /** Its content in small letters. */
  get small(): string {
    this.knownSmall ??= contentOf(this.scene, this.claim).toLowerCase();
    return this.knownSmall;
  }

  get whole(): Proposition {
    this.knownWhole ??= propositionOf(contentOf(this.scene, this.claim));
    return this.knownWhole;
  }

  get parts(): readonly Part[] {
    this.knownParts ??= this.claim.content.flatMap((span) => partsOf(this.scene, span));
    return this.knownParts;
  }

  /** Whether it may hold words of such stems: all but a stem's last letter stands in whatever it is the stem of. */
  mayHold(stems: ReadonlySet<string>, others: readonly string[]): boolean {
    for (const stem of stems)
      if (!this.small.includes(stem.slice(0, -1)) && !others.includes(stem)) return false;
    return true;
  }

  /** Whether it says that something is not so. */
  get denies(): boolean {
    this.knownDenies ??=
      this.claim.content.some((span) => holdsWord(this.scene, span, mayDeny)) &&
      this.parts.some(({ denied }) => denied !== null);
    return this.knownDenies;
  }

  /** Stems of the cue and of the speaker's surname: who confessed is spoken of as having made "the confession". */
  get speaking(): readonly string[] {
    this.knownSpeaking ??= this.readSpeaking();
    return this.knownSpeaking;
  }

  private readSpeaking(): readonly string[] {
    const person = this.claim.source?.person ?? null;
    const surname = person === null ? '' : (this.scene.people[person]?.name.split(' ').at(-1) ?? '');
    return [cueOf(this.scene, this.claim), surname].filter((words) => words !== '').map(stemOf);
  }
}

function partsOf(scene: Scene, span: Span): Part[] {
  return propositionsOf(wordsAt(scene, span)).map(({ stems, denied, negates }) => ({
    stems,
    denied,
    negates,
    span,
  }));
}

export function readMatters(scene: Scene): readonly Matter[] {
  const matters: Matter[] = [];
  for (const claim of scene.claims) matters.push(new Matter(scene, claim));
  return matters;
}

/** An earlier claim of another source, with its index. */
export interface Earlier {
  readonly at: number;
  readonly other: Matter;
}

/** The claims before one, the nearest last, which `counts` lets pass and which have another source. */
export function earlierOfOthers(
  scene: Scene,
  { matters, index }: { readonly matters: readonly Matter[]; readonly index: number },
  counts: (other: Matter) => boolean,
): Earlier[] {
  const claim = scene.claims[index];
  if (!claim) return [];
  const earlier: Earlier[] = [];
  for (let at = Math.max(0, index - LOOKED_AT); at < index; at++) {
    const other = matters[at];
    if (other && counts(other) && isOther(scene, other.claim, claim)) earlier.push({ at, other });
  }
  return earlier;
}
