import type { PublishDate } from '@/utils/model/publish-date';
import { message } from '@/utils/browser/i18n';

export type PublishedLineProps = {
  published: PublishDate | undefined;
  modified: PublishDate | undefined;
  locale: string;
  now: Date;
};

/** When the article was published, as the page tells it, and on hover or focus where that was found. */
export function PublishedLine({ published }: PublishedLineProps) {
  if (!published) return <span class="published-none">{message('noDate')}</span>;
  return <time dateTime={published.value}>{published.value}</time>;
}
