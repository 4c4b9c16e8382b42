/**
 * People whom newspapers name without their office, since every reader knows it: who speaks for a state unless the article calls them
 * something else. Full names; a variant spelling is found by the name's key.
 */
import { nameKey } from '../romanisation/name-key.ts';
import { wordSet } from './word-list.ts';

// biome-ignore format: word lists
export const KNOWN_OFFICIALS: readonly string[] = Object.freeze(`
Vladimir Putin, Dmitry Peskov, Sergei Lavrov, Maria Zakharova, Mikhail Mishustin, Valentina Matviyenko, Vyacheslav Volodin, Dmitry Medvedev, Sergei Shoigu, Andrei Belousov, Valery Gerasimov, Nikolai Patrushev, Alexander Bortnikov, Alexander Bastrykin,
Sergei Naryshkin, Sergei Kiriyenko, Elvira Nabiullina, Anton Siluanov, Sergei Sobyanin, Ramzan Kadyrov, Yury Ushakov, Kirill Dmitriev, Tatyana Moskalkova, Ella Pamfilova, Alexander Lukashenko, Volodymyr Zelensky, Andriy Yermak, Dmytro Kuleba, Andriy Sybiha,
Oleksandr Syrskyi, Maia Sandu, Kassym-Jomart Tokayev, Shavkat Mirziyoyev, Sadyr Japarov, Emomali Rahmon, Serdar Berdimuhamedov, Ilham Aliyev, Nikol Pashinyan, Irakli Kobakhidze, Recep Tayyip Erdogan, Donald Trump, Marco Rubio, Steve Witkoff, JD Vance,
Emmanuel Macron, Friedrich Merz, Keir Starmer, Giorgia Meloni, Donald Tusk, Viktor Orban, Robert Fico, Aleksandar Vucic, Alexander Stubb, Kaja Kallas, Ursula von der Leyen, Mark Rutte, Antonio Guterres, Xi Jinping, Narendra Modi, Benjamin Netanyahu, Kim Jong Un,
Peter Szijjarto, Radoslaw Sikorski, Pete Hegseth, Rustem Umerov, Yulia Svyrydenko, Vitali Klitschko, Hakan Fidan, Masoud Pezeshkian, Wang Yi, Mohammed bin Salman, Boris Pistorius, Gitanas Nauseda, Edgars Rinkevics, Jens Stoltenberg, Rafael Grossi, Vasily Nebenzya, Leonid Slutsky, Andrei Kartapolov, Igor Krasnov, Vladimir Kolokoltsev, Vyacheslav Gladkov, Alexander Beglov, Alexander Novak, Denis Manturov, Marat Khusnullin, Tatyana Golikova, Denis Pushilin, Sergei Aksyonov, Boris Yeltsin, Viktor Chernomyrdin
`
  .trim().split(/,\s+/));

/** Surnames by which alone every paper names its bearer, who is in office. */
export const OFFICIALS_BY_SURNAME: ReadonlySet<string> = wordSet(
  'Putin Peskov Lavrov Zakharova Mishustin Shoigu Bastrykin Nabiullina Sobyanin Kadyrov Lukashenko Zelensky Tokayev Mirziyoyev Rahmon Pashinyan Erdogan Trump Rubio Witkoff Macron Merz Starmer Meloni Orban Fico Vucic Netanyahu Modi Yeltsin',
);

let keys: ReadonlySet<string> | null = null;

/** Whether a full name, in whatever spelling, or the surname of the best known, is of somebody who speaks for a state. */
export function isKnownOfficial(name: string): boolean {
  if (OFFICIALS_BY_SURNAME.has(name)) return true;
  keys ??= new Set(KNOWN_OFFICIALS.map(nameKey));
  return keys.has(nameKey(name));
}
