/** The frame on the page and what the card in it says: made once, shown only when drawn, gone without a trace. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardEvents, CardFrame, Request } from '../../src/content/card-frame.ts';
import type { Box } from '../../src/content/lines.ts';
import type { CardToPage, PageToCard } from '../../src/messaging/card-protocol.ts';
import { documentOf } from '../article/document-of.ts';
import { lineAt } from './a-target.ts';

interface Line {
  readonly token: string;
  readonly posted: PageToCard[];
  readonly woken: string[];
  readonly heard: (said: CardToPage) => void;
  readonly parted: () => void;
}

let ports: Line[] = [];
let host: { element: HTMLElement; root: ShadowRoot };

beforeEach(() => {
  ports = [];
  const document = documentOf('<p>One.</p>');
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
  Object.assign(Object.getPrototypeOf(document.createElement('iframe')), { showPopover() {} });
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', { innerHeight: 800, scrollX: 0, scrollY: 40, scrollBy() {} });
  const element = document.createElement('whence-host');
  host = { element, root: element as unknown as ShadowRoot };
  vi.resetModules();
  vi.doMock('../../src/browser/api.ts', () => ({
    browser: { runtime: { getURL: (path: string) => `chrome-extension://whence/${path}` } },
  }));
  vi.doMock('../../src/messaging/open-port.ts', () => ({
    openPort: (_side: string, token: string, ends: Pick<Line, 'heard' | 'parted'>) => {
      const line: Line = { token, posted: [], woken: [], ...ends };
      ports.push(line);
      return {
        post: (message: PageToCard) => line.posted.push(message),
        wake: () => line.woken.push('wake'),
      };
    },
  }));
});
afterEach(() => {
  vi.doUnmock('../../src/browser/api.ts');
  vi.doUnmock('../../src/messaging/open-port.ts');
  vi.unstubAllGlobals();
});

async function setUp() {
  const module = await import('../../src/content/card-frame.ts');
  const log: string[] = [];
  const events: CardEvents = {
    pinned: () => log.push('pinned'),
    closed: () => log.push('closed'),
    jumped: (articleId, spans) => log.push(`jumped in ${articleId} to ${spans.length}`),
    pointer: (inside) => log.push(`pointer ${inside ? 'in' : 'out'}`),
    note: (articleId, noteId) => log.push(`note ${noteId} in ${articleId}`),
    highlighted: (noteId) => log.push(`highlighted ${noteId}`),
    tookBack: (_, noteId, done) => log.push(`took back ${noteId}: ${done}`),
    parted: () => log.push('parted'),
  };
  const card: CardFrame = new module.CardFrame(() => host, events, new AbortController().signal);
  const frame = () => {
    const [made, ...others] = host.element.querySelectorAll('iframe');
    if (!made || others.length > 0) throw new Error('Not one frame');
    return made;
  };
  const port = () => {
    const [line] = ports;
    if (!line) throw new Error('No port');
    return line;
  };
  const turn = () => {
    const said = port().posted.at(-1);
    return said?.type === 'show' ? said.turn : 0;
  };
  const size = (height: number, at = turn()) => port().heard({ type: 'size', turn: at, width: 300, height });
  return { card, log, frame, port, turn, size };
}

const request = (lines: () => readonly Box[], more: Partial<Request> = {}): Request => ({
  target: { type: 'person', articleId: 'a', at: { block: 0, start: 0, end: 3 } },
  pinned: false,
  touch: false,
  tone: 'light',
  inNote: false,
  keepAtOnce: false,
  words: () => ({ lines: lines(), sentences: [] }),
  pointer: null,
  rightToLeft: false,
  ...more,
});

describe('the frame', () => {
  it('is made once, hidden, and known to the card by a token that only its address holds', async () => {
    const { card, frame, port } = await setUp();
    card.know('a', 'aa');
    card.know('b', 'bb');
    expect(frame().className).toBe('hidden');
    expect(ports).toHaveLength(1);
    expect(frame().src).toBe(`chrome-extension://whence/card.html#${port().token}`);
    expect(port().token).toMatch(/^[\w-]{16,100}$/);
  });

  it('tells a card that is ready of every story, and later of those that are new or changed', async () => {
    const { card, port } = await setUp();
    card.know('a', 'aa');
    card.know('a', 'aa');
    expect(port().posted).toEqual([]);
    port().heard({ type: 'ready' });
    card.know('a', 'aa');
    card.know('a', 'a2');
    expect(port().posted).toEqual([
      { type: 'story', articleId: 'a', hash: 'aa' },
      { type: 'story', articleId: 'a', hash: 'a2' },
    ]);
  });

  it('shows only when the card has said how large it is', async () => {
    const { card, frame, size } = await setUp();
    card.show(request(() => [lineAt(100, 200)]));
    expect(frame().className).toBe('waiting');
    expect(card.box()).toBeNull();
    size(120);
    expect(frame().className).toBe('shown');
    expect(frame().style.height).toBe('120px');
    // Below the line (220), in the document (scrolled by 40).
    expect(Number.parseFloat(frame().style.top)).toBeGreaterThanOrEqual(260);
  });

  it('does not listen to a size that belongs to an earlier request', async () => {
    const { card, frame, turn, size } = await setUp();
    card.show(request(() => [lineAt(100, 200)]));
    const early = turn();
    card.show(request(() => [lineAt(100, 300)]));
    size(500, early);
    expect(frame().className).toBe('waiting');
  });

  it('asks for nothing beside words that are not shown', async () => {
    const { card } = await setUp();
    card.show(request(() => []));
    expect(ports).toHaveLength(0);
  });
});

describe('a card that shows', () => {
  it('goes on growing where it stands when its words leave the page', async () => {
    const { card, frame, size } = await setUp();
    let lines = [lineAt(100, 200)];
    card.show(request(() => lines, { pinned: true }));
    size(120);
    const { top } = frame().style;
    lines = [];
    size(240);
    expect(frame().style.height).toBe('240px');
    expect(frame().style.top).toBe(top);
  });

  it('moves to the lines of now when it is told to follow', async () => {
    const { card, frame, size } = await setUp();
    let lines = [lineAt(100, 200)];
    card.show(request(() => lines));
    size(120);
    const before = Number.parseFloat(frame().style.top);
    lines = [lineAt(100, 300)];
    card.follow();
    size(120);
    expect(Number.parseFloat(frame().style.top)).toBe(before + 100);
  });

  it('goes along with words that were laid out anew, and draws itself anew for another window', async () => {
    const { card, frame, port, size } = await setUp();
    let lines = [lineAt(100, 200)];
    card.show(request(() => lines));
    size(120);
    const [before, asked] = [Number.parseFloat(frame().style.top), port().posted.length];
    lines = [lineAt(100, 260)];
    card.laid();
    expect(Number.parseFloat(frame().style.top)).toBe(before + 60);
    expect(port().posted).toHaveLength(asked);
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 320 });
    card.laid();
    expect(port().posted.at(-1)).toMatchObject({ type: 'show', form: 'sheet', maxWidth: 320, focus: false });
  });

  it('says what the reader does in it', async () => {
    const { card, log, port, size } = await setUp();
    card.show(request(() => [lineAt(100, 200)]));
    size(120);
    port().heard({ type: 'pin' });
    port().heard({ type: 'jump', spans: [{ block: 0, start: 0, end: 3 }] });
    port().heard({ type: 'pointer', inside: true });
    port().heard({ type: 'close' });
    expect(log).toEqual(['pinned', 'jumped in a to 1', 'pointer in', 'closed']);
  });

  it('has no say any more once it is hidden', async () => {
    const { card, frame, log, port, turn, size } = await setUp();
    card.show(request(() => [lineAt(100, 200)]));
    const asked = turn();
    card.hide();
    size(120, asked);
    port().heard({ type: 'pin' });
    expect(frame().className).toBe('hidden');
    expect(port().posted.at(-1)).toEqual({ type: 'hide' });
    expect(log).toEqual([]);
    expect(card.box()).toBeNull();
  });
});

describe('the way to the card', () => {
  it('is opened before it is needed, and said to be broken', async () => {
    const { card, log, port } = await setUp();
    card.wake();
    card.know('a', 'aa');
    card.wake();
    expect(port().woken).toEqual(['wake']);
    port().parted();
    expect(log).toEqual(['parted']);
  });
});
