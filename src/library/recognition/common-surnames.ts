/** Surnames that many people bear, so that one alone, or with a first name, may be anybody's. Compared by their keys. */
import { isFirstName } from '../../engine/names.ts';
import { wordKey } from '../../engine/romanisation.ts';

/** Men's forms; the women's are made from them. From common knowledge of each people's commonest surnames. */
// biome-ignore format: word lists
const COMMON = `
Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Solovyov Vinogradov Vorobyov Golubev Zaitsev Belov Orlov Medvedev Komarov Tarasov
Kiselyov Ilyin Sorokin Kovalyov Gusev Tikhonov Krylov Kudryavtsev Baranov Kulikov Alexeyev Stepanov Yakovlev Gavrilov Belyayev Belyakov Komissarov
Polyakov Tsvetkov Danilov Zhukov Frolov Zhuravlyov Kalinin Ryabov Sidorov Sobolev Osipov Titov Vlasov Melnikov Denisov Shcherbakov Bykov Chernov
Panov Isayev Karpov Afanasyev Maslov Gerasimov Gorbunov Kudrin Efimov Lazarev Fomin Davydov Melikov Nikitin Ponomaryov Shevchenko Bogdanov Zuyev
Kolesnikov Shilov Rybakov Kotov Korolyov Gorshkov Zimin Chernyshov Surkov Filatov Sukhanov Kryukov Loginov Sitnikov Kopylov Galkin Rogov Zhdanov
Makarov Nikolaev Andreyev Antonov Romanov Grigoryev Timofeyev Dmitriev Borisov Pavlov Semyonov Fyodorov Mikhailov Petrov Ivanov Vasilyev Yegorov
Kovalenko Bondarenko Tkachenko Kravchenko Kovalchuk Oliynyk Lysenko Rudenko Savchenko Moroz Boyko Koval Marchenko Melnyk Polishchuk Bondar Tkachuk
Kravchuk Savchuk Pavlenko Ponomarenko Romanenko Vasylenko Petrenko Klymenko Kuzmenko Kharchenko Mazur Lytvyn Shevchuk Hrytsenko Zakharchenko Panchenko
Novikau Kazlou Ivanou Kavalenka Marozau Zhukouski Novik Kozlovsky Zhukovsky
Tsoi Choi Tsai
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Jackson Thompson White Harris Clark Lewis Robinson Walker Young
Allen King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy
Cook Rogers Morgan Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Gray James Hughes Price Myers Long Foster Sanders Ross
Müller Schmidt Schneider Fischer Weber Meyer Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger
Bernard Dubois Durand Moreau Laurent Simon Michel Lefebvre Leroy Roux David Garcia Rodriguez Fernandez Gonzalez Lopez Martinez Sanchez Perez Rossi Russo
Ferrari Bianchi Romano Silva Santos Nowak Kowalski Wisniewski Novak Svoboda Horvat Jovanovic Petrovic Nikolic Popescu Popa Ivanovic Yilmaz Kaya Demir Celik
Beridze Kapanadze Gelashvili Maisuradze Giorgadze Lomidze Tsiklauri Bolkvadze Kvaratskhelia Nozadze Mamedov Aliev Hasanov Huseynov Guliyev Quliyev Hajiyev Gadzhiev
Sargsyan Harutyunyan Hakobyan Grigoryan Hovhannisyan Petrosyan Khachatryan Vardanyan Karapetyan Gevorgyan Mkrtchyan Stepanyan Simonyan Babayan Danielyan
Magomedov Aliyev Akhmedov Gasanov Ramazanov Abdullaev Omarov Isaev Dzhabrailov Khasanov Umarov Dzhioev Kokoev Gagloev Tedeev Dzasokhov Kadyrov Musaev Saidov
Karimov Rakhimov Yusupov Ismailov Ibragimov Sultanov Usmanov Nazarov Ergashev Yuldashev Tursunov Toshmatov Saidov Rahmonov Sharipov Nazarzoda Kholov Murodov
Akhmetov Omarov Nurpeisov Ospanov Abdrakhmanov Suleimenov Kasymov Alimov Bekov Asanov Toktogulov Mamytov Sydykov Osmonov Abdyldaev Zhumabekov Sadykov Seitov
Gafurov Khasanov Galiev Valiev Safin Safiullin Gilyazov Khusainov Khabibullin Garipov Zakirov Shaimardanov Tsydenov Dorzhiev Batuev Tsyrenov Ochirov Dashiev
Mohammadi Hosseini Ahmadi Karimi Rezaei Moradi Hashemi Hasan Hassan Hussein Ali Khan Ahmed Mohammed Ibrahim Abdullah Mahmoud Saleh Omar Cohen Levy Levin Kogan
Katz Friedman Goldberg Shapiro Rabinovich Ivanets Tanaka Suzuki Sato Watanabe Ito Yamamoto Singh Kumar Sharma Gupta Patel
`;

/** Family names of China, Korea and Vietnam, which stand first there. */
const EAST_ASIAN: ReadonlySet<string> = new Set(
  'Kim Pak Park Lee Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Lin Nguyen Tran Le Pham Hoang'
    .split(' ')
    .map(wordKey),
);

const womensForm = (surname: string): string =>
  /(?:ov|ev|in|yov|yev)$/.test(surname) ? `${surname}a` : surname.replace(/sky$/, 'skaya');

const KEYS: ReadonlySet<string> = new Set(
  COMMON.trim()
    .split(/\s+/)
    .flatMap((surname) => [surname, womensForm(surname)])
    .map(wordKey),
);

/** Endings that make a surname of a first name ("Karimov", "Petrenko", "Davidyan"), the longer before the shorter. */
const FROM_FIRST_NAME =
  /(?:ovich|evich|ovych|ashvili|ishvili|adze|idze|enko|chuk|iuk|[iy]an|zoda|zad[ae]|ova|eva|ina|ov|ev|in|uk|i)$/;

function isOfFirstName(key: string): boolean {
  const stem = key.replace(FROM_FIRST_NAME, '');
  return (
    stem !== key && stem.length > 3 && ['', 'a', 'y', 'i', 'ey', 'ei'].some((end) => isFirstName(stem + end))
  );
}

/** Whether a surname, by its key, is one that many bear: of the list, or made of a first name. */
export function isCommonSurname(key: string): boolean {
  return KEYS.has(key) || EAST_ASIAN.has(key) || isOfFirstName(key);
}

/** Whether the first word of a name, by its key, is a family's name: "Li Wei". */
export function isFamilyFirst(key: string): boolean {
  return EAST_ASIAN.has(key);
}
