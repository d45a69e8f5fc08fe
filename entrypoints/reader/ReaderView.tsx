import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ArticleBody } from '@/components/ArticleBody';
import { ArticleCopy } from '@/components/ArticleCopy';
import { useKeyFacts } from '@/components/hooks/use-key-facts';
import { useOutline } from '@/components/hooks/use-outline';
import { usePutBack } from '@/components/hooks/use-put-back';
import { useReadAloud } from '@/components/hooks/use-read-aloud';
import { useReadingBody } from '@/components/hooks/use-reading-body';
import { useReveal } from '@/components/hooks/use-reveal';
import { useSelectedText } from '@/components/hooks/use-selected-text';
import { useSettings } from '@/components/hooks/use-settings';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { scrollToBlock, useSourceMark } from '@/components/hooks/use-source-mark';
import { useToast } from '@/components/hooks/use-toast';
import { ReadAloud } from '@/components/ReadAloud';
import { ShortcutList } from '@/components/ShortcutList';
import { Toast } from '@/components/Toast';
import { applyAppearance } from '@/utils/browser/appearance';
import type { StoredArticle } from '@/utils/browser/article-store';
import { message } from '@/utils/browser/i18n';
import { closeThisTab, openOriginal } from '@/utils/browser/reader-tab';
import type { SentenceAnchor } from '@/utils/model/anchor';
import { RANGES, type Settings } from '@/utils/model/settings';
import { summarize } from '@/utils/summary/summarize';
import { moveAnchor } from '@/utils/text/move-anchor';
import { ReaderBar } from './ReaderBar';
import { ReaderHeader } from './ReaderHeader';
import { ReaderRail } from './ReaderRail';

export type ReaderViewProps = {
  stored: StoredArticle;
  /** The sentence to show and mark at first. */
  anchor: SentenceAnchor | undefined;
  /** The settings as they were when the view was opened. */
  firstSettings: Settings;
};

/** The article to read, with its summary and facts beside it. */
export function ReaderView({ stored, anchor, firstSettings }: ReaderViewProps) {
  const { extraction, tabId } = stored;
  const [settings, changeSettings] = useSettings(firstSettings);
  const { article, restored, toggle } = usePutBack(extraction, settings.keptClutter);
  const [toast, setToast] = useToast();
  const [element, setElement] = useState<HTMLElement>();
  const [shown, setShown] = useState(anchor);
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const { body, isWhole } = useReadingBody(article, settings.loadImages);
  const reading = useReadAloud(article, settings.speechRate);
  const selection = useSelectedText(element);
  const outline = useOutline(article);

  useLayoutEffect(() => applyAppearance(settings), [settings]);
  const marked = useMemo(
    () => shown && moveAnchor(shown, extraction.article.blocks, article.blocks),
    [shown, extraction, article],
  );
  useSourceMark(element, marked, { name: 'source', content: body });
  useSourceMark(element, reading.spoken, { name: 'spoken', content: body });

  const { summaryLength } = settings;
  const summary = useMemo(
    () => (isWhole ? summarize(article, { length: summaryLength }) : undefined),
    [article, isWhole, summaryLength],
  );
  const facts = useKeyFacts(article, isWhole ? extraction.publisherFacts : undefined);
  const reveal = useReveal(tabId, article, facts, setToast);
  const now = useMemo(() => new Date(), []);

  const showSource = useCallback(
    (source: SentenceAnchor) =>
      setShown(moveAnchor(source, article.blocks, extraction.article.blocks)),
    [article, extraction],
  );
  const goToOriginal = () => void openOriginal(tabId, article.url);
  const { speaker, state } = reading;
  const listen = () => (state === 'speaking' ? speaker.pause() : speaker.play());
  const resize = (by: number) => {
    const [least, greatest] = RANGES.fontSize;
    changeSettings({ fontSize: Math.min(greatest, Math.max(least, settings.fontSize + by)) });
  };
  useShortcuts(
    {
      Escape: () => {
        if (state === 'off') void closeThisTab();
        else speaker.stop();
      },
      '?': () => setShowsShortcuts(true),
      '+': () => resize(1),
      '-': () => resize(-1),
      l: listen,
      c: () => document.querySelector<HTMLElement>('.copy-main')?.click(),
      p: () => window.print(),
      o: goToOriginal,
    },
    settings.singleKeys,
  );

  return (
    <>
      <ReaderBar
        url={article.url}
        settings={settings}
        onSettings={changeSettings}
        onListen={listen}
        onShortcuts={() => setShowsShortcuts(true)}
        onOriginal={goToOriginal}
      >
        <ArticleCopy
          article={article}
          summary={summary}
          facts={facts}
          settings={settings}
          selection={selection}
          report={setToast}
        />
      </ReaderBar>
      <div class="reader-page">
        <main aria-label={message('articleLabel')}>
          <article onErrorCapture={markMissing}>
            <ReaderHeader
              article={article}
              report={extraction.report}
              now={now}
              settings={settings}
            />
            <ArticleBody body={body} article={article} onReady={setElement} />
          </article>
        </main>
        <ReaderRail
          article={article}
          summary={summary}
          facts={facts}
          outline={outline}
          removed={{ removals: extraction.report.removals, restored, onToggle: toggle }}
          settings={settings}
          onSettings={changeSettings}
          onSource={showSource}
          onReveal={reveal}
          onHeading={(block) => scrollToBlock(element, block)}
          shown={marked}
        />
      </div>
      {state !== 'off' && (
        <ReadAloud
          reading={reading}
          rate={settings.speechRate}
          onRate={(speechRate) => changeSettings({ speechRate })}
        />
      )}
      {showsShortcuts && (
        <ShortcutList
          shortcuts={shortcutWords()}
          singleKeys={settings.singleKeys}
          onSingleKeys={(singleKeys) => changeSettings({ singleKeys })}
          onClose={() => setShowsShortcuts(false)}
        />
      )}
      <Toast text={toast} />
    </>
  );
}

/** Marks a picture that cannot be loaded, so that its words stand in its place. */
const markMissing = ({ target }: Event) => {
  if (target instanceof HTMLImageElement) target.dataset['missing'] = '';
};

const shortcutWords = (): [string, string][] => [
  ['Esc', message('shortcut_close')],
  ['c', message('copy')],
  ['l', message('listen')],
  ['p', message('print')],
  ['o', message('original')],
  ['+', message('larger', message('fontSize'))],
  ['-', message('smaller', message('fontSize'))],
  ['?', message('shortcuts')],
];
