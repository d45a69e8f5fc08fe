import type { ExtractionFailure } from '../model/extraction';

/** Schemes of pages that belong to the browser or to an extension; none may be read. */
const BROWSER_SCHEMES =
  /^(?:about|chrome|chrome-error|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|brave|opera|vivaldi|moz-extension|resource|view-source|data|javascript):/i;

/** Sites on which browsers let no extension run: their own stores. */
const STORE_SITES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|accounts\.firefox\.com|microsoftedge\.microsoft\.com\/addons)\b/i;

const isBrowserPage = (url: string | undefined): boolean =>
  url !== undefined && (BROWSER_SCHEMES.test(url) || STORE_SITES.test(url));

/** Why a script that the browser let run gave no answer: Firefox gives none for some pages of its own instead of refusing. */
export const explainSilence = (url: string | undefined): ExtractionFailure => ({
  kind: isBrowserPage(url) ? 'restricted-page' : 'page-gone',
});

/** Why the browser did not let the script run, told by the tab's address where it is known and by the error otherwise. */
export function explainRefusal(error: unknown, url: string | undefined): ExtractionFailure {
  const detail = error instanceof Error ? error.message : String(error);
  if (url && /\.pdf(?:[?#]|$)/i.test(url)) return { kind: 'pdf' };
  if (isBrowserPage(url)) return { kind: 'restricted-page' };
  if (/no tab with id|frame .*removed|tab was closed|invalid tab id/i.test(detail))
    return { kind: 'page-gone' };
  if (/cannot be scripted|cannot access a? ?(?:chrome|edge)|extensions gallery/i.test(detail))
    return { kind: 'restricted-page' };
  if (/cannot access|host permission|missing host/i.test(detail))
    return url === undefined ? { kind: 'restricted-page' } : { kind: 'no-access' };
  return { kind: 'error', detail };
}
