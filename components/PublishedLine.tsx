import { useId } from 'preact/hooks';
import type { DateSource, PublishDate } from '@/utils/model/publish-date';
import { message, type MessageKey } from '@/utils/browser/i18n';
import { formatDate } from '@/utils/text/format-date';
import './PublishedLine.css';

export type PublishedLineProps = {
  published: PublishDate | undefined;
  modified: PublishDate | undefined;
  /** BCP 47 language the dates are written in. */
  locale: string;
  /** The moment ages are counted from. */
  now: Date;
};

const FOUND_IN: Record<DateSource, MessageKey> = {
  'json-ld': 'foundIn_jsonLd',
  meta: 'foundIn_meta',
  microdata: 'foundIn_microdata',
  'time-element': 'foundIn_time',
  'visible-text': 'foundIn_text',
  url: 'foundIn_url',
};

/** When the article was published, as the page tells it, and on hover or focus where that was found. */
export function PublishedLine({ published, locale }: PublishedLineProps) {
  const id = useId();
  if (!published) return <span class="published-none">{message('noDate')}</span>;
  return (
    <span class="published">
      <button type="button" class="published-date" aria-describedby={id}>
        <time dateTime={published.value}>{formatDate(published, locale)}</time>
      </button>
      <span id={id} class="provenance" role="tooltip">
        {message(FOUND_IN[published.source])} <q dir="auto">{published.raw}</q>
      </span>
    </span>
  );
}
