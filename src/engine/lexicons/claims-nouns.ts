/**
 * Nouns of stating: one row a noun; and nouns that give a whole sentence as somebody's view. In an example, [ ] is the source, ( ) the cue and { } the content that the engine must find.
 */
import type { Degree } from '../types.ts';

export interface NounRow {
  readonly noun: string;
  /** What may follow it, also behind "is" or "was": `that` a clause, `to` an infinitive; `being` a clause only behind "is" or "was". */
  readonly frames: readonly ('that' | 'to' | 'being')[];
  readonly degree: Degree;
  readonly example: string;
}

// biome-ignore format: a table
export const STATEMENT_NOUNS: readonly NounRow[] = Object.freeze([
  { noun: 'claim', frames: ['that', 'to'], degree: 'stated', example: 'Nobody believed [the owner]’s (claim) that {the cargo was dry}.' },
  { noun: 'statement', frames: ['that'], degree: 'stated', example: 'Nobody believed [the owner]’s (statement) that {the cargo was dry}.' },
  { noun: 'assertion', frames: ['that'], degree: 'stated', example: 'Nobody believed [the owner]’s (assertion) that {the cargo was dry}.' },
  { noun: 'contention', frames: ['that'], degree: 'stated', example: 'The court shared [the union]’s (contention) that {the cargo was wet}.' },
  { noun: 'insistence', frames: ['that'], degree: 'stated', example: 'Despite [the owner]’s (insistence) that {the cargo was dry}, the court went to see it.' },
  { noun: 'argument', frames: ['that'], degree: 'stated', example: 'The court shared [the union]’s (argument) that {the cargo was wet}.' },
  { noun: 'allegation', frames: ['that'], degree: 'alleged', example: 'The court heard [the union]’s (allegation) that {the papers were false}.' },
  { noun: 'accusation', frames: ['that'], degree: 'alleged', example: 'The court heard [the union]’s (accusation) that {the papers were false}.' },
  { noun: 'suspicion', frames: ['that'], degree: 'believed', example: 'The court heard [the union]’s (suspicion) that {the papers were false}.' },
  { noun: 'complaint', frames: ['that'], degree: 'stated', example: 'The court heard [the union]’s (complaint) that {wages had fallen}.' },
  { noun: 'denial', frames: ['that'], degree: 'denied', example: 'Nobody believed [the owner]’s (denial) that {the papers were false}.' },
  { noun: 'admission', frames: ['that'], degree: 'confirmed', example: 'The court heard [the owner]’s (admission) that {the papers were false}.' },
  { noun: 'confession', frames: ['that'], degree: 'confirmed', example: 'The court heard [the owner]’s (confession) that {the papers were false}.' },
  { noun: 'confirmation', frames: ['that'], degree: 'confirmed', example: 'The crew heard [the port]’s (confirmation) that {two boats sank}.' },
  { noun: 'announcement', frames: ['that'], degree: 'stated', example: 'The crew heard [the port]’s (announcement) that {ferries would stop}.' },
  { noun: 'conclusion', frames: ['that'], degree: 'stated', example: 'The court shared [the commission]’s (conclusion) that {the valve had failed}.' },
  { noun: 'finding', frames: ['that'], degree: 'stated', example: 'The court shared [the commission]’s (finding) that {the valve had failed}.' },
  { noun: 'report', frames: ['that'], degree: 'stated', example: 'The crew read [the daily]’s (report) that {two boats sank}.' },
  { noun: 'prediction', frames: ['that'], degree: 'believed', example: 'The owner laughed at [the bank]’s (prediction) that {freight would get cheaper}.' },
  { noun: 'suggestion', frames: ['that'], degree: 'stated', example: 'The owner laughed at [the bank]’s (suggestion) that {freight would get cheaper}.' },
  { noun: 'remark', frames: ['that'], degree: 'stated', example: 'The owner laughed at [the cook]’s (remark) that {the soup had survived}.' },
  { noun: 'warning', frames: ['that', 'to'], degree: 'stated', example: 'The crew heard [the port]’s (warning) that {the ice was thin}.' },
  { noun: 'assurance', frames: ['that'], degree: 'stated', example: 'Nobody believed [the mayor]’s (assurance) that {the pier would be rebuilt}.' },
  { noun: 'promise', frames: ['that', 'to'], degree: 'promised', example: 'Nobody believed [the mayor]’s (promise) {to rebuild the pier}.' },
  { noun: 'pledge', frames: ['that', 'to'], degree: 'promised', example: 'Nobody believed [the mayor]’s (pledge) {to rebuild the pier}.' },
  { noun: 'vow', frames: ['that', 'to'], degree: 'promised', example: 'Nobody believed [the mayor]’s (vow) {to rebuild the pier}.' },
  { noun: 'threat', frames: ['to'], degree: 'promised', example: 'Nobody believed [the union]’s (threat) {to block the port}.' },
  { noun: 'demand', frames: ['that', 'to'], degree: 'ordered', example: 'The owner laughed at [the union]’s (demand) that {he resign}.' },
  { noun: 'request', frames: ['that', 'to'], degree: 'ordered', example: 'The court refused [the lawyer]’s (request) that {the hearing be closed}.' },
  { noun: 'answer', frames: ['being'], degree: 'stated', example: '[The port]’s (answer) was that {the ice was thin}.' },
  { noun: 'response', frames: ['being'], degree: 'stated', example: '[The port]’s (response) to the letter was that {the ice was thin}.' },
  { noun: 'reply', frames: ['being'], degree: 'stated', example: '[The port]’s (reply) was that {the ice was thin}.' },
  { noun: 'explanation', frames: ['being'], degree: 'stated', example: '[The port]’s (explanation) is that {the ice was thin}.' },
  { noun: 'message', frames: ['being'], degree: 'stated', example: '[The port]’s (message) was that {the ice was thin}.' },
  { noun: 'position', frames: ['being'], degree: 'stated', example: '[The port]’s (position) remains that {the ice was thin}.' },
  { noun: 'point', frames: ['being'], degree: 'stated', example: '[The lawyer]’s (point) is that {the file was thin}.' },
  { noun: 'view', frames: ['that'], degree: 'believed', example: 'The court shared [the bank]’s (view) that {freight would get cheaper}.' },
  { noun: 'opinion', frames: ['that'], degree: 'believed', example: 'The court shared [the bank]’s (opinion) that {freight would get cheaper}.' },
  { noun: 'belief', frames: ['that'], degree: 'believed', example: 'The court shared [the bank]’s (belief) that {freight would get cheaper}.' },
  { noun: 'theory', frames: ['being'], degree: 'believed', example: '[Her sister]’s (theory) is that {the cook left by boat}.' },
  { noun: 'order', frames: ['that', 'to'], degree: 'ordered', example: 'The crew heard [the captain]’s (order) {to turn back}.' },
] satisfies NounRow[]);

/** Words behind whose a sentence holds what somebody thinks or tells: "In her view, …", "…, by the mayor's own account". */
export interface ViewRow {
  readonly words: readonly string[];
  /** The word before whose view it is. */
  readonly after: 'in' | 'by';
  readonly degree: Degree;
  readonly example: string;
}

// biome-ignore format: a table
export const VIEW_ROWS: readonly ViewRow[] = Object.freeze([
  { words: ['view', 'opinion', 'estimation', 'judgment', 'judgement', 'assessment'], after: 'in', degree: 'believed', example: 'In [the engineer]’s (view), {the cable had rusted}.' },
  { words: ['words', 'telling'], after: 'in', degree: 'stated', example: 'In [the cook]’s (words), {the soup had survived}.' },
  { words: ['account', 'count'], after: 'by', degree: 'stated', example: '{Two boats sank}, by [the port]’s own (count).' },
  { words: ['admission'], after: 'by', degree: 'confirmed', example: 'By [the owner]’s own (admission), {the papers were false}.' },
  { words: ['estimate', 'estimates', 'calculation', 'calculations', 'reckoning'], after: 'by', degree: 'believed', example: 'By [the bank]’s (reckoning), {freight has doubled}.' },
] satisfies ViewRow[]);
