import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleCopy } from '@/components/ArticleCopy';
import { ArticleHeader } from '@/components/ArticleHeader';
import { useHeadingFocus } from '@/components/hooks/use-heading-focus';
import { usePutBack } from '@/components/hooks/use-put-back';
import { useReveal } from '@/components/hooks/use-reveal';
import { useSelection } from '@/components/hooks/use-selection';
import { useKeyFacts } from '@/components/hooks/use-key-facts';
import { useToast } from '@/components/hooks/use-toast';
import { KeyFactsTable } from '@/components/KeyFactsTable';
import { SelectionNote } from '@/components/SelectionNote';
import { SummaryList } from '@/components/SummaryList';
import { Toast } from '@/components/Toast';
import { showBadge } from '@/utils/browser/badge';
import type { ReadTab } from '@/utils/browser/extraction-client';
import { countMessage, message, uiLocale } from '@/utils/browser/i18n';
import { openReader } from '@/utils/browser/reader-tab';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Extraction } from '@/utils/model/extraction';
import type { Settings } from '@/utils/model/settings';
import { summarize } from '@/utils/summary/summarize';
import { moveAnchor } from '@/utils/text/move-anchor';
import { readingMinutes } from '@/utils/text/reading-time';
import { PopupHeader } from './PopupHeader';
import { RemovedPanel, RemovedToggle } from './RemovedPanel';

export type ArticlePanelProps = {
  extraction: Extraction;
  tab: ReadTab;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
};

/** Headline, date, summary, key facts, and what can be done with the article. */
export function ArticlePanel({ extraction, tab, settings, onSettings }: ArticlePanelProps) {
  const { publisherFacts, report } = extraction;
  const { article: whole, restored, toggle } = usePutBack(extraction, settings.keptClutter);
  const selection = useSelection(tab.id, whole);
  const { article, isOnly, sourceOf } = selection;
  const length = settings.summaryLength;
  const [showsRemoved, setShowsRemoved] = useState(false);
  const [toast, setToast] = useToast();
  useHeadingFocus();

  const summary = useMemo(() => summarize(article, { length }), [article, length]);
  const facts = useKeyFacts(article, isOnly ? undefined : publisherFacts);
  const minutes = useMemo(
    () => readingMinutes(article.blocks.map((block) => block.text)),
    [article],
  );
  useEffect(() => void showBadge(tab.id, minutes, settings), [tab, minutes, settings]);
  const now = useMemo(() => new Date(), []);

  const reveal = useReveal(tab.id, article, facts, setToast, closePopup);
  const read = useCallback(
    (anchor?: SentenceAnchor) => {
      const inWhole = anchor && sourceOf(anchor);
      const source = inWhole && moveAnchor(inWhole, whole.blocks, extraction.article.blocks);
      openReader(extraction, tab, source).then(
        () => window.close(),
        () => setToast(message('readerFailed')),
      );
    },
    [extraction, whole, sourceOf, tab, setToast],
  );

  return (
    <div class="popup popup-frame">
      <main class="popup-main">
        <PopupHeader>
          <span class="popup-site" dir="auto">
            {article.siteName ?? new URL(article.url).hostname}
          </span>
          <span aria-hidden="true">·</span>
          <span>{countMessage('readingTime', minutes)}</span>
        </PopupHeader>
        {showsRemoved ? (
          <RemovedPanel
            removals={report.removals}
            restored={restored}
            onToggle={toggle}
            onClose={() => setShowsRemoved(false)}
          />
        ) : (
          <>
            <ArticleHeader
              article={article}
              dateCandidates={report.dateCandidates}
              locale={uiLocale()}
              now={now}
              dateForm={settings.dateForm}
            />
            {selection.text !== undefined && (
              <SelectionNote words={selection.words} isOnly={isOnly} onOnly={selection.setOnly} />
            )}
            {summary && (
              <SummaryList
                summary={summary}
                article={article}
                length={length}
                form={settings.summaryForm}
                onLength={(summaryLength) => onSettings({ summaryLength })}
                onSource={read}
                onReveal={reveal}
              />
            )}
            {facts && (
              <KeyFactsTable facts={facts} article={article} onSource={read} onReveal={reveal} />
            )}
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
        <ArticleCopy
          article={article}
          summary={summary}
          facts={facts}
          settings={settings}
          selection={selection.text}
          report={setToast}
        />
        <button type="button" class="button button-primary" onClick={() => read()}>
          {message('readerView')}
        </button>
      </footer>
    </div>
  );
}

const closePopup = (): void => window.close();
