/** First names that are one name in several languages of the region, each row under the form that stands for all; compared as folded spellings. */
import { foldSpelling } from './folding.ts';

export interface NameRow {
  readonly name: string;
  readonly forms: readonly string[];
}

const row = (text: string): NameRow => {
  const [name = '', ...forms] = text.split(' ');
  return { name, forms };
};

// biome-ignore format: one name a line
export const ONE_NAME: readonly NameRow[] = Object.freeze([
  row('Alexander Aleksandr Alexandr Aleksander Oleksandr Aliaksandr Alyaksandr Alexandre Aleksandar Aleksandrs'),
  row('Alexandra Aleksandra Oleksandra Aliaksandra'),
  row('Alexei Aleksey Oleksiy Oleksii Aliaksei Alyaksei'),
  row('Anatoly Anatoliy Anatol'),
  row('Andrei Andrey Andriy Andrii Andrej'),
  row('Anna Hanna Ganna'),
  row('Arkady Arkadiy'),
  row('Daniil Danil Danila Danylo'),
  row('Denis Denys Dzianis'),
  row('Dmitry Dmitri Dmytro Dzmitry'),
  row('Elena Yelena Olena Alena Jelena Helena'),
  row('Yekaterina Ekaterina Kateryna Katsiaryna'),
  row('Yelizaveta Elizaveta Lizaveta'),
  row('Fyodor Fedor Fedir Theodor'),
  row('Galina Halyna Halina'),
  row('Gennady Hennadiy Henadz Gennadiy'),
  row('Georgy Heorhiy Georgiy Giorgi'),
  row('Gleb Hlib Hleb'),
  row('Grigory Hryhoriy Hryhorii Ryhor'),
  row('Igor Ihor Ihar'),
  row('Ilya Illya Illia Ilia'),
  row('Irina Iryna'),
  row('Iosif Josef Joseph Yosyp'),
  row('Kirill Kyrylo Kiryl Cyril'),
  row('Konstantin Kostyantyn Kostiantyn Kanstantsin'),
  row('Ksenia Oksana Kseniya'),
  row('Lev Leo'),
  row('Lyudmila Ludmila Lyudmyla Liudmyla'),
  row('Maxim Maksim Maksym'),
  row('Maria Mariya Mariia Marya Maryia'),
  row('Mikhail Mykhailo Mikhaylo Mikhal Mihail'),
  row('Nadezhda Nadiya Nadiia'),
  row('Natalia Natalya Nataliia Natallia'),
  row('Nikita Mykyta Mikita'),
  row('Nikolai Nikolay Mykola Mikalai Mikola Nicolae'),
  row('Oleg Oleh Aleh'),
  row('Olga Olha Volha'),
  row('Pavel Pavlo'),
  row('Pyotr Petr Petro Piotr Piatro'),
  row('Roman Raman'),
  row('Sergei Sergey Serhiy Serhii Siarhei Sergiy Serge Syargey'),
  row('Stepan Stsiapan'),
  row('Svetlana Svitlana Sviatlana'),
  row('Tatyana Tatiana Tetiana Tetyana Tatsiana'),
  row('Valery Valeriy Valeri'),
  row('Vasily Vasyl Vasiliy Vasil'),
  row('Viktor Victor Viktar'),
  row('Vitaly Vitaliy Vital'),
  row('Vladimir Volodymyr Uladzimir'),
  row('Vladislav Vladyslav Uladzislau'),
  row('Vyacheslav Viacheslav Vyachaslau'),
  row('Yakov Yakiv Jacob'),
  row('Yevgeny Evgeny Yevhen Yauhen Eugene'),
  row('Yegor Egor Yehor Yahor'),
  row('Yulia Julia Yuliya Iuliia'),
  row('Yury Yuri Juri Yurii Iurii Yuriy'),
  row('Muhammad Mohammed Mohamed Mohammad Magomed Mukhammad Muhammed'),
  row('Ahmed Akhmed Akhmad Ahmad Akhmat Ahmet'),
  row('Hussein Husayn Huseyn Khusein Hossein Huseyin Hussain'),
  row('Yusuf Yusup Yousef Youssef Iusuf'),
  row('Zhomart Jomart Zhoomart Joomart'),
  row('Islam Islom'),
  row('Murat Myrat'),
]);

/** Surnames that are one in several languages of the region, where no rule of spelling joins them. */
// biome-ignore format: one name a line
export const ONE_SURNAME: readonly NameRow[] = Object.freeze([
  row('Mammadov Mamedov'),
  row('Mammadova Mamedova'),
  row('Huseynov Guseinov'),
  row('Huseynova Guseinova'),
  row('Sargsyan Sarkisyan Sarkissian'),
  row('Gorbachev Gorbachov'),
  row('Kolesnikova Kalesnikava'),
  row('Belyatsky Bialiatski Byalyatski'),
  row('Khodorkovsky Chodorkowski'),
  row('Zurabishvili Zourabichvili'),
  row('Hrytsenko Gritsenko'),
]);

const FORMS: ReadonlyMap<string, string> = new Map(
  [...ONE_NAME, ...ONE_SURNAME].flatMap(({ name, forms }) =>
    [name, ...forms].map((form) => [foldSpelling(form), foldSpelling(name)] as const),
  ),
);

/** The folded form that stands for a folded name in all its languages; the word itself when it is in no row. */
export function oneName(folded: string): string {
  return FORMS.get(folded) ?? folded;
}
