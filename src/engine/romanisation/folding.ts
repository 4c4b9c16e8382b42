/**
 * Rules that make one of the many Latin spellings of one name: applied in order to a lower-case word of Latin letters.
 * Each row's example holds two spellings that the row makes alike, together with the others.
 */

export interface FoldingRow {
  readonly from: RegExp;
  readonly to: string;
  readonly example: readonly [string, string];
}

export const FOLDING: readonly FoldingRow[] = Object.freeze([
  { from: /['’ʼʻ`‘]/g, to: '', example: ["Kuz'min", 'Kuzmin'] },
  { from: /ş|š|ś/g, to: 'sh', example: ['Şimşekov', 'Shimshekov'] },
  { from: /ç|č|ć/g, to: 'ch', example: ['Çelikov', 'Chelikov'] },
  { from: /ž|ż|ź/g, to: 'zh', example: ['Žukov', 'Zhukov'] },
  { from: /ə/g, to: 'a', example: ['Məmmədov', 'Mammadov'] },
  { from: /ł/g, to: 'l', example: ['Łukov', 'Lukov'] },
  { from: /ø/g, to: 'o', example: ['Sørlov', 'Sorlov'] },
  { from: /ß/g, to: 'ss', example: ['Weißberg', 'Weissberg'] },
  { from: /ı/g, to: 'i', example: ['Yılmazov', 'Yilmazov'] },
  { from: /^x(?=[ao]|u[a-z]{3})/g, to: 'kh', example: ['Xolmatov', 'Kholmatov'] },
  { from: /x/g, to: 'ks', example: ['Alexei', 'Aleksei'] },
  { from: /tsch/g, to: 'ch', example: ['Tschernov', 'Chernov'] },
  { from: /shch|sch/g, to: 'sh', example: ['Shchedrov', 'Schedrov'] },
  { from: /tch/g, to: 'ch', example: ['Tchernov', 'Chernov'] },
  { from: /dzh|dj/g, to: 'zh', example: ['Dzhaparov', 'Japarov'] },
  { from: /(?<![aeiouy])j(?=[aeiouy])/g, to: 'zh', example: ['Zhaparov', 'Japarov'] },
  { from: /kh/g, to: 'h', example: ['Akhmedov', 'Ahmedov'] },
  { from: /gh/g, to: 'g', example: ['Aghayev', 'Agayev'] },
  { from: /ph/g, to: 'f', example: ['Philipov', 'Filipov'] },
  { from: /q/g, to: 'k', example: ['Qadyrov', 'Kadyrov'] },
  { from: /ck/g, to: 'k', example: ['Beckov', 'Bekov'] },
  { from: /tz/g, to: 'ts', example: ['Katzov', 'Katsov'] },
  { from: /w/g, to: 'v', example: ['Wasilenko', 'Vasilenko'] },
  { from: /yo/g, to: 'e', example: ['Fyodorov', 'Fedorov'] },
  { from: /[yji]+e/g, to: 'e', example: ['Tokayev', 'Tokaev'] },
  { from: /[yj]/g, to: 'i', example: ['Sergey', 'Sergei'] },
  { from: /i{2,}/g, to: 'i', example: ['Veretskiy', 'Veretsky'] },
  { from: /ous(?=ki|kaia)/g, to: 'ovs', example: ['Veretouski', 'Veretovsky'] },
  { from: /(?<=[a-z]{3})enka$/g, to: 'enko', example: ['Veretenka', 'Veretenko'] },
  { from: /^tsi(?=h)/g, to: 'ti', example: ['Tsikhonov', 'Tikhonov'] },
  { from: /mira(?=[dt])/g, to: 'mura', example: ['Gurbanmyradov', 'Gurbanmuradov'] },
  { from: /([bcdfghklmnpqrstvz])\1+/g, to: '$1', example: ['Filippov', 'Filipov'] },
]);

/** Letters with marks whose bare letter sounds alike; those that FOLDING reads by sound are kept for it. */
const ASCII = /^[a-z'-]*$/;
const KEPT = /[şšśçčćžżź]/;

function bare(letter: string): string {
  return KEPT.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The common spelling of a Latin word: the same for every spelling that differs by transliteration alone. */
export function foldSpelling(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : [...lower.normalize('NFC')].map(bare).join('');
  return FOLDING.reduce((text, { from, to }) => text.replace(from, to), plain);
}
