import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { AIRED, IN_RECORDING, POSTED } from '../../../src/engine/lexicons/claims-recordings.ts';
import { inSmall } from '../../../src/engine/text/small-letters.ts';
import { paragraphs, wordsAt } from './marked-example.ts';

/** Basis of the last claim, and the words that show it. */
function basisIn(text: string) {
  const blocks = paragraphs(text);
  const basis = analyze({ blocks }).claims.at(-1)?.basis;
  return [basis?.kind, wordsAt(blocks, basis?.words ?? null)];
}

const CLIP = '“I sank the ferry,” Tomas Ilyk says in the clip.';

describe('what is said in a recording', () => {
  it.each([
    ['broadcast', 'aired by the state broadcaster', `${AIRED.example}\n${IN_RECORDING.example}`],
    ['social', 'shared', `The clip was shared by the Telegram channel Zarnitsa.\n${CLIP}`],
    ['social', 'clip was posted on telegram', `${POSTED.example}\n${IN_RECORDING.example}`],
    [
      'broadcast',
      'state television showed tomas ilyk “confessing',
      `Kazakh state television showed Tomas Ilyk “confessing.”\n${CLIP}`,
    ],
    [
      'broadcast',
      'shown on the evening news',
      `The footage was shown on the evening news.\nHe left.\n${CLIP}`,
    ],
    [
      'social',
      'video of the captain was posted on telegram',
      `A video of the captain was posted on Telegram.\n${CLIP}`,
    ],
  ])('is known as it came out: %s, shown by “%s”', (kind, words, text) => {
    const [found, shown] = basisIn(text);
    expect([found, inSmall(shown ?? '').includes(words.replace(/^state /, ''))]).toEqual([kind, true]);
  });

  it('is known by what the same sentence tells', () => {
    const text =
      '“I sank the ferry,” Tomas Ilyk says in the video, which was aired by the state-run Volna channel.';
    expect(basisIn(text)).toEqual(['broadcast', 'aired by the state-run Volna channel']);
  });

  it('goes by the last telling before it', () => {
    const text = `A clip was posted on Telegram.\nOn Monday the clip was shown on state television.\n${CLIP}`;
    expect(basisIn(text)[0]).toBe('broadcast');
  });

  it('stays what it is where nothing tells how it came out, and where it came out later', () => {
    expect(basisIn(CLIP)[0]).toBe('unstated');
    const later = analyze({ blocks: paragraphs(`${CLIP}\nThe clip was aired by the state broadcaster.`) });
    expect(later.claims[0]?.basis.kind).toBe('unstated');
  });

  it('leaves alone who speaks elsewhere, and who says by himself how the paper heard it', () => {
    const aired = 'The clip was aired by the state broadcaster.';
    expect(basisIn(`${aired}\nAnna Belk said the clip was staged.`)[0]).toBe('unstated');
    expect(basisIn(`${aired}\n“In the clip he lies,” Anna Belk told The Moscow Times.`)[0]).toBe('paper');
  });
});
