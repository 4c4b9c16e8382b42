/** Words that say that something was said in a recording, and how the recording came out. Tried on words in small letters. */

/** "In the footage, he says". */
export const IN_RECORDING = Object.freeze({
  needs: ['video', 'footage', 'clip', 'recording', 'film', 'tape'],
  words:
    /\b(?:in|on|during) (?:the|this|that|his|her|their|another|a|an)(?: [\w’'-]+){0,4}? (?:video|footage|clip|recording|film|tape)s?\b/,
  example: 'In the clip, the captain says that he was paid.',
});

const RECORDED = '(?:video|footage|clip|recording|film|tape|confession|apology|interview|statement)s?';
const STATION =
  '(?:television|tv|broadcaster|tv station|(?<!telegram )(?<!youtube )channel|news program|evening news|khabar|qazaqstan|rossia|ntv|belarus 1)';
/** Some words of one clause, in characters. */
const SOME = '[^.;:]{0,60}?';

const PUT = '(?:posted|published|shared|uploaded|released|circulated|circulating|appeared)';
const NET = '(?:telegram|youtube|facebook|instagram|tiktok|vkontakte|social media|social networks?)';

/** A station showed it. */
export const AIRED = Object.freeze({
  kind: 'broadcast',
  needs: ['television', 'tv', 'broadcaster', 'channel', 'news', 'khabar', 'qazaqstan', 'rossia', 'belarus 1'],
  words: new RegExp(
    `\\b(?:aired|shown|broadcast|broadcasted|screened|televised|released) (?:by|on|in) ${SOME}${STATION}\\b(?! on telegram)|\\b${STATION}(?: [\\w’'-]+){0,3}? (?:aired|showed|shows|broadcast|ran|televised) ${SOME}\\b(?:${RECORDED}|confessing|apologizing)\\b|\\b${STATION} (?:showed|aired) (?:him|her|them)\\b`,
    'g',
  ),
  example: 'The clip was aired by the state broadcaster on Sunday.',
} as const);

/** Somebody put it on the net. */
export const POSTED = Object.freeze({
  kind: 'social',
  needs: [
    'telegram',
    'youtube',
    'facebook',
    'instagram',
    'tiktok',
    'vkontakte',
    'social media',
    'social network',
  ],
  words: new RegExp(
    `\\b${RECORDED} ${SOME}${PUT} ${SOME}${NET}\\b|\\b${PUT} ${SOME}${RECORDED} ${SOME}${NET}\\b`,
    'g',
  ),
  example: 'The clip was posted on Telegram on Sunday.',
} as const);
