/** In which of the languages that we read a text stands: for hyphens, quotation marks and the voice of a screen reader. */
export function languageOf(text: string): 'en' | 'ru' {
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}
