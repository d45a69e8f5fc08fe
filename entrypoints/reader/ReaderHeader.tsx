import { useMemo } from 'preact/hooks';
import { CreditsLine } from '@/components/CreditsLine';
import { AgeNote, PublishedLine } from '@/components/PublishedLine';
import { UnreadNote } from '@/components/UnreadNote';
import { countMessage, uiLocale } from '@/utils/browser/i18n';
import { withoutTracking } from '@/utils/export/clean-address';
import type { Article } from '@/utils/model/article';
import type { ExtractionReport } from '@/utils/model/extraction';
import type { Settings } from '@/utils/model/settings';
import { readingMinutes } from '@/utils/text/reading-time';

export type ReaderHeaderProps = {
  article: Article;
  /** The moment ages are counted from. */
  now: Date;
  /** What the page says of its dates, and what of it was not read. */
  report: Pick<ExtractionReport, 'dateCandidates' | 'unread'>;
  settings: Pick<Settings, 'loadImages' | 'dateForm'>;
};

/** Headline, standfirst, who wrote it where and when, how long it takes to read, and the picture that leads. */
export function ReaderHeader({ article, now, report, settings }: ReaderHeaderProps) {
  const { title, standfirst, byline, siteName, published, modified, blocks, leadImage } = article;
  const minutes = useMemo(() => readingMinutes(blocks.map(({ text }) => text)), [blocks]);
  const language = { lang: article.lang, dir: article.dir ?? ('auto' as const) };
  return (
    <header class="reader-header">
      <h1 {...language}>{title}</h1>
      {standfirst && (
        <p class="standfirst" {...language}>
          {standfirst}
        </p>
      )}
      <CreditsLine article={article}>
        {byline && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        {siteName && siteName !== byline && (
          <span>
            <bdi>{siteName}</bdi>
          </span>
        )}
        <PublishedLine
          published={published}
          modified={modified}
          candidates={report.dateCandidates}
          locale={uiLocale()}
          now={now}
          form={settings.dateForm}
        />
        <span>
          <bdi>{countMessage('readingTime', minutes)}</bdi>
        </span>
      </CreditsLine>
      <p class="reader-source">{withoutTracking(article.url)}</p>
      <AgeNote published={published} locale={uiLocale()} now={now} />
      <UnreadNote unread={report.unread} />
      {leadImage && !leadImage.isRedundant && settings.loadImages && (
        <figure class="lead-image">
          <img src={leadImage.src} alt={leadImage.alt ?? ''} referrerpolicy="no-referrer" />
          {leadImage.caption && <figcaption {...language}>{leadImage.caption}</figcaption>}
        </figure>
      )}
    </header>
  );
}
