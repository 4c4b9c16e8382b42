/** `i18n` over the very files that ship, so that a missing key shows in tests and in the gallery. */
import en from '../../src/_locales/en/messages.json';
import ru from '../../src/_locales/ru/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES: Readonly<Record<'en' | 'ru', Readonly<Record<string, Entry>>>> = { en, ru };

export type FakeLanguage = keyof typeof LOCALES;

function fill(entry: Entry, substitutions: readonly string[]): string {
  const named = entry.message.replace(
    /\$(\w+)\$/g,
    (whole, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? whole,
  );
  return named.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

export function createFakeI18n(language: FakeLanguage) {
  return {
    getUILanguage: () => language,
    getAcceptLanguages: async () => [language],
    getMessage(key: string, substitutions: string | readonly string[] = []): string {
      const entry = Object.hasOwn(LOCALES[language], key) ? LOCALES[language][key] : undefined;
      return entry ? fill(entry, typeof substitutions === 'string' ? [substitutions] : substitutions) : '';
    },
  };
}
