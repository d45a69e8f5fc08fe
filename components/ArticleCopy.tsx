import { useMemo } from 'preact/hooks';
import { useCopy } from './hooks/use-copy';
import { useLoaded } from './hooks/use-loaded';
import type { Article } from '@/utils/model/article';
import type { KeyFacts } from '@/utils/model/key-facts';
import type { Settings } from '@/utils/model/settings';
import type { Summary } from '@/utils/model/summary';
import { CopyMenu } from './CopyMenu';
import { shownCells } from './fact-rows';

export type ArticleCopyProps = {
  article: Article;
  summary: Summary | undefined;
  facts: KeyFacts | undefined;
  settings: Pick<Settings, 'copyFormat' | 'copyHeader'>;
  /** Words of the article that the reader has selected. */
  selection?: string | undefined;
  /** Told what was copied. */
  report: (text: string) => void;
};

/** Everything that copies or saves an article, its summary or a passage of it. */
export function ArticleCopy({
  article,
  summary,
  facts,
  settings,
  selection,
  report,
}: ArticleCopyProps) {
  const copied = useMemo(
    () => ({
      article,
      withHeader: settings.copyHeader,
      summary: {
        sentences: summary?.sentences.map((sentence) => sentence.text) ?? [],
        ...(facts && { facts: { ...facts, rows: facts.rows.map(shownCells) } }),
      },
    }),
    [article, summary, facts, settings.copyHeader],
  );
  const { copy, save, refused, dismissRefused } = useCopy(copied, report);
  const RefusedCopy = useLoaded(refused === undefined ? undefined : loadRefusedCopy);
  return (
    <>
      <CopyMenu
        format={settings.copyFormat}
        onCopy={(format) => copy({ kind: 'article', format })}
        onSave={save}
        onCopySummary={summary || facts ? () => copy({ kind: 'summary' }) : undefined}
        onQuote={selection ? () => copy({ kind: 'quotation', passage: selection }) : undefined}
      />
      {refused !== undefined && RefusedCopy && (
        <RefusedCopy text={refused} onClose={dismissRefused} />
      )}
    </>
  );
}

const loadRefusedCopy = () => import('./RefusedCopy').then(({ RefusedCopy }) => RefusedCopy);
