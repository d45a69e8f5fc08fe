import type { DateCandidate, PublishDate } from '../../model/publish-date';

export type FoundDates = {
  published?: PublishDate;
  modified?: PublishDate;
  /** Everything that was read as a date of the article, the most convincing first. */
  candidates: DateCandidate[];
};

/**
 * When the page says its article was published and updated. Does not change the document.
 *
 * @param url address of the page; @param now no date after this moment is believed.
 */
export function findDates(document: Document, context: { url: string; now: Date }): FoundDates {
  void document;
  void context;
  return { candidates: [] };
}
