import { useCallback, useMemo, useState } from 'preact/hooks';
import { ArticleHeader } from '@/components/ArticleHeader';
import { Brand } from '@/components/Brand';
import { useCopy } from '@/components/hooks/use-copy';
import { useSummaryLength } from '@/components/hooks/use-summary-length';
import { useToast } from '@/components/hooks/use-toast';
import { KeyFactsTable } from '@/components/KeyFactsTable';
import { SummaryList } from '@/components/SummaryList';
import { Toast } from '@/components/Toast';
import type { ReadTab } from '@/utils/browser/extraction-client';
import { countMessage, message, uiLocale } from '@/utils/browser/i18n';
import { openReader } from '@/utils/browser/reader-tab';
import { findKeyFacts } from '@/utils/facts/find-key-facts';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Extraction } from '@/utils/model/extraction';
import { summarize } from '@/utils/summary/summarize';
import { readingMinutes } from '@/utils/text/reading-time';
import { RemovedPanel, RemovedToggle } from './RemovedPanel';

export type ArticlePanelProps = { extraction: Extraction; tab: ReadTab };

/** Headline, date, summary, key facts, and what can be done with the article. */
export function ArticlePanel({ extraction, tab }: ArticlePanelProps) {
  const { article, publisherFacts, report } = extraction;
  const [length, setLength] = useSummaryLength();
  const [showsRemoved, setShowsRemoved] = useState(false);
  const [toast, setToast] = useToast();
  const copy = useCopy(article, setToast);

  const summary = useMemo(() => summarize(article, { length }), [article, length]);
  const facts = useMemo(() => findKeyFacts(article, publisherFacts), [article, publisherFacts]);
  const minutes = useMemo(
    () => readingMinutes(article.blocks.map((block) => block.text)),
    [article],
  );
  const now = useMemo(() => new Date(), []);

  const read = useCallback(
    (anchor?: SentenceAnchor) => {
      openReader(extraction, tab, anchor).then(
        () => window.close(),
        () => setToast(message('readerFailed')),
      );
    },
    [extraction, tab, setToast],
  );

  return (
    <div class="popup">
      <main class="popup-scroll">
        <div class="popup-source">
          <Brand />
          <span dir="auto">{article.siteName ?? new URL(article.url).hostname}</span>
          <span aria-hidden="true">·</span>
          <span>{countMessage('readingTime', minutes)}</span>
        </div>
        {showsRemoved ? (
          <RemovedPanel removals={report.removals} onClose={() => setShowsRemoved(false)} />
        ) : (
          <>
            <ArticleHeader article={article} locale={uiLocale()} now={now} />
            {summary && (
              <SummaryList
                summary={summary}
                article={article}
                length={length}
                onLength={setLength}
                onSource={read}
              />
            )}
            {facts && <KeyFactsTable facts={facts} article={article} onSource={read} />}
          </>
        )}
      </main>
      <Toast text={toast} />
      <footer class="popup-actions">
        <RemovedToggle
          removals={report.removals}
          pressed={showsRemoved}
          onToggle={() => setShowsRemoved((shown) => !shown)}
        />
        <button type="button" class="button" onClick={copy}>
          {message('copy')}
        </button>
        <button type="button" class="button button-primary" onClick={() => read()}>
          {message('readerView')}
        </button>
      </footer>
    </div>
  );
}
