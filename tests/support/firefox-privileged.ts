import type { Browser } from 'puppeteer-core';

/** Firefox's own script scope of the browser window, with the toolbar in it. Its internals are not typed. */
// oxlint-disable-next-line typescript/no-explicit-any
export type PrivilegedScope = { document: Document; [name: string]: any };

/** Runs a function in the privileged scope; argument and value travel as JSON, and nothing outside it is in reach. */
export type RunPrivileged = <A, R>(
  run: (scope: PrivilegedScope, argument: A) => R | Promise<R>,
  argument: A,
) => Promise<R>;

/** WebDriver BiDi by puppeteer's own connection: it has no public way to privileged contexts. */
type Bidi = {
  send: (method: string, parameters: object) => Promise<{ result: BidiResult }>;
};
type BidiResult = {
  contexts: { url: string; context: string }[];
  type: string;
  exceptionDetails: { text: string };
  result: { value: string };
};

/**
 * The way into the privileged scope of a Firefox that was started with `--remote-allow-system-access`.
 *
 * @throws when the Firefox is too old to let it be reached.
 */
export async function openPrivilegedScope(browser: Browser): Promise<RunPrivileged> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (window === undefined)
    throw new Error(
      'The toolbar of this Firefox cannot be reached. Please install a newer one, or set FIREFOX_PATH.',
    );

  return async <A, R>(
    run: (scope: PrivilegedScope, argument: A) => R | Promise<R>,
    argument: A,
  ) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${run.toString()})(globalThis, JSON.parse(json))) ?? null)`,
      awaitPromise: true,
      target: { context: window },
      arguments: [{ type: 'string', value: JSON.stringify(argument) }],
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value) as R;
  };
}

/** Clicks an extension's toolbar icon in the active tab. */
export function clickToolbarIcon(scope: PrivilegedScope, extensionId: string): void {
  const { ExtensionParent } = scope['ChromeUtils'].importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = scope['WebExtensionPolicy'].getByID(extensionId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(scope['window']);
}

/** A trusted mouse click at a place of the open popup, in CSS pixels from its top left corner. */
export function clickPopupAt(scope: PrivilegedScope, { x, y }: { x: number; y: number }): void {
  const frame = scope.document
    .querySelector('browser.webextension-popup-browser')!
    .getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    scope['window'].synthesizeMouseEvent(
      type,
      frame.x + x,
      frame.y + y,
      { button: 0, clickCount: 1, buttons: type === 'mousedown' ? 1 : 0 },
      {},
    );
}

/** Presses a key for whatever has the focus in the active window. */
export function pressKey(scope: PrivilegedScope, key: string): void {
  const { Cc, Ci, KeyboardEvent } = scope;
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(scope['window']);
  const event = new KeyboardEvent('', { key, code: key === ' ' ? 'Space' : key });
  input.keydown(event);
  input.keyup(event);
}

/** Does what an extension's shortcut with this letter does, by the element that binds it. */
export function runShortcut(scope: PrivilegedScope, letter: string): void {
  const bound = scope.document.querySelector(`keyset[id^='ext'] key[key='${letter}']`);
  (bound as (Element & { doCommand: () => void }) | null)?.doCommand();
}

/** What the system's clipboard holds, by MIME type. */
export function readSystemClipboard(scope: PrivilegedScope): Record<string, string> {
  const { Cc, Ci, Services } = scope;
  const held: Record<string, string> = {};
  const { kGlobalClipboard } = Services.clipboard;
  for (const flavour of ['text/plain', 'text/html']) {
    if (!Services.clipboard.hasDataMatchingFlavors([flavour], kGlobalClipboard)) continue;
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor(flavour);
    Services.clipboard.getData(
      transfer,
      Ci.nsIClipboard.kGlobalClipboard,
      scope['window'].browsingContext.currentWindowContext,
    );
    const data: { value?: { QueryInterface: (kind: unknown) => { data: string } } } = {};
    transfer.getTransferData(flavour, data);
    held[flavour] = data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
  }
  return held;
}

/** Closes the tab that is opened after installing, once it is there: it would take the focus from whatever a test does. */
export async function closeWelcome(scope: PrivilegedScope): Promise<void> {
  const browser = scope['gBrowser'];
  type Tab = { linkedBrowser: { currentURI: { spec: string } } };
  const isWelcome = (tab: Tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
  for (;;) {
    const tab = [...browser.tabs].find(isWelcome);
    if (tab) return browser.removeTab(tab);
    await new Promise((resolve) => scope['requestAnimationFrame'](resolve));
  }
}

/** Addresses of all tabs of the window. */
export function listTabs(scope: PrivilegedScope): string[] {
  const tabs: { linkedBrowser: { currentURI: { spec: string } } }[] = [...scope['gBrowser'].tabs];
  return tabs.map((tab) => tab.linkedBrowser.currentURI.spec);
}
