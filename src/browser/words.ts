/**
 * Every word of ours that a reader sees comes from `_locales` through here: messages, plural forms, dates, numbers.
 * Keys are typed by the English file; a test holds the Russian one to it.
 */
import { browser } from './api.ts';

export type MessageKey = keyof typeof import('../_locales/en/messages.json');

type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;
/** A message with one form for each plural category of its language: `KEY_one`, `KEY_few`, `KEY_many`, `KEY_other`. */
export type PluralKey = BaseOf<MessageKey>;

type Part = string | number;

/** Stand in for the parts of a message, which no text of ours has: private letters. */
const SLOTS = ['\ue000', '\ue001', '\ue002', '\ue003', '\ue004', '\ue005', '\ue006', '\ue007', '\ue008'];
const SLOT = /[\ue000-\ue008]/g;

const messages = new Map<string, string>();

/** A message with slots for its parts. Firefox takes 0.1 ms each time it is asked, and a list has hundreds of words. */
function message(key: string): string {
  const known = messages.get(key);
  if (known !== undefined) return known;
  const found = browser.i18n.getMessage(key, SLOTS);
  messages.set(key, found);
  return found;
}

const filled = (text: string, parts: readonly string[]) =>
  text.replace(SLOT, (slot) => parts[slot.charCodeAt(0) - 0xe000] ?? '');

/** The message in the reader's language; `$1`, `$2` … are replaced by the parts. */
export function t(key: MessageKey, ...parts: readonly Part[]): string {
  return filled(
    message(key),
    parts.map((part) => (typeof part === 'number' ? number(part) : part)),
  );
}

/** The form of the message that the count asks for; `$1` is the count itself, `$2` … the further parts. */
export function plural(key: PluralKey, count: number, ...parts: readonly Part[]): string {
  return pluralAround(key, count, number(count), ...parts);
}

/** Like `plural`, with something else in place of the count: a stand-in for a number that is set in bold. */
export function pluralAround(key: PluralKey, count: number, ...parts: readonly Part[]): string {
  const form = rules().select(count);
  return filled(message(`${key}_${form}`) || message(`${key}_other`), parts.map(String));
}

/** Words that stay on one line, as a number and what it counts do. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** The language in which our messages stand: `en` or `ru`, whichever the browser chose. */
export function wordsLanguage(): string {
  return message('languageCode') || 'en';
}

/** The reader's own variety of that language ("en-GB"), for dates and numbers. */
function locale(): string {
  const ours = wordsLanguage();
  const theirs = browser.i18n.getUILanguage();
  return theirs.split('-')[0] === ours ? theirs : ours;
}

/** Intl objects are dear to make, and the language never changes while a page lives. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const rules = once(() => new Intl.PluralRules(wordsLanguage()));
const numbers = once(() => new Intl.NumberFormat(locale()));
const percents = once(() => new Intl.NumberFormat(locale(), { style: 'percent' }));

/** A whole number with the separators of the reader's language. */
export function number(value: number): string {
  return numbers().format(value);
}

/** A share as whole percent ("52%", in Russian "52 %" with a no-break space). */
export function percent(hundredths: number): string {
  return percents().format(hundredths / 100);
}

/** Steps of a thousand, as disks are sold. */
const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of storage in whole units ("41 MB"). */
export function bytes(amount: number): string {
  const step = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
  const unit = BYTE_UNITS[step] ?? 'byte';
  const form = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale(), form).format(amount / 1000 ** step);
}

const dates = (form: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale(), form));

const DATE_FORMS = {
  long: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
  short: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
  thisYear: dates({ day: 'numeric', month: 'short' }),
  dayOfMonth: dates({ day: 'numeric', month: 'long' }),
  month: dates({ month: 'long', year: 'numeric' }),
  clock: dates({ hour: 'numeric', minute: '2-digit' }),
} as const;

/** The day of a moment; without its year when that is the present one. */
export function day(at: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  return date(at, isThisYear ? 'thisYear' : 'short');
}

const nearDays = once(() => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }));

/** The day of a moment that is past; "today" and "yesterday" by their words. */
export function recentDay(at: number): string {
  const dayOf = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  // Days of 23 and of 25 hours are days.
  const ago = Math.round((dayOf(Date.now()) - dayOf(at)) / 86_400_000);
  return ago === 0 || ago === 1 ? nearDays().format(-ago, 'day') : day(at);
}

/** A moment (milliseconds since 1970) in one of our few forms; an impossible one gives an empty text. */
export function date(at: number, form: keyof typeof DATE_FORMS): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '';
  return DATE_FORMS[form]().format(at).replace(YEAR, '');
}

/** "г." for the year, as official papers have it and newspapers do not: it wrapped to a line of its own, and two full stops met. */
const YEAR = /\s?г\.$/u;

/** Makes what forms numbers, plurals and days of a year, for a page that would else make them while it draws. */
export function makeForms(): void {
  rules();
  numbers().format(0);
  percents().format(0);
  DATE_FORMS.long().format(0);
}
