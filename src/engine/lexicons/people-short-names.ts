/** Short and tender forms of first names ("Sasha", "Volodya", "Bill"): a person may be called by one in a quotation. */
import { wordKey } from '../romanisation.ts';

export interface ShortNameRow {
  readonly name: string;
  readonly forms: readonly string[];
}

const row = (text: string): ShortNameRow => {
  const [name = '', ...forms] = text.split(' ');
  return { name, forms };
};

// biome-ignore format: one name a line
export const SHORT_NAMES: readonly ShortNameRow[] = Object.freeze([
  row('Alexander Sasha Sanya Alex Shurik Shura Sashko Sandro'), row('Alexei Alyosha Lyosha Lyokha'), row('Anastasia Nastya'), row('Andrei Andryusha'), row('Anatoly Tolya Tolik'), row('Anna Anya Annushka'),
  row('Anton Antosha'), row('Artyom Tyoma'), row('Boris Borya'), row('Daria Dasha'), row('Dmitry Dima Mitya'), row('Yekaterina Katya'), row('Elena Lena'),
  row('Yelizaveta Liza'), row('Yevgeny Zhenya'), row('Fyodor Fedya'), row('Galina Galya'), row('Gennady Gena'), row('Georgy Gosha Zhora'), row('Grigory Grisha'),
  row('Igor Gosha'), row('Ilya Ilyusha'), row('Irina Ira'), row('Ivan Vanya'), row('Konstantin Kostya'), row('Ksenia Ksyusha'), row('Larisa Lara'), row('Leonid Lyonya'),
  row('Lyudmila Lyuda Lyusya Mila'), row('Lyubov Lyuba'), row('Maria Masha Marusya'), row('Maxim Max'), row('Mikhail Misha'), row('Nadezhda Nadya'), row('Natalia Natasha'),
  row('Nikolai Kolya'), row('Oksana Ksana'), row('Olga Olya'), row('Pavel Pasha'), row('Pyotr Petya'), row('Polina Polya'), row('Roman Roma'), row('Semyon Syoma'),
  row('Sergei Seryozha Serge'), row('Sofia Sonya'), row('Stanislav Stas'), row('Stepan Styopa'), row('Svetlana Sveta'), row('Tatyana Tanya'), row('Timofei Tima'), row('Vadim Vadik'),
  row('Valentina Valya'), row('Valery Valera Valerik'), row('Varvara Varya'), row('Vasily Vasya'), row('Vera Verochka'), row('Viktor Vitya'), row('Viktoria Vika'), row('Vitaly Vitalik'),
  row('Vladimir Volodya Vova'), row('Vladislav Vlad'), row('Vyacheslav Slava'), row('Yaroslav Slava'), row('Yury Yura'), row('Yulia Yulya'), row('Zinaida Zina'),
  row('William Bill Will'), row('Robert Bob Rob'), row('Richard Dick Rick'), row('James Jim Jimmy'), row('John Jack Johnny'), row('Michael Mike Mick'), row('Joseph Joe'),
  row('Thomas Tom'), row('Timothy Tim'), row('Edward Ed Ted'), row('Charles Charlie Chuck'), row('Donald Don'), row('Ronald Ron'), row('Samuel Sam'), row('Benjamin Ben'), row('Daniel Dan Danny'),
  row('David Dave'), row('Anthony Tony'), row('Christopher Chris'), row('Nicholas Nick'), row('Alexandra Sasha Shura Sanya'), row('Elizabeth Liz Beth Betty'), row('Margaret Maggie Peggy'),
  row('Catherine Cathy Kate'), row('Steven Steve'), row('Stephen Steve'), row('Matthew Matt'), row('Peter Pete'), row('Philip Phil'), row('Gregory Greg'), row('Jeffrey Jeff'),
  row('Antonina Tonya Tosya'), row('Arkady Arkasha'), row('Albina Alya'), row('Angelina Gelya Lina'), row('Valentin Valya Valik'), row('Veronika Nika'), row('Yevgenia Zhenya'), row('Yegor Gosha'),
  row('Lidia Lida'), row('Lev Lyova'), row('Margarita Rita'), row('Raisa Raya'), row('Tamara Toma'), row('Yakov Yasha'), row('Zoya Zoyka'), row('Kirill Kirusha'), row('Denis Denya'), row('Ruslan Rusik'),
  row('Matvei Motya'), row('Savely Savva'), row('Evdokia Dusya'), row('Nina Ninochka'), row('Konstantin Kote'), row('Davit Dato'), row('Giorgi Gio Gia Goga'), row('Vakhtang Vakho'), row('Irakli Ika'),
  row('Yaroslava Slava'), row('Vladislava Vlada'), row('Stanislava Stasya'), row('Ivan Ivanko'), row('Oleksandra Lesya'), row('Mykola Kolya'), row('Vasyl Vasylko'), row('Rashid Rashik'), row('Magomed Maga'),
]);

const NAMES: ReadonlyMap<string, readonly string[]> = SHORT_NAMES.reduce((names, { name, forms }) => {
  for (const form of forms.map(wordKey)) names.set(form, [...(names.get(form) ?? []), wordKey(name)]);
  return names;
}, new Map<string, readonly string[]>());
const NONE: readonly string[] = Object.freeze([]);

/** The keys of the whole first names that a key is a short form of: "Sasha" is short for a man's name and a woman's. */
export function wholeNamesOf(key: string): readonly string[] {
  return NAMES.get(key) ?? NONE;
}
