/** Punctuation in its many shapes: an editor's or a browser's change of quotation marks and dashes changes no passage. */
import { isInvisible } from './character.ts';

/** Shapes that are one mark, and the one that stands for them. */
export const MARKS: readonly { readonly shapes: RegExp; readonly mark: string; readonly example: string }[] =
  Object.freeze([
    { shapes: /[\u2018-\u201b\u2032'`\u201c-\u201f\u2033"«»‹›]/, mark: '"', example: '“' },
    { shapes: /[\u2010-\u2015\u2212-]/, mark: '-', example: '—' },
    { shapes: /[\u00b7\u2022\u2219]/, mark: '•', example: '·' },
  ]);

/** The mark a UTF-16 unit is a shape of; any other unit is itself. */
export const markOf = (unit: string): string => MARKS.find(({ shapes }) => shapes.test(unit))?.mark ?? unit;

/** Whether a unit shows nothing: white space of any kind, soft hyphens, joiners. */
export const isUnseen = (unit: string): boolean => /\s/.test(unit) || isInvisible(unit.charCodeAt(0));
