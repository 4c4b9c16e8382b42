/** Reasons for which a file, or a record of it, is not taken, in words. */
import type { MessageKey } from '../../../browser/words.ts';
import type { FileForm } from '../../../transfer/read-file.ts';
import type { RefusedBecause, Unreadable } from '../../../transfer/unreadable.ts';

export const UNREADABLE_WORDS: Readonly<Record<Unreadable, MessageKey>> = {
  large: 'importLarge',
  encoding: 'importEncoding',
  empty: 'importEmpty',
  cut: 'importCut',
  'no-json': 'importNoJson',
  foreign: 'importForeign',
  newer: 'importNewer',
  damaged: 'importDamaged',
  gone: 'importGone',
};

export const REFUSED_WORDS: Readonly<Record<RefusedBecause, MessageKey>> = {
  form: 'importRefusedForm',
  text: 'importRefusedText',
  'no-text': 'importRefusedNoText',
  elsewhere: 'importRefusedElsewhere',
  answer: 'importRefusedAnswer',
  'no-words': 'importRefusedNoWords',
};

export const FORM_WORDS: Readonly<Record<FileForm, MessageKey>> = {
  whence: 'importFormWhence',
  w3c: 'importFormW3c',
  hypothesis: 'importFormHypothesis',
};
