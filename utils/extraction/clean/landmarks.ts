/** Elements that are a page's furniture, and what opens above it. */
export const LANDMARKS: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG']);

/** Roles that say the same. */
export const LANDMARK_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);

/** Whether an element of a page is furniture. */
export const isLandmark = (element: Element): boolean =>
  LANDMARKS.has(element.tagName) || LANDMARK_ROLES.has(element.getAttribute('role') ?? '');

/**
 * A footer of an article may close its text, an aside in a table is a cell's content, and what is called a list of tabs may
 * be an accordion with all that it folds.
 */
export function isClutterLandmark(element: Element): boolean {
  if (element.tagName === 'FOOTER') return !element.closest('article,blockquote,figure');
  if (element.tagName === 'ASIDE') return !element.closest('table') && !isPullQuote(element);
  return (
    element.getAttribute('role') !== 'tablist' || !element.querySelector('[role="tabpanel"],p')
  );
}

/** Whether an element holds a quotation and next to nothing else. */
function isPullQuote(element: Element): boolean {
  const quoted = element.querySelector('blockquote')?.textContent?.length ?? 0;
  return quoted > 0 && quoted >= QUOTED * (element.textContent?.length ?? 0);
}

/** Share of a pull quote that is the quotation, beside the name of who said it. */
const QUOTED = 0.7;
