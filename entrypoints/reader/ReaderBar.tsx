import { Brand } from '@/components/Brand';
import type { StoredArticle } from '@/utils/browser/article-store';
import { message } from '@/utils/browser/i18n';
import { openOriginal } from '@/utils/browser/reader-tab';

export type ReaderBarProps = { stored: StoredArticle; onCopy: () => void };

/** What can be done with the article, above it. */
export function ReaderBar({ stored, onCopy }: ReaderBarProps) {
  const { url } = stored.extraction.article;
  return (
    <header class="reader-bar">
      <Brand />
      <b>Standfirst</b>
      <span class="reader-host">{new URL(url).hostname}</span>
      <nav>
        <button type="button" class="reader-action" onClick={onCopy}>
          {message('copy')}
        </button>
        <button type="button" class="reader-action" onClick={() => window.print()}>
          {message('print')}
        </button>
        <a
          class="reader-action"
          href={url}
          rel="noopener noreferrer"
          onClick={(event) => {
            event.preventDefault();
            void openOriginal(stored.tabId, url);
          }}
        >
          {message('original')}
        </a>
      </nav>
    </header>
  );
}
