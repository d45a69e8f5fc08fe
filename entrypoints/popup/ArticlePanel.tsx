import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleHeader } from '@/components/ArticleHeader';
import { useHeadingFocus } from '@/components/hooks/use-heading-focus';
import { useLoaded } from '@/components/hooks/use-loaded';
import { usePutBack } from '@/components/hooks/use-put-back';
import { useReveal } from '@/components/hooks/use-reveal';
import { useSelection } from '@/components/hooks/use-selection';
import { useKeyFacts } from '@/components/hooks/use-key-facts';
import { useToast } from '@/components/hooks/use-toast';
import { SummaryList } from '@/components/SummaryList';
import { Toast } from '@/components/Toast';
import type { ReadTab } from '@/utils/browser/extraction-client';
import { countMessage, message, uiLocale } from '@/utils/browser/i18n';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Extraction } from '@/utils/model/extraction';
import type { Settings } from '@/utils/model/settings';
import { summarize } from '@/utils/summary/summarize';
import { hostOf } from '@/utils/text/host';
import { readingMinutes } from '@/utils/text/reading-time';
import { PopupHeader } from './PopupHeader';

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
  const RemovedPanel = useLoaded(showsRemoved ? loadRemovedPanel : undefined);
  const beside = useLoaded(loadBeside);
  const [toast, setToast] = useToast();
  useHeadingFocus();

  const summary = useMemo(() => summarize(article, { length }), [article, length]);
  const facts = useKeyFacts(article, isOnly ? undefined : publisherFacts);
  const minutes = useMemo(
    () => readingMinutes(article.blocks.map((block) => block.text)),
    [article],
  );
  useEffect(
    () =>
      void import('@/utils/browser/badge').then(({ showBadge }) =>
        showBadge(tab.id, minutes, settings),
      ),
    [tab, minutes, settings],
  );
  const now = useMemo(() => new Date(), []);

  const reveal = useReveal(tab.id, article, facts, setToast, closePopup);
  const read = useCallback(
    (anchor?: SentenceAnchor) => {
      const inWhole = anchor && sourceOf(anchor);
      import('./open-in-reader')
        .then(({ openInReader }) => openInReader(extraction, tab, inWhole, whole.blocks))
        .then(closePopup, () => setToast(message('readerFailed')));
    },
    [extraction, whole, sourceOf, tab, setToast],
  );

  return (
    <div class="popup popup-frame">
      <main class="popup-main">
        <PopupHeader>
          <span class="popup-site" dir="auto">
            {article.siteName ?? hostOf(article.url)}
          </span>
          <span aria-hidden="true">·</span>
          <span>{countMessage('readingTime', minutes)}</span>
        </PopupHeader>
        {showsRemoved && RemovedPanel ? (
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
              unread={report.unread}
            />
            {beside && selection.text !== undefined && (
              <beside.SelectionNote
                words={selection.words}
                isOnly={isOnly}
                onOnly={selection.setOnly}
              />
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
            {beside && facts && (
              <beside.KeyFactsTable
                facts={facts}
                article={article}
                onSource={read}
                onReveal={reveal}
              />
            )}
          </>
        )}
      </main>
      <Toast text={toast} />
      {beside ? (
        <beside.PopupActions
          removed={{
            removals: report.removals,
            pressed: showsRemoved,
            onToggle: () => setShowsRemoved((shown) => !shown),
          }}
          copied={{
            article,
            summary,
            facts,
            settings,
            selection: selection.text,
            report: setToast,
          }}
          onRead={() => read()}
        />
      ) : (
        <div class="popup-actions" />
      )}
    </div>
  );
}

const closePopup = (): void => window.close();

/** Begun at once, while the page is read. */
const besideSummary = import('./beside-summary');
const loadBeside = () => besideSummary;
const loadRemovedPanel = () => import('./RemovedPanel').then(({ RemovedPanel }) => RemovedPanel);
