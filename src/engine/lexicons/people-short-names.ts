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
  row('Alexander Sanya Alex Shurik'), row('Alexei Alyosha Lyosha Lyokha'), row('Anastasia Nastya'), row('Andrei Andryusha'), row('Anatoly Tolya Tolik'), row('Anna Anya Annushka'),
  row('Anton Antosha'), row('Artyom Tyoma'), row('Boris Borya'), row('Daria Dasha'), row('Dmitry Dima Mitya'), row('Yekaterina Katya'), row('Elena Lena'),
  row('Yelizaveta Liza'), row('Yevgeny Zhenya'), row('Fyodor Fedya'), row('Galina Galya'), row('Gennady Gena'), row('Georgy Gosha Zhora'), row('Grigory Grisha'),
  row('Igor Gosha'), row('Ilya Ilyusha'), row('Irina Ira'), row('Ivan Vanya'), row('Konstantin Kostya'), row('Ksenia Ksyusha'), row('Larisa Lara'), row('Leonid Lyonya'),
  row('Lyudmila Lyuda Lyusya Mila'), row('Lyubov Lyuba'), row('Maria Masha Marusya'), row('Maxim Max'), row('Mikhail Misha'), row('Nadezhda Nadya'), row('Natalia Natasha'),
  row('Nikolai Kolya'), row('Oksana Ksana'), row('Olga Olya'), row('Pavel Pasha'), row('Pyotr Petya'), row('Polina Polya'), row('Roman Roma'), row('Semyon Syoma'),
  row('Sergei Seryozha Serge'), row('Sofia Sonya'), row('Stanislav Stas'), row('Stepan Styopa'), row('Svetlana Sveta'), row('Tatyana Tanya'), row('Timofei Tima'), row('Vadim Vadik'),
  row('Valentina Valya'), row('Valery Valera Valerik'), row('Varvara Varya'), row('Vasily Vasya'), row('Vera Verochka'), row('Viktor Vitya'), row('Viktoria Vika'), row('Vitaly Vitalik'),
  row('Vladimir Volodya Vova'), row('Vladislav Vlad'), row('Vyacheslav Slava'), row('Yaroslav Slava'), row('Yury Yura'), row('Yulia Yulya'), row('Zinaida Zina'),
  row('William Bill Will'), row('Robert Bob Rob'), row('Richard Dick Rick'), row('James Jim Jimmy'), row('John Jack Johnny'), row('Michael Mike Mick'), row('Joseph Joe'),
  row('Thomas Tom'), row('Edward Ed Ted'), row('Charles Charlie Chuck'), row('Donald Don'), row('Ronald Ron'), row('Samuel Sam'), row('Benjamin Ben'), row('Daniel Dan Danny'),
  row('David Dave'), row('Anthony Tony'), row('Christopher Chris'), row('Nicholas Nick'), row('Alexandra Sasha'), row('Elizabeth Liz Beth Betty'), row('Margaret Maggie Peggy'),
  row('Catherine Cathy Kate'), row('Steven Steve'), row('Stephen Steve'), row('Matthew Matt'), row('Peter Pete'), row('Philip Phil'), row('Gregory Greg'), row('Jeffrey Jeff'),
]);

const NAMES: ReadonlyMap<string, string> = new Map(
  SHORT_NAMES.flatMap(({ name, forms }) => forms.map((form) => [wordKey(form), wordKey(name)] as const)),
);

/** The key of the whole first name that a key is a short form of; null for any other. */
export function shortFormOf(key: string): string | null {
  return NAMES.get(key) ?? null;
}
