/**
 * `word`: letters, with inner apostrophes, hyphens and the dots of abbreviations; `number`: digits with their separators;
 * `possessive`: "'s" behind a word (a bare apostrophe is a `quote`); `quote`: a quotation mark; `mark`: any other sign.
 */
export type TokenKind = 'word' | 'number' | 'possessive' | 'quote' | 'mark';
