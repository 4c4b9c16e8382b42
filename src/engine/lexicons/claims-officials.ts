/**
 * People whom newspapers name without their office, since every reader knows it: who speaks for a state unless the article calls them
 * something else. Full names; a variant spelling is found by the name's key.
 */
import { nameKey } from '../romanisation/name-key.ts';

// biome-ignore format: word lists
export const KNOWN_OFFICIALS: readonly string[] = Object.freeze(`
Vladimir Putin, Dmitry Peskov, Sergei Lavrov, Maria Zakharova, Mikhail Mishustin, Valentina Matviyenko, Vyacheslav Volodin, Dmitry Medvedev, Sergei Shoigu, Andrei Belousov, Valery Gerasimov, Nikolai Patrushev, Alexander Bortnikov, Alexander Bastrykin,
Sergei Naryshkin, Sergei Kiriyenko, Elvira Nabiullina, Anton Siluanov, Sergei Sobyanin, Ramzan Kadyrov, Yury Ushakov, Kirill Dmitriev, Tatyana Moskalkova, Ella Pamfilova, Alexander Lukashenko, Volodymyr Zelensky, Andriy Yermak, Dmytro Kuleba, Andriy Sybiha,
Oleksandr Syrskyi, Maia Sandu, Kassym-Jomart Tokayev, Shavkat Mirziyoyev, Sadyr Japarov, Emomali Rahmon, Serdar Berdimuhamedov, Ilham Aliyev, Nikol Pashinyan, Irakli Kobakhidze, Recep Tayyip Erdogan, Donald Trump, Marco Rubio, Steve Witkoff, JD Vance,
Emmanuel Macron, Friedrich Merz, Keir Starmer, Giorgia Meloni, Donald Tusk, Viktor Orban, Robert Fico, Aleksandar Vucic, Alexander Stubb, Kaja Kallas, Ursula von der Leyen, Mark Rutte, Antonio Guterres, Xi Jinping, Narendra Modi, Benjamin Netanyahu, Kim Jong Un
`
  .trim().split(/,\s+/));

let keys: ReadonlySet<string> | null = null;

/** Whether a full name, in whatever spelling, is of somebody who speaks for a state. */
export function isKnownOfficial(name: string): boolean {
  keys ??= new Set(KNOWN_OFFICIALS.map(nameKey));
  return keys.has(nameKey(name));
}
