import type { Reveal } from '@/components/hooks/use-reveal';
import { KeyFactsTable } from '@/components/KeyFactsTable';
import { Outline, type OutlineEntry } from '@/components/Outline';
import { RemovedList } from '@/components/RemovedList';
import { SummaryList } from '@/components/SummaryList';
import { countMessage, message } from '@/utils/browser/i18n';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Article } from '@/utils/model/article';
import type { Removal } from '@/utils/model/extraction';
import type { KeyFacts } from '@/utils/model/key-facts';
import type { Settings } from '@/utils/model/settings';
import type { Summary } from '@/utils/model/summary';

export type ReaderRailProps = {
  article: Article;
  summary: Summary | undefined;
  facts: KeyFacts | undefined;
  outline: OutlineEntry[];
  removed: {
    removals: Removal[];
    restored: ReadonlySet<number>;
    onToggle: (index: number) => void;
  };
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  onSource: (anchor: SentenceAnchor) => void;
  onReveal: Reveal;
  onHeading: (block: number) => void;
  /** The sentence that is marked now. */
  shown: SentenceAnchor | undefined;
};

/** Beside the article: its summary, facts and headings, and what was left out. */
export function ReaderRail(props: ReaderRailProps) {
  const { article, summary, facts, outline, removed, settings } = props;
  return (
    <aside class="reader-rail" aria-label={message('aboutLabel')}>
      {summary && (
        <SummaryList
          summary={summary}
          article={article}
          length={settings.summaryLength}
          form={settings.summaryForm}
          onLength={(summaryLength) => props.onSettings({ summaryLength })}
          onSource={props.onSource}
          onReveal={props.onReveal}
          shown={props.shown}
        />
      )}
      {facts && (
        <KeyFactsTable
          facts={facts}
          article={article}
          onSource={props.onSource}
          onReveal={props.onReveal}
        />
      )}
      {outline.length > 0 && <Outline entries={outline} onChoose={props.onHeading} />}
      {removed.removals.length > 0 && (
        <details class="reader-removed">
          <summary class="section-head">
            <h2>{message('removed')}</h2>
            <small>{countMessage('removedItems', countOf(removed.removals))}</small>
          </summary>
          <RemovedList {...removed} />
        </details>
      )}
    </aside>
  );
}

const countOf = (removals: Removal[]): number =>
  removals.reduce((sum, removal) => sum + removal.count, 0);
