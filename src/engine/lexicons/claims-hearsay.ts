/**
 * Words that state something of somebody without saying who states it. In an example, ( ) is the cue and { } the content that the engine
 * must find; where it names a source after all ("accused by prosecutors"), that stands in [ ].
 */
import type { Degree } from '../types.ts';

export interface HearsayRow {
  readonly words: readonly string[];
  /**
   * Where the words stand: `adverb` within a clause ("reportedly sank"); `to` after a form of "be" and before an infinitive ("is said to
   * have sunk"); `of` the same before what is charged ("is accused of fraud"); `that` after "it is" ("it is believed that").
   */
  readonly frames: readonly ('adverb' | 'to' | 'of' | 'that')[];
  readonly degree: Degree;
  readonly example: string;
  /** Examples of the row's other frames and of how it is told from what stands beside it. */
  readonly further: readonly string[];
}

// biome-ignore format: a table
export const HEARSAY_ROWS: readonly HearsayRow[] = Object.freeze([
  { words: ['reportedly', 'allegedly', 'purportedly'], frames: ['adverb'], degree: 'alleged', example: '{The ferry} (reportedly) {sank in March}.', further: ['{The owner} (allegedly) {hid two anchors}, and was freed on Monday.', 'He was fined for (allegedly) {selling two anchors}, one of which was found.', '{The ferry has} (reportedly) {been sold}.', '{The ferry is} (purportedly) {safe}.'] },
  { words: ['said', 'reported', 'alleged', 'rumored', 'rumoured', 'claimed'], frames: ['to', 'that'], degree: 'alleged', example: '{The owner} (is said to) {have left by boat}.', further: ['(It is rumored that) {the owner left by boat}.', '{The two ferries} (are reported to) {have sunk}.'] },
  { words: ['believed', 'thought', 'understood', 'feared', 'presumed', 'assumed', 'estimated'], frames: ['to', 'that'], degree: 'believed', example: '{The owner} (is believed to) {be in Omsk}.', further: ['(It is feared that) {both ferries sank}.', '{Nine sailors} (are widely thought to) {have left}.'] },
  { words: ['accused', 'suspected'], frames: ['of'], degree: 'alleged', example: '{The owner} (is accused of) {selling one anchor twice}.', further: ['{The owner}, who (is suspected of) {fraud}, left by boat.', '{The owner} (has been accused) by [prosecutors] of {selling the anchor}.', '{Both owners} (have sometimes been accused of) {greed}.'] },
]);
