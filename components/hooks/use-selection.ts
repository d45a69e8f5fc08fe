import { useEffect, useMemo, useState } from 'preact/hooks';
import { readSelection } from '@/utils/browser/selection-client';
import type { SelectedArticle } from '@/utils/export/selected-article';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Article } from '@/utils/model/article';
import { countWords } from '@/utils/text/count-words';

/** Words from which a selection is more than a double click on a word. */
const FEWEST_WORDS = 3;

export type PageSelection = {
  /** The selected text of the page; `undefined` when hardly anything is selected. */
  text: string | undefined;
  words: number;
  /** Whether summary and copies are of the selection alone. */
  isOnly: boolean;
  setOnly: (isOnly: boolean) => void;
  /** What summary and copies are of: the selection, or the whole article. */
  article: Article;
  /** Where a sentence of it stands in the whole article. */
  sourceOf: (anchor: SentenceAnchor) => SentenceAnchor | undefined;
};

/** What the reader has selected in the tab, and whether only that counts. */
export function useSelection(tabId: number, whole: Article): PageSelection {
  const [text, setText] = useState<string>();
  const [isOnly, setOnly] = useState(false);
  const [part, setPart] = useState<SelectedArticle>();
  useEffect(() => {
    void readSelection(tabId).then((selected) => {
      if (selected && countWords(selected) >= FEWEST_WORDS) setText(selected);
    });
  }, [tabId]);
  const words = useMemo(() => (text ? countWords(text) : 0), [text]);
  useEffect(() => {
    let current = true;
    setPart(undefined);
    if (text && isOnly)
      void import('@/utils/export/selected-article').then(({ selectedArticle }) => {
        if (current) setPart(selectedArticle(whole, text));
      });
    return () => {
      current = false;
    };
  }, [text, isOnly, whole]);
  const all = useMemo(
    () => ({ article: whole, sourceOf: (anchor: SentenceAnchor) => anchor }),
    [whole],
  );
  return { text, words, isOnly: part !== undefined, setOnly, ...(part ?? all) };
}
