import { message } from '@/utils/browser/i18n';

export type MissingArticleProps = {
  /** The page the article was read on, where it is known. */
  from: string | undefined;
};

/** The article of this address is no longer kept. */
export function MissingArticle({ from }: MissingArticleProps) {
  return (
    <main class="reader-missing">
      <h1>{message('readerMissingTitle')}</h1>
      <p>{message('readerMissingAdvice')}</p>
      {from && (
        <a class="button button-primary" href={from} rel="noopener noreferrer">
          {message('openAgain')}
        </a>
      )}
    </main>
  );
}
