/** `i18n` over the very files that ship, so that a missing key shows in tests and in the gallery. */
import en from '../../src/_locales/en/messages.json';
import ru from '../../src/_locales/ru/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES: Readonly<Record<'en' | 'ru', Readonly<Record<string, Entry>>>> = { en, ru };

export type FakeLanguage = keyof typeof LOCALES;

function fill({ message, placeholders }: Entry, substitutions: readonly string[]): string {
  const named = message.replace(
    /\$(\w+)\$/g,
    (whole, name: string) => placeholders?.[name.toLowerCase()]?.content ?? whole,
  );
  return named.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

export function createFakeI18n(language: FakeLanguage, reword: (message: string) => string) {
  return {
    getUILanguage: () => language,
    getAcceptLanguages: async () => [language],
    getMessage(key: string, substitutions: string | readonly string[] = []): string {
      const entry = Object.hasOwn(LOCALES[language], key) ? LOCALES[language][key] : undefined;
      if (!entry) return '';
      const message = key === 'languageCode' ? entry.message : reword(entry.message);
      return fill({ ...entry, message }, typeof substitutions === 'string' ? [substitutions] : substitutions);
    },
  };
}
