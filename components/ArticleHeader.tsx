import type { Article } from '@/utils/model/article';
import type { Unread } from '@/utils/model/extraction';
import type { DateCandidate } from '@/utils/model/publish-date';
import { CreditsLine } from './CreditsLine';
import { AgeNote, PublishedLine } from './PublishedLine';
import { UnreadNote } from './UnreadNote';
import './ArticleHeader.css';

export type ArticleHeaderProps = {
  article: Article;
  /** Everything the page says of its dates, the most convincing first. */
  dateCandidates: DateCandidate[];
  /** BCP 47 language the reader's dates are written in. */
  locale: string;
  /** The moment ages are counted from. */
  now: Date;
  /** Dates in the reader's locale, or in the page's own characters. */
  dateForm: 'locale' | 'page';
  /** What of the page was not read. */
  unread: Unread | undefined;
};

/** Headline, byline and publish date, in the article's own language and direction. */
export function ArticleHeader({
  article,
  dateCandidates,
  locale,
  now,
  dateForm,
  unread,
}: ArticleHeaderProps) {
  const { published, modified } = article;
  return (
    <header class="article-header">
      <h1 lang={article.lang} dir={article.dir ?? 'auto'}>
        {article.title}
      </h1>
      <CreditsLine article={article}>
        {article.byline && article.byline !== article.siteName && (
          <span class="article-byline">
            <bdi>{article.byline}</bdi>
          </span>
        )}
        <PublishedLine
          published={published}
          modified={modified}
          candidates={dateCandidates}
          locale={locale}
          now={now}
          form={dateForm}
        />
      </CreditsLine>
      <AgeNote published={published} locale={locale} now={now} />
      <UnreadNote unread={unread} />
    </header>
  );
}
