import type { ComponentChildren } from 'preact';
import type { Article } from '@/utils/model/article';
import './CreditsLine.css';

export type CreditsLineProps = {
  article: Pick<Article, 'dir'>;
  /** An element for each part of the line. Its text is in a `<bdi>`, since the line runs as the article does, and our words as we do. */
  children: ComponentChildren;
};

/** Who wrote an article where and when, in the article's direction. */
export function CreditsLine({ article, children }: CreditsLineProps) {
  return (
    <div class="credits-line" dir={article.dir ?? 'ltr'}>
      {children}
    </div>
  );
}
