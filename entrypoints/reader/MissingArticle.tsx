import { message } from '@/utils/browser/i18n';

/** The article of this address is no longer kept. */
export function MissingArticle() {
  return (
    <main class="reader-missing">
      <h1>{message('readerMissingTitle')}</h1>
      <p>{message('readerMissingAdvice')}</p>
    </main>
  );
}
