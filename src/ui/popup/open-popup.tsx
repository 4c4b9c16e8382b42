/** Draws the popup and carries out what the reader does in it. */
import { render } from 'preact';
import { mirrorAccess, requestMirror } from '../../browser/mirrors.ts';
import { looksLikeMirror } from '../../browser/page-scripts.ts';
import { requestSite, siteAccess } from '../../browser/permissions.ts';
import { askPersistence } from '../../browser/persistence.ts';
import { report } from '../../browser/report.ts';
import { marksOn, type Settings } from '../../browser/settings.ts';
import { type ActiveTab, openLibrary, openSettings, ownVersion, reloadTab } from '../../browser/tabs.ts';
import type { LibraryHealth } from '../../messaging/keeping-protocol.ts';
import { type Ask, ServicesProvider } from '../components/services.ts';
import { findState, type PopupWorld } from './feeder.ts';
import { type AskPage, type Look, lookAt } from './look.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';

/** Milliseconds between questions to a page that is still reading its article. */
const AGAIN = 250;

/** Looks at a page that was just allowed, before it is left as it is. */
const ARRIVALS = 8;

interface PopupInput {
  readonly root: Element;
  readonly tab: ActiveTab | null;
  readonly ask: Ask;
  readonly askPage: AskPage;
  /** At the tab, begun before this. */
  readonly firstLook: Promise<Look | null>;
  /** Nothing is drawn before they are there. */
  readonly settings: Promise<Settings>;
  /** Gives the page the colours that the settings ask for. */
  readonly dress: (settings: Settings) => void;
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  readonly close: () => void;
}

interface OpenPopup {
  /** Looks again at the page and the library. */
  refresh(): Promise<void>;
  /** The article in view, if one is shown. */
  articleId(): string | null;
  settingsChanged(settings: Settings): void;
}

/** Host of a web page, without its port, as the page's script knows it; null for pages of the browser's own. */
function hostOf(tab: ActiveTab | null): string | null {
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const { protocol, hostname } = new URL(tab.url);
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** Looked at by the right that opening the popup gives for this tab. */
const access = ({ id, url }: ActiveTab) => mirrorAccess(url ?? '', () => looksLikeMirror(id));

export function openPopup(input: PopupInput): OpenPopup {
  const { root, tab, ask, askPage, dress, changeSettings, close } = input;
  const world: PopupWorld = { ask, siteAccess, mirrorAccess: access };
  const host = hostOf(tab);
  let settings: Settings | null = null;
  let state: PopupState | null = null;
  let health: LibraryHealth | null = null;
  let looked: Promise<Look | null> | null = input.firstLook;

  const draw = () => {
    if (!state || !settings) return;
    const isOurs = host !== null && !['no-article', 'no-access', 'mirror'].includes(state.type);
    render(
      <ServicesProvider value={{ ask }}>
        <Popup
          state={state}
          marks={isOurs ? marksOn(settings, host) : null}
          health={health}
          actions={actions}
        />
      </ServicesProvider>,
      root,
    );
  };
  const say = (next: PopupState) => {
    state = next;
    draw();
  };
  /** After what the reader came for is drawn: seldom is anything wrong. */
  const lookAfter = async () => {
    const answer = await ask('library/health', {});
    if (answer.type !== 'health') return;
    health = answer.health;
    if (health.state !== 'well') draw();
    // Chromium's background cannot ask.
    if (health.now && health.now.notes > 0) void askPersistence();
  };
  const look = async () => {
    const first = looked;
    looked = null;
    return first ?? (tab && lookAt(tab, { ask, askPage }));
  };
  const refresh = async () => {
    const [next] = await Promise.all([look().then((at) => findState(at, world)), ready]);
    say(next);
    if (state?.type !== 'working') attempt(lookAfter());
    if (state?.type === 'working') setTimeout(() => attempt(refresh()), AGAIN);
  };
  const actions: PopupActions = {
    jump(spans) {
      if (!tab || state?.type !== 'reading') return;
      attempt(askPage(tab.id, 'page/jump', { articleId: state.reading.article.id, spans }).then(close));
    },
    switchMarks(on) {
      if (host !== null && settings) attempt(changeSettings(switched(settings, host, on)).then(apply), draw);
    },
    openLibrary: (place) => attempt(openLibrary(place).then(close)),
    openSettings: () => attempt(openSettings().then(close)),
    allowSite() {
      if (!tab?.url) return;
      // Straight from the press: the browser asks only then.
      const asked = state?.type === 'mirror' ? requestMirror(state.host) : requestSite(tab.url);
      attempt(
        asked.then((granted) => (granted ? arrive() : refuse())),
        refuse,
      );
    },
    reload: () => tab && attempt(reloadTab(tab.id).then(close)),
    readAgain: () => tab && attempt(askPage(tab.id, 'page/read-again', {}).then(refresh)),
    copyDetails: () => copy(state?.type === 'failed' ? details(state) : ''),
  };
  /** The background brings the script to the page when it hears of the right. */
  const arrive = async () => {
    for (let tries = 0; tries < ARRIVALS; tries += 1) {
      await refresh();
      if (state?.type !== 'not-loaded' && state?.type !== 'no-article') return;
      await new Promise((done) => setTimeout(done, AGAIN));
    }
  };
  const refuse = () => {
    if (state?.type === 'no-access' || state?.type === 'mirror') say({ ...state, refused: true });
  };
  const apply = (next: Settings) => {
    settings = next;
    dress(next);
    draw();
  };
  // A change that was heard meanwhile is newer than what was read.
  const ready = input.settings.then((read) => settings ?? apply(read));
  return {
    refresh,
    articleId: () => (state?.type === 'reading' ? state.reading.article.id : null),
    settingsChanged: apply,
  };
}

/** What a press sets going. It may fail, for a tab can close at any moment; then the popup stands as it stood. */
function attempt(work: Promise<unknown>, failed: () => void = () => {}): void {
  work.catch((error: unknown) => {
    report(error, 'a press in the popup');
    failed();
  });
}

/** Marks on: this host is taken off the list of silent ones, and marks at all are switched on. */
function switched(settings: Settings, host: string, on: boolean): Partial<Settings> {
  const others = settings.hostsOff.filter((each) => each !== host);
  return on ? { marks: true, hostsOff: others } : { hostsOff: [...others, host] };
}

/** Without a word of the reader's or of the article's. */
function details({ failure }: Extract<PopupState, { type: 'failed' }>): string {
  return `Whence ${ownVersion()} · ${failure.code} · ${failure.detail} · ${navigator.userAgent}`;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The browser keeps its clipboard closed: the button simply says nothing.
    return false;
  }
}
