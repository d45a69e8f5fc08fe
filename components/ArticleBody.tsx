import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/model/article';
import type { SafeBody } from '@/utils/model/safe-html';
import './ArticleBody.css';
import './ArticleParts.css';
import './ArticleScripts.css';

export type ArticleBodyProps = {
  /** Its children are moved into the page. */
  body: SafeBody;
  /** Language and direction of the text. */
  article: Pick<Article, 'lang' | 'dir'>;
  /** Called with the element once the article is in it. */
  onReady: (element: HTMLElement) => void;
};

/** The article's body. Takes nothing that was not sanitised. */
export function ArticleBody({ body, article, onReady }: ArticleBodyProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    if (body.hasChildNodes()) current.replaceChildren(...body.childNodes);
    onReady(current);
  }, [body, onReady]);
  return <div ref={element} class="article-body" lang={article.lang} dir={article.dir ?? 'auto'} />;
}
