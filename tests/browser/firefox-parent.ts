/**
 * Scripts that run in Firefox's own window: what no page and no extension may do, and a reader does with the mouse.
 * Each is sent as source text, so it closes over nothing.
 */

interface Extension {
  readonly tabManager?: { addActiveTabPermission?(tab: Element): void };
  /** The second option ends it in the middle of answers too, for which Firefox else waits some time. */
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
  readonly backgroundState: string;
  on(event: 'shutdown-background-script', hear: () => void): void;
  off(event: 'shutdown-background-script', hear: () => void): void;
}

interface Action {
  openPopup(view: Window, openedByReader: boolean): Promise<void>;
}

interface Rights {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly mozExtensionHostname: string; readonly extension: Extension };
};
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionPermissions: {
      add(id: string, rights: Rights, extension: Extension): Promise<void>;
      remove(id: string, rights: Rights, extension: Extension): Promise<void>;
    };
    readonly ExtensionParent: {
      readonly apiManager: { readonly global: { browserActionFor(extension: Extension): Action } };
    };
  };
};
declare const Services: {
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    clearUserPref(name: string): void;
  };
  readonly console: {
    getMessageArray(): readonly unknown[];
    reset(): void;
  };
};
interface ScriptError {
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly flags: number;
}
declare const Ci: { readonly nsIScriptError: new () => ScriptError };
declare const gBrowser: {
  readonly selectedTab: Element;
  readonly selectedBrowser: { readonly browsingContext: { mediumOverride: string } };
};

interface Button {
  readonly button: number;
  readonly clickCount: number;
}
declare const synthesizeMouseEvent:
  | ((type: string, x: number, y: number, button: Button, how: object) => void)
  | undefined;
declare const windowUtils: {
  sendMouseEvent(
    type: string,
    ...where: readonly [x: number, y: number, button: number, clickCount: number, modifiers: number]
  ): void;
};

interface SnapshotFrame extends Element {
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rect: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** The host in the addresses of the extension's own pages. */
export function hostOf(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

/**
 * Ends the event page as Firefox does after idling, whatever it is doing; answers with "stopped", or with its state when
 * it could not be ended. A message that comes while it is being ended calls that off, so it is tried again; one that comes
 * right after starts it anew, so its state alone does not tell.
 */
export async function endBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  let ended = extension.backgroundState === 'stopped';
  const hear = () => {
    ended = true;
  };
  extension.on('shutdown-background-script', hear);
  for (let tries = 0; !ended && tries < 50; tries += 1)
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  extension.off('shutdown-background-script', hear);
  return ended ? 'stopped' : extension.backgroundState;
}

/** Gives the extension rights to hosts, or takes them, as the page of add-ons does. */
export async function grant(id: string, given: boolean, ...origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const rights = { origins, permissions: [] };
  if (given) await ExtensionPermissions.add(id, rights, extension);
  else await ExtensionPermissions.remove(id, rights, extension);
}

/** Presses the toolbar button: opens the popup, and gives the right to the tab in front that a press gives. */
export async function pressAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.tabManager?.addActiveTabPermission?.(gBrowser.selectedTab);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
}

/** Clicks a point of the open popup: unlike a script's click it is the reader's own press, which may ask for rights. */
export function clickInPopup(x: number, y: number): void {
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  const { left, top } = popup.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    // Until about 150 the window's utilities had it.
    if (typeof synthesizeMouseEvent === 'function')
      synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount }, {});
    else windowUtils.sendMouseEvent(type, left + x, top + y, 0, clickCount, 0);
  }
}

/** What stands in the open popup, as a PNG data address. */
export async function drawPopup(): Promise<string> {
  const popup = document.querySelector<SnapshotFrame>('browser.webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  const { width, height } = popup.getBoundingClientRect();
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height),
    1,
    'white',
  );
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * Media features are preferences here. More contrast is wished by whoever has a theme for it; of the page's colours, 2
 * means that the browser's replace them, 1 that they stay whatever the theme.
 */
export function setMediaPreferences(
  dark: boolean,
  reducedMotion: boolean,
  forcedColors: boolean,
  moreContrast: boolean,
): void {
  const { prefs } = Services;
  prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
  prefs.setIntPref('ui.useAccessibilityTheme', moreContrast ? 1 : 0);
  if (forcedColors) prefs.setIntPref('browser.display.document_color_use', 2);
  else if (moreContrast) prefs.setIntPref('browser.display.document_color_use', 1);
  else prefs.clearUserPref('browser.display.document_color_use');
}

/** Shows the tab in front as it is printed, or again as on a screen. */
export function setPrint(print: boolean): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = print ? 'print' : '';
}

/** Uncaught errors of the background at an origin since the last time; warnings (flag 1) are none. */
export function takeErrors(origin: string): string[] {
  const found = Services.console.getMessageArray().flatMap((message) => {
    // Says of what kind it is only when asked, and has the fields of that kind from then on.
    if (!(message instanceof Ci.nsIScriptError)) return [];
    const { sourceName, errorMessage, flags } = message;
    const ours = sourceName === `${origin}/background.js`;
    // Firefox's own remark on a call that was under way when its page or the background ended, as journeys make them end.
    const ended = /^Promise (?:resolved|rejected) (?:while|after) context/.test(errorMessage);
    return ours && !ended && (flags & 1) === 0 ? [`${errorMessage} (${sourceName})`] : [];
  });
  Services.console.reset();
  return found;
}
