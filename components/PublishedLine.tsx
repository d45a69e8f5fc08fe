import type { DateCandidate, PublishDate } from '@/utils/model/publish-date';
import { countMessage, message } from '@/utils/browser/i18n';
import { describeDate } from '@/utils/text/format-date';
import { ShownDate } from './ShownDate';
import './QuietNote.css';

export type PublishedLineProps = {
  published: PublishDate | undefined;
  /** When the page says it was updated. */
  modified: PublishDate | undefined;
  /** Everything the page says of its dates, the most convincing first. */
  candidates: DateCandidate[];
  /** BCP 47 language the dates are written in. */
  locale: string;
  /** The moment ages are counted from. */
  now: Date;
  /** Dates in the reader's locale, or in the page's own characters. */
  form: 'locale' | 'page';
};

/** When the article was published and updated, as the page tells it, with its age: parts of a {@link CreditsLine}. */
export function PublishedLine({ published, modified, candidates, ...view }: PublishedLineProps) {
  return (
    <>
      {published ? (
        <>
          <span class="published">
            <ShownDate date={published} of="published" candidates={candidates} {...view} />
          </span>
          <span class="published-age">
            <bdi>{describeDate(published, view).age}</bdi>
          </span>
        </>
      ) : (
        <span class="published-none">
          <bdi>{message('noDate')}</bdi>
        </span>
      )}
      {modified && (
        <span class="modified">
          <bdi>
            {message('updated')}{' '}
            <ShownDate date={modified} of="modified" candidates={candidates} {...view} />
          </bdi>
        </span>
      )}
    </>
  );
}

/** A quiet word that an article is a year old or older; nothing before. */
export function AgeNote({
  published,
  locale,
  now,
}: Pick<PublishedLineProps, 'published' | 'locale' | 'now'>) {
  const years = published && describeDate(published, { locale, now }).yearsOld;
  return years === undefined ? null : (
    <p class="quiet-note">{countMessage('articleYearsOld', years)}</p>
  );
}
