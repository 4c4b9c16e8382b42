/** How a basis is said: our word for its kind, with the article's own words where it gives them. */

import type { MessageKey } from '../../browser/words.ts';
import type { BasisKind } from '../../engine/types.ts';
import type { IconName } from './icon-shapes.ts';

interface BasisWords {
  readonly icon: IconName;
  /** When the article gives no words for it. */
  readonly alone: MessageKey;
  /** Around words that read on by themselves ("on Telegram"). */
  readonly phrase: MessageKey;
  /** Around words that only name something ("Interfax"). */
  readonly name: MessageKey;
  /** Over a group of claims in a long list. */
  readonly group: MessageKey;
  /** Words as an article gives them: a test shows each by the message it chooses. */
  readonly example: readonly [words: string, said: string];
}

export const BASIS_WORDS: Readonly<Record<BasisKind, BasisWords>> = {
  paper: {
    icon: 'receiver',
    alone: 'basisPaper',
    phrase: 'basisPaperPhrase',
    name: 'basisPaperPhrase',
    group: 'groupPaper',
    example: ['by phone', 'told The Moscow Times by phone'],
  },
  public: {
    icon: 'horn',
    alone: 'basisPublic',
    phrase: 'basisPublicPhrase',
    name: 'basisPublicName',
    group: 'groupPublic',
    example: ['at a town meeting', 'at a town meeting'],
  },
  broadcast: {
    icon: 'screen',
    alone: 'basisBroadcast',
    phrase: 'basisBroadcastPhrase',
    name: 'basisBroadcastName',
    group: 'groupBroadcast',
    example: ['Rubezh TV', 'on the air: Rubezh TV'],
  },
  social: {
    icon: 'bubble',
    alone: 'basisSocial',
    phrase: 'basisSocialPhrase',
    name: 'basisSocialName',
    group: 'groupSocial',
    example: ['on Telegram', 'on Telegram'],
  },
  document: {
    icon: 'sheet',
    alone: 'basisDocument',
    phrase: 'basisDocumentPhrase',
    name: 'basisDocumentName',
    group: 'groupDocument',
    example: ['a waybill', 'document: a waybill'],
  },
  media: {
    icon: 'newspaper',
    alone: 'basisMedia',
    phrase: 'basisMediaPhrase',
    name: 'basisMediaName',
    group: 'groupMedia',
    example: ['the Steppe news agency', 'reported by the Steppe news agency'],
  },
  anonymous: {
    icon: 'ring',
    alone: 'basisAnonymous',
    phrase: 'basisAnonymousPhrase',
    name: 'basisAnonymousName',
    group: 'groupAnonymous',
    example: ['who asked not to be named', 'not named: “who asked not to be named”'],
  },
  unstated: {
    icon: 'dots',
    alone: 'basisUnstated',
    phrase: 'basisUnstated',
    name: 'basisUnstated',
    group: 'groupUnstated',
    example: ['', 'not said how the article got this'],
  },
};

/** Words that begin with a capital letter or an article name a thing and need a word of ours before them. */
const NAMES_A_THING = /^(?:\p{Lu}|\p{N}|["“«]|(?:the|an?|its|his|her|their) )/u;

/** The article's words from the paper's name on: our own "told" stands before them. */
const PAPER = /(?:The )?Moscow Times.*$/;

/** What to say of a basis: a message, and the article's words that stand in it (null where it stands alone). */
export interface SaidBasis {
  readonly message: MessageKey;
  readonly words: string | null;
}

export function sayBasis(kind: BasisKind, words: string | null): SaidBasis {
  const row = BASIS_WORDS[kind];
  if (!words || kind === 'unstated') return { message: row.alone, words: null };
  const paper = kind === 'paper' ? PAPER.exec(words)?.[0] : undefined;
  if (paper) return { message: 'basisPaperWhole', words: paper.replace(/[’']s?$/, '') };
  return { message: NAMES_A_THING.test(words) ? row.name : row.phrase, words };
}
