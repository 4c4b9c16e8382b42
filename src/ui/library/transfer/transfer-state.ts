/** How far exporting and importing are. */
import type { Failure } from '../../../messaging/protocol.ts';
import type { LookedAt } from '../../../transfer/import-file.ts';
import type { Plan } from '../../../transfer/plan-import.ts';
import type { Refusal, Unreadable } from '../../../transfer/unreadable.ts';

/** What is done of long work. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

type Code = Extract<Failure['code'], 'full' | 'newer' | 'store'>;

export type ExportState =
  | { readonly type: 'none' | 'left' }
  | ({ readonly type: 'making' } & Progress)
  | { readonly type: 'made'; readonly name: string; readonly bytes: number }
  | { readonly type: 'failed'; readonly code: Code };

export type ImportState =
  | { readonly type: 'none' | 'left' }
  | { readonly type: 'looking'; readonly name: string }
  | { readonly type: 'unreadable'; readonly name: string; readonly why: Unreadable }
  | { readonly type: 'failed'; readonly code: Code }
  /** `settings`: the file's are others than the reader's. */
  | {
      readonly type: 'planned';
      readonly name: string;
      readonly looked: LookedAt;
      readonly settings: boolean;
    }
  | ({ readonly type: 'taking' } & Progress)
  /** `left`: articles that the engine has still to read; `settings`: whether the file's were wanted and not stored. */
  | {
      readonly type: 'taken';
      readonly plan: Plan;
      readonly refused: readonly Refusal[];
      readonly left: number;
      readonly settingsFailed: boolean;
    };
