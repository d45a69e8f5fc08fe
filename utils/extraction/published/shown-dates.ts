import type { FoundDates } from './find-dates';

/** The day that an article was published, as its page writes it in the text; several where it writes it in several ways. */
export const shownDates = ({ published, candidates }: FoundDates): string[] =>
  candidates
    .filter(
      ({ source, value }) =>
        source === 'visible-text' && value.slice(0, DAY) === published?.value.slice(0, DAY),
    )
    .map(({ raw }) => raw);

/** Characters of "2026-01-31". */
const DAY = 10;
