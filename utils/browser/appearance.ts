import type { Settings } from '../model/settings';

/** What of the settings a page shows in its colours and letters. */
export type Appearance = Pick<
  Settings,
  'theme' | 'font' | 'fontSize' | 'measure' | 'lineHeight' | 'align'
>;

/** Where the theme is remembered for the next page: readable before anything is drawn, unlike the settings themselves. */
const REMEMBERED = 'theme';

/** Gives this page the reader's colours and letters: attributes and properties of the root that the styles ask for. */
export function applyAppearance(appearance: Appearance): void {
  const { dataset, style } = document.documentElement;
  const { theme, font, align } = appearance;
  dataset['theme'] = theme;
  dataset['font'] = font;
  dataset['align'] = align;
  style.setProperty('--reading-size', `${appearance.fontSize}px`);
  style.setProperty('--reading-measure', `${appearance.measure}ch`);
  style.setProperty('--reading-leading', String(appearance.lineHeight));
  localStorage.setItem(REMEMBERED, theme);
}

/** Gives this page the theme that was shown last, at once. */
export function applyRememberedTheme(): void {
  const theme = localStorage.getItem(REMEMBERED);
  if (theme) document.documentElement.dataset['theme'] = theme;
}
