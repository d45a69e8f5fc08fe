import type { SummaryLength } from './summary';

export type Settings = {
  summaryLength: SummaryLength;
};
