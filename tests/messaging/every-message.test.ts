/** No message of the protocol without somebody who sends it and somebody who answers it. */
import { describe, expect, it } from 'vitest';
import { TO_BACKGROUND, TO_PAGE } from '../../src/messaging/ask-shapes.ts';
import { SENDERS } from '../../src/messaging/protocol.ts';
import { type Sources, sourcesBelow } from '../repository/source-files.ts';

const sources: Sources = new Map(
  [...sourcesBelow('src')].filter(([path]) => !path.startsWith('src/messaging/')),
);

/** Files in which a call carries the message, after the tab it goes to or alone. */
function callersOf(message: string, among: Sources): string[] {
  const call = new RegExp(`\\(\\s*(?:[\\w.?]+,\\s*)?'${message}',`);
  return [...among].filter(([, source]) => call.test(source)).map(([path]) => path);
}

/** Files in which the message is the key of a handler. */
function handlersOf(message: string, among: Sources): string[] {
  return [...among].filter(([, source]) => source.includes(`'${message}':`)).map(([path]) => path);
}

const beginning = (folders: readonly string[]) =>
  expect.stringMatching(new RegExp(`^src/(?:${folders.join('|')})/`));

describe.each(Object.keys(TO_BACKGROUND))('%s', (message) => {
  it('is sent, and only from where the table of senders allows it', () => {
    const kinds = Object.entries(SENDERS).find(([name]) => name === message)?.[1] ?? [];
    const allowed = kinds.map((kind) => (kind === 'content' ? 'content' : 'ui'));
    const callers = callersOf(message, sources);
    expect(callers).not.toEqual([]);
    for (const caller of callers) {
      expect(caller).toEqual(beginning(allowed));
      if (!kinds.includes('card')) expect(caller).not.toEqual(beginning(['ui/card', 'ui/components']));
    }
  });

  it('is answered by the background', () => {
    expect(handlersOf(message, sources)).toEqual([beginning(['background'])]);
  });
});

describe.each(Object.keys(TO_PAGE))('%s', (message) => {
  it('is sent by a page of ours or the background', () => {
    const callers = callersOf(message, sources);
    expect(callers).not.toEqual([]);
    for (const caller of callers) expect(caller).toEqual(beginning(['ui', 'background']));
  });

  it('is answered by the page’s script', () => {
    expect(handlersOf(message, sources)).toEqual([beginning(['content'])]);
  });
});

describe('the search itself', () => {
  const among: Sources = new Map([
    ['a.ts', "await send('note/save', { draft })"],
    ['b.ts', "toPage(tab.id, 'page/jump', {})"],
    ['c.ts', "const name = 'note/save'; // send('note/delete')"],
    ['d.ts', "{ 'note/save': () => {} }"],
  ]);

  it.each([
    ['note/save', ['a.ts'], ['d.ts']],
    ['page/jump', ['b.ts'], []],
    ['note/delete', [], []],
  ])('finds who sends and who answers %s', (message, callers, handlers) => {
    expect(callersOf(message, among)).toEqual(callers);
    expect(handlersOf(message, among)).toEqual(handlers);
  });
});
