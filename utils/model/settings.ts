import type { ClutterKind } from './extraction';
import { SUMMARY_LENGTHS, type SummaryLength } from './summary';

/** The choices a setting has; the first is its default. */
export const CHOICES = {
  iconAction: ['popup', 'reader'],
  badge: ['nothing', 'minutes'],
  summaryLength: SUMMARY_LENGTHS,
  summaryForm: ['sentences', 'bullets'],
  copyFormat: ['rich', 'text', 'markdown'],
  dateForm: ['locale', 'page'],
  theme: ['system', 'light', 'dark', 'sepia'],
  font: ['serif', 'sans', 'legible'],
  align: ['start', 'justify'],
} as const;

/** Settings that are numbers: least, greatest, default. Sizes in CSS pixels, width in `ch`. */
export const RANGES = {
  fontSize: [14, 32, 19],
  measure: [40, 100, 66],
  lineHeight: [1.2, 2.2, 1.65],
  speechRate: [0.5, 3, 1],
} as const;

/** What the reader has chosen; kept on this machine, or with the browser's own account where the reader wants that. */
export type Settings = {
  /** What a click on the icon opens. */
  iconAction: 'popup' | 'reader';
  /** What stands on the icon of a tab whose article was read. */
  badge: 'nothing' | 'minutes';
  summaryLength: SummaryLength;
  summaryForm: 'sentences' | 'bullets';
  copyFormat: 'rich' | 'text' | 'markdown';
  /** Whether copies begin with title, author, date and address. */
  copyHeader: boolean;
  /** Dates in the reader's locale, or in the page's own characters. */
  dateForm: 'locale' | 'page';
  /** Kinds of clutter that stay in the article. */
  keptClutter: ClutterKind[];
  theme: 'system' | 'light' | 'dark' | 'sepia';
  font: 'serif' | 'sans' | 'legible';
  fontSize: number;
  measure: number;
  lineHeight: number;
  align: 'start' | 'justify';
  loadImages: boolean;
  speechRate: number;
  /** Whether single keys do something in the reader view. */
  singleKeys: boolean;
  /** Whether settings follow the reader to other machines by the browser's account. */
  sync: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  iconAction: 'popup',
  badge: 'nothing',
  summaryLength: 'short',
  summaryForm: 'sentences',
  copyFormat: 'rich',
  copyHeader: true,
  dateForm: 'locale',
  keptClutter: [],
  theme: 'system',
  font: 'serif',
  fontSize: 19,
  measure: 66,
  lineHeight: 1.65,
  align: 'start',
  loadImages: true,
  speechRate: 1,
  singleKeys: true,
  sync: false,
};
