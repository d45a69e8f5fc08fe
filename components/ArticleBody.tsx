import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/model/article';
import type { SafeHtml } from '@/utils/model/safe-html';
import './ArticleBody.css';

export type ArticleBodyProps = {
  html: SafeHtml;
  /** Language and direction of the text. */
  article: Pick<Article, 'lang' | 'dir'>;
  /** Called with the element once the HTML is in it. */
  onReady: (body: HTMLElement) => void;
};

/** The article's body. The only place that sets inner HTML, and it takes none that was not sanitised. */
export function ArticleBody({ html, article, onReady }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) onReady(body.current);
  }, [html, onReady]);
  return (
    <div
      ref={body}
      class="article-body"
      lang={article.lang}
      dir={article.dir ?? 'auto'}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
