import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadRestored, saveRestored } from '@/utils/browser/restored-item';
import type { Article } from '@/utils/model/article';
import type { ClutterKind, Extraction } from '@/utils/model/extraction';

export type PutBack = {
  /** The article as the reader wants it. */
  article: Article;
  /** Indexes of the removals that are part of it again. */
  restored: ReadonlySet<number>;
  /** Puts a removal back, or takes it out again. */
  toggle: (index: number) => void;
};

const NONE: ReadonlySet<number> = new Set();

/**
 * The article with what the reader has put back; the choice is kept for the article's address.
 *
 * @param kinds what stays in every article for which nothing else was chosen.
 */
export function usePutBack(
  { article, report }: Extraction,
  kinds: readonly ClutterKind[],
): PutBack {
  const [restored, setRestored] = useState(NONE);
  const [shown, setShown] = useState(article);

  useEffect(() => {
    if (report.removals.length === 0) return;
    void loadRestored(article.url).then((chosen) => {
      const usual = report.removals.flatMap(({ kind }, index) =>
        kinds.includes(kind) ? [index] : [],
      );
      const kept = chosen ?? usual;
      if (kept.length > 0) setRestored(new Set(kept));
    });
  }, [article, report, kinds]);
  useEffect(() => {
    let current = true;
    if (restored.size === 0) setShown(article);
    else
      void import('@/utils/export/put-back').then(({ putBack }) => {
        const removals = report.removals.filter((_, index) => restored.has(index));
        if (current) setShown(putBack(article, removals, window));
      });
    return () => {
      current = false;
    };
  }, [article, report, restored]);

  const toggle = useCallback(
    (index: number) =>
      setRestored((before) => {
        const after = new Set(before);
        if (!after.delete(index)) after.add(index);
        void saveRestored(article.url, [...after]);
        return after;
      }),
    [article],
  );
  return { article: restored.size === 0 ? article : shown, restored, toggle };
}
