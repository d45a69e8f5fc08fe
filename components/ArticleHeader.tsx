import type { Article } from '@/utils/model/article';
import { PublishedLine } from './PublishedLine';
import './ArticleHeader.css';

export type ArticleHeaderProps = {
  article: Article;
  /** BCP 47 language the reader's dates are written in. */
  locale: string;
  /** The moment ages are counted from. */
  now: Date;
};

/** Headline, byline and publish date, in the article's own language and direction. */
export function ArticleHeader({ article, locale, now }: ArticleHeaderProps) {
  return (
    <header class="article-header">
      <h1 lang={article.lang} dir={article.dir ?? 'auto'}>
        {article.title}
      </h1>
      <div class="article-credits">
        {article.byline && (
          <span class="article-byline" dir="auto">
            {article.byline}
          </span>
        )}
        <PublishedLine
          published={article.published}
          modified={article.modified}
          locale={locale}
          now={now}
        />
      </div>
    </header>
  );
}
