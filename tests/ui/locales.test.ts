/** Both languages say the same things, every message is used, and no word of ours stands outside of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import ru from '../../src/_locales/ru/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const LANGUAGES: Readonly<Record<'en' | 'ru', Messages>> = { en, ru };

const FORM = /_(zero|one|two|few|many|other)$/;

/** Keys without their plural form, and the forms of each. */
function basesOf(messages: Messages): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const key of Object.keys(messages)) {
    const form = FORM.exec(key)?.[1];
    const base = key.replace(FORM, '');
    bases.set(base, [...(bases.get(base) ?? []), ...(form ? [form] : [])]);
  }
  return bases;
}

/** Every source that may name a message, the manifest among them. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path): [string, string] => [path, readFileSync(join('src', path), 'utf8')]);
const everything = [readFileSync('manifest.json', 'utf8'), ...sources.map(([, source]) => source)].join('\n');

it('has the same messages in both languages', () => {
  expect([...basesOf(ru).keys()].sort()).toEqual([...basesOf(en).keys()].sort());
});

it.each(['en', 'ru'] as const)(
  'has in %s each plural form that the language needs, and no other',
  (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...basesOf(LANGUAGES[language])].filter(
      ([, forms]) => forms.length > 0 && forms.toSorted().join() !== needed.join(),
    );
    expect(wrong).toEqual([]);
  },
);

it('fills the same places in both languages', () => {
  const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();
  const other = (messages: Messages, base: string) =>
    (messages[base] ?? messages[`${base}_other`])?.message ?? '';
  const wrong = [...basesOf(en).keys()].filter((base) => places(other(en, base)) !== places(other(ru, base)));
  expect(wrong).toEqual([]);
});

it('uses every message', () => {
  const unused = [...basesOf(en).keys()].filter(
    (base) =>
      !everything.includes(`'${base}'`) &&
      !everything.includes(`"${base}"`) &&
      !everything.includes(`MSG_${base}__`),
  );
  expect(unused).toEqual([]);
});

/** Text between tags, and attributes that are read out: only messages and their keys may stand there. The name of the program may. */
function wordsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const between = [...code.matchAll(/>([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu)].map((match) =>
    match[1]?.trim(),
  );
  const spoken = [...code.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    (match) => match[1],
  );
  return [...between, ...spoken]
    .filter((text) => text !== undefined && text !== '' && text !== 'Whence' && !Object.hasOwn(en, text))
    .map(String);
}

it('finds a word that stands in a view, so that the next test can fail', () => {
  expect(wordsIn('<p class="soft">Nothing here</p>')).toEqual(['Nothing here']);
  expect(wordsIn('<button title="Close" />')).toEqual(['Close']);
  expect(wordsIn("<p>{t('noNotes')}</p>")).toEqual([]);
});

it('has no word in a view', () => {
  const found = sources
    .filter(([path]) => path.endsWith('.tsx'))
    .flatMap(([path, source]) => wordsIn(source).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});
