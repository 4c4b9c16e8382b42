/** Invented articles, and shorthands for finding a stretch of one in what became of it. */
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import { findPassage } from '../../src/anchoring/find-passage.ts';
import type { Passage } from '../../src/anchoring/passage.ts';

export const PARAGRAPHS: readonly string[] = Object.freeze([
  'Harbour Workers in Velsk Walk Out Over Unpaid Overtime',
  'Nearly 400 dock workers in the northern port of Velsk stopped work on Tuesday, saying that the company had not paid them for overtime since March.',
  '“We were promised the money by summer, and then by autumn,” said Arkady Lomtev, a crane operator who has worked in the port for 19 years. “Nobody believes in winter anymore.”',
  'The port’s owner, Severny Prichal, denied that any wages were late. In a statement on its website, it blamed “a small group of agitators” and said that loading would continue as planned.',
  'Regional labour inspector Galina Stroyeva told reporters that her office had received 61 complaints. She said the inspection would take at least two weeks.',
  'Two workers, who asked not to be named for fear of losing their jobs, said that guards had taken their passes at the gate on Wednesday morning.',
  'A spokesman for the governor declined to comment.',
  'The strike is the third in the region this year. In April, bus drivers in the neighbouring town of Onezhye parked their vehicles across the main square, and returned to work only when the mayor met them in person.',
]);

export const ARTICLE = PARAGRAPHS.join('\n');

/** More articles, for edits made by the hundred. */
export const OTHER_ARTICLES: readonly string[] = Object.freeze([
  [
    'Court in Tarusk Orders Museum to Return Icons to Monastery',
    'A court in Tarusk ruled on Friday that the town’s museum of local history must hand over 14 icons to a nearby monastery, which says that they were taken from its cathedral in 1931.',
    'Judge Lidia Peresvetova gave the museum until the end of September to prepare the transfer, the court’s press service said in a statement.',
    'Museum director Boris Kholmogor called the ruling “a sentence for the paint.” He said that three of the icons could not be moved without falling apart, and that no one at the monastery had been trained to look after them.',
    '“We kept them dry through the war and through the nineties,” he told a local television channel. “Now they will hang beside candles.”',
    'Father Serafim, who speaks for the monastery, said that a restorer from the capital would visit every month. “The icons are coming home,” he wrote on his page. “They are not exhibits.”',
    'The ministry of culture, which sent an expert to the hearing, did not answer questions by the time of publication.',
    'Similar cases were heard in at least five regions last year, according to Vera Dolinina, a lawyer who has defended two museums. She said that none of the courts had found for the museum.',
  ].join('\n'),
  [
    'Flood Warning Lifted as River Falls Below Danger Mark',
    'The emergency service lifted its flood warning for the Usolka valley on Sunday after the river fell by 40 centimetres overnight.',
    'More than 1,200 people left their homes last week when meltwater broke through an earth dam above the village of Zarechnoye. Most of them spent the nights in two schools and a sports hall.',
    'Ruslan Gabitov, who heads the district, said that families could return from Monday, once electricians had checked every house.',
    'Residents complained that they had been warned too late. “The siren went off when the water was already in the yard,” said Nina Karpova, 67, who keeps goats on the lower street.',
    'Gabitov denied that. He said text messages had been sent to everyone at 4:10 a.m., two hours before the dam gave way.',
    'An engineer who inspected the dam in 2019, and who spoke on condition of anonymity, said that he had then recommended to close it. The district could not find his report, its spokeswoman said.',
    'The regional government promised 50,000 roubles to each family that lost its belongings. It has not said when the money will be paid.',
    'Forecasters expect rain from Wednesday, but less than in the first days of the month.',
  ].join('\n'),
]);

/** Describes the first (or the nth) stretch of the text that reads so. */
export function describeQuote(text: string, quote: string, nth = 1): Passage {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`Not in the text: ${quote}`);
  return describePassage(text, start, start + quote.length);
}

/** What is found of a quotation of the article in a later text: the certainty and the words, or `gone` alone. */
export function findAgain(quote: string, later: string, from = ARTICLE): readonly string[] {
  const found = findPassage(describeQuote(from, quote), later);
  return found.type === 'gone' ? ['gone'] : [found.certainty, later.slice(found.start, found.end)];
}

/** The article after one replacement, which must be possible. */
export function edited(before: string, after: string, text = ARTICLE): string {
  if (!text.includes(before)) throw new Error(`Not in the text: ${before}`);
  return text.replace(before, () => after);
}

/** The article's paragraph with this index. */
export function paragraph(index: number): string {
  const text = PARAGRAPHS[index];
  if (text === undefined) throw new Error(`No paragraph ${index}`);
  return text;
}

/** The article without a paragraph. */
export const without = (index: number): string => PARAGRAPHS.filter((_, at) => at !== index).join('\n');
