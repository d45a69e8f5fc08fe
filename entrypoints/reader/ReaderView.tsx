import { useCallback, useMemo, useState } from 'preact/hooks';
import { ArticleBody } from '@/components/ArticleBody';
import { ArticleHeader } from '@/components/ArticleHeader';
import { useCopy } from '@/components/hooks/use-copy';
import { useSummaryLength } from '@/components/hooks/use-summary-length';
import { useToast } from '@/components/hooks/use-toast';
import { useSourceMark } from '@/components/hooks/use-source-mark';
import { KeyFactsTable } from '@/components/KeyFactsTable';
import { RemovedList } from '@/components/RemovedList';
import { SummaryList } from '@/components/SummaryList';
import { Toast } from '@/components/Toast';
import type { StoredArticle } from '@/utils/browser/article-store';
import { message, uiLocale } from '@/utils/browser/i18n';
import { sanitizeArticle } from '@/utils/export/sanitize';
import { findKeyFacts } from '@/utils/facts/find-key-facts';
import type { SentenceAnchor } from '@/utils/model/anchor';
import { summarize } from '@/utils/summary/summarize';
import { ReaderBar } from './ReaderBar';

export type ReaderViewProps = {
  stored: StoredArticle;
  /** The sentence to show and mark at first. */
  anchor: SentenceAnchor | undefined;
};

/** The article to read, with its summary and facts beside it. */
export function ReaderView({ stored, anchor }: ReaderViewProps) {
  const { article, publisherFacts, report } = stored.extraction;
  const [length, setLength] = useSummaryLength();
  const [toast, setToast] = useToast();
  const copy = useCopy(article, setToast);
  const [body, setBody] = useState<HTMLElement>();
  const [shown, setShown] = useState(anchor);
  useSourceMark(body, shown);

  const html = useMemo(() => sanitizeArticle(article.content, window), [article]);
  const summary = useMemo(() => summarize(article, { length }), [article, length]);
  const facts = useMemo(() => findKeyFacts(article, publisherFacts), [article, publisherFacts]);
  const now = useMemo(() => new Date(), []);
  const showSource = useCallback((source: SentenceAnchor) => setShown({ ...source }), []);

  return (
    <>
      <ReaderBar stored={stored} onCopy={copy} />
      <div class="reader-page">
        <main aria-label={message('articleLabel')}>
          <article>
            <ArticleHeader
              article={article}
              dateCandidates={report.dateCandidates}
              locale={uiLocale()}
              now={now}
              dateForm="locale"
            />
            <ArticleBody html={html} article={article} onReady={setBody} />
          </article>
        </main>
        <aside class="reader-rail" aria-label={message('aboutLabel')}>
          {summary && (
            <SummaryList
              summary={summary}
              article={article}
              length={length}
              onLength={setLength}
              onSource={showSource}
              shown={shown}
            />
          )}
          {facts && <KeyFactsTable facts={facts} article={article} onSource={showSource} />}
          {report.removals.length > 0 && (
            <section aria-labelledby="removed-heading">
              <div class="section-head">
                <h2 id="removed-heading">{message('removed')}</h2>
              </div>
              <RemovedList removals={report.removals} />
            </section>
          )}
        </aside>
      </div>
      <Toast text={toast} />
    </>
  );
}
