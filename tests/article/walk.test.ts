/** Wrong here: text is read twice, out of order, or not at all; or a deeply nested page ends the content script. */
import { expect, it } from 'vitest';
import { isElement, isText, walk } from '../../src/article/walk.ts';
import { elementOf } from './document-of.ts';

function trace(html: string, leaveOut = ''): string {
  const steps: string[] = [];
  walk(elementOf(html), {
    enter: (element) => {
      if (element.localName === leaveOut) return false;
      steps.push(`<${element.localName}>`);
      return true;
    },
    leave: (element) => steps.push(`</${element.localName}>`),
    text: (text) => steps.push(text.data),
  });
  return steps.join('');
}

it.each([
  '<p></p>',
  '<p>a</p>',
  '<div><p>a<b>b</b></p>c<p></p></div>',
  '<div><p><i><b></b></i></p></div>',
  '<div>a<i></i>b<i>c</i></div>',
])('visits %s in reading order and leaves what it entered', (html) => {
  expect(trace(html)).toBe(html);
});

it('leaves an element out with all that stands in it, and goes on behind it', () => {
  expect(trace('<div>a<p>b<i>c</i></p>d<p>e</p></div>', 'p')).toBe('<div>ad</div>');
});

it('does nothing when the root is left out', () => {
  expect(trace('<p>a</p>', 'p')).toBe('');
});

it('does not look outside the root', () => {
  const root = elementOf('<div><p>in</p></div><p>out</p>').firstElementChild;
  if (root === null) throw new Error('no root');
  const seen: string[] = [];
  walk(root, { enter: () => true, leave: () => undefined, text: ({ data }) => seen.push(data) });
  expect(seen).toEqual(['in']);
});

it('passes over comments', () => {
  expect(trace('<div>a<!-- not said -->b</div>')).toBe('<div>ab</div>');
});

it('goes as deep as a page can', () => {
  const root = elementOf('<div></div>');
  let deepest: Element = root;
  for (let depth = 0; depth < 100_000; depth += 1) {
    const next = root.ownerDocument.createElement('i');
    deepest.append(next);
    deepest = next;
  }
  deepest.append('at the bottom');
  let found = '';
  let open = 0;
  walk(root, {
    enter: () => {
      open += 1;
      return true;
    },
    leave: () => {
      open -= 1;
    },
    text: ({ data }) => {
      found = data;
    },
  });
  expect(found).toBe('at the bottom');
  expect(open).toBe(0);
});

it('tells elements, text and comments apart', () => {
  const [text, element, comment] = elementOf('<p>a<b></b><!--c--></p>').childNodes;
  expect([text, element, comment].map((node) => node !== undefined && isText(node))).toEqual([
    true,
    false,
    false,
  ]);
  expect([text, element, comment].map((node) => node !== undefined && isElement(node))).toEqual([
    false,
    true,
    false,
  ]);
});
