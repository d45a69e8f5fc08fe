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
