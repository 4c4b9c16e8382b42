/** Wrong here: a selection takes in paragraphs that stand before it. */
import { describe, expect, it } from 'vitest';
import { comesBefore, isIn } from '../../src/article/document-order.ts';
import { documentOf, elementOf } from './document-of.ts';

/** All nodes below `root` in document order, elements where they begin. */
function inOrder(root: Node): readonly Node[] {
  return [...root.childNodes].flatMap((node) => [node, ...inOrder(node)]);
}

describe('document order', () => {
  it('is that of a walk through the page, for every two nodes', () => {
    const nodes = inOrder(
      elementOf('<div>a<p>b<i>c</i></p><p></p><ul><li>d<b><u>e</u></b></li></ul>f</div>'),
    );
    nodes.forEach((one, at) => {
      nodes.forEach((other, otherAt) => {
        expect(comesBefore(one, other)).toBe(at < otherAt);
      });
    });
  });

  it('is none between documents', () => {
    const [one, other] = [elementOf('<p>a</p>'), elementOf('<p>b</p>')];
    expect(comesBefore(one, other) || comesBefore(other, one)).toBe(false);
  });

  it('is found soon among many neighbours', () => {
    const document = documentOf('<p></p>'.repeat(20_000));
    const paragraphs = [...document.querySelectorAll('p')];
    const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no paragraphs');
    const start = performance.now();
    expect(comesBefore(first, last)).toBe(true);
    expect(comesBefore(last, first)).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('being in an element', () => {
  it('counts the element itself', () => {
    const element = elementOf('<p><b>a</b></p>');
    expect(isIn(element, element)).toBe(true);
  });

  it('counts what stands deeper, and not what stands around', () => {
    const element = elementOf('<p><b>a</b></p>');
    const text = element.firstChild?.firstChild;
    if (text === null || text === undefined) throw new Error('no text');
    expect(isIn(text, element)).toBe(true);
    expect(isIn(element, text)).toBe(false);
  });
});
