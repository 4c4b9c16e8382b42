/** Whether the browser put its own translation in the place of the page's text: such words are nobody's to quote. */

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** What Chrome wraps around the words it translated; it may come before the sign on the root. */
const TRANSLATOR = 'font[style*="vertical-align: inherit"]';

/**
 * Chrome says so by a class on the root; Firefox, and others, by another language there than the page came with.
 * A page that came without a language says nothing by getting one.
 */
export function saysTranslated(
  root: { readonly className: string; readonly lang: string },
  came: string,
): boolean {
  return (
    /\btranslated-(ltr|rtl)\b/.test(root.className) || (came !== '' && primary(root.lang) !== primary(came))
  );
}

/** Asked before every look, with the elements that hold stories and the language the page came with. */
export function isTranslated(roots: readonly Element[], came: string): boolean {
  return (
    saysTranslated(document.documentElement, came) ||
    roots.some((root) => root.querySelector(TRANSLATOR) !== null)
  );
}
