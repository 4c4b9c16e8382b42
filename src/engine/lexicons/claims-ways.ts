/** What behind a speaker's name belongs to the speaking and not to the name: "said Anna Ilyk from the stage". */
import { wordSet } from './word-list.ts';

export interface WayRow {
  readonly link: string;
  /** One of these stands within four words behind the link. */
  readonly words: ReadonlySet<string>;
  /** A sentence that holds it, behind its speaker in [ ]. */
  readonly example: string;
}

// biome-ignore format: a table
export const WAYS: readonly WayRow[] = Object.freeze([
  { link: 'from', words: wordSet('stage podium dock rostrum pulpit stand dais prison jail exile custody'), example: '“The pier is old,” said [the captain] from the stage.' },
  { link: 'for', words: wordSet('time'), example: '“The pier is old,” said [the captain] for the first time.' },
  { link: 'on', words: wordSet('sidelines condition eve stage camera record arrival stand'), example: '“The pier is old,” said [the captain] on the sidelines of the forum.' },
  { link: 'behind', words: wordSet('doors'), example: '“The pier is old,” said [the captain] behind closed doors.' },
  { link: 'in', words: wordSet('court testimony evidence english russian ukrainian belarusian kazakh kyrgyz georgian german french turkish tatar chechen yiddish whisper voice'), example: '“The pier is old,” said [the captain] in Russian.' },
  { link: 'at', words: wordSet('meeting session hearing rally ceremony forum summit event funeral trial gathering vigil congress banquet opening'), example: '“The pier is old,” said [the captain] at a cabinet meeting.' },
]);

/** Whose bearer is somebody to somebody or something: what "to" ties to them are no hearers. */
export const TAKES_TO: ReadonlySet<string> = wordSet(
  'adviser advisor aide ambassador envoy representative delegate secretary assistant deputy counsel consultant witness party parties heir successor close next related loyal opposed privy rival candidate',
);
