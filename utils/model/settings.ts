import type { SummaryLength } from './summary';

/** What the reader has chosen; kept on this machine. */
export type Settings = {
  summaryLength: SummaryLength;
};

export const DEFAULT_SETTINGS: Settings = { summaryLength: 'short' };
