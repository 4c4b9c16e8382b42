import { describe, expect, it } from 'vitest';
import { endsAsSurname, formOf, spellingOf } from '../../../src/engine/people/word-form.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const formsOf = (text: string) => tokenize(text).map(({ written }) => formOf(written));

describe('the form of a word', () => {
  it('is read once, wherever the word stands', () => {
    const [first, , , second] = formsOf('Veresov left before Veresov came');
    expect(second).toBe(first);
    expect(formsOf('Later Veresov slept')[1]).toBe(first);
  });

  it('stays right when more words were met than are kept', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const letter = (at: number) => letters.charAt(at % 26);
    for (let at = 0; at < 26 ** 3 * 1.5; at++)
      formsOf(
        `Qz${letter(at)}${letter(Math.floor(at / 26))}${letter(Math.floor(at / 676))}x${at % 2 ? 'o' : 'e'}`,
      );
    const [form] = formsOf('Ex-Veresov');
    expect(form).toMatchObject({ text: 'Veresov', lower: 'veresov', prefix: 3, shape: 'capital' });
  });

  it.each([
    ['Veresov', true],
    ['Toktogulova', true],
    ['Вересова', true],
    ['Brandt', false],
    ['Lev', false],
  ])('of %s ends as a surname: %s', (text, ends) => {
    expect(formsOf(text).map(endsAsSurname)).toEqual([ends]);
  });

  it('tells words apart by their letters and their shape', () => {
    const spelled = (text: string) => formsOf(text).map(spellingOf).join();
    expect(spelled('Veresov')).not.toBe(spelled('VERESOV'));
    expect(spelled('Veresov')).not.toBe(spelled('Beresov'));
    expect(spelled('Veresov').split(',')).toHaveLength(7);
  });
});
