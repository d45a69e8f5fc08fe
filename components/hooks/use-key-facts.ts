import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/model/article';
import type { KeyFacts } from '@/utils/model/key-facts';

/**
 * The key facts of an article: the page's own at once, those found in the text as soon as the code that finds them is
 * loaded, which nothing else waits for.
 *
 * @param publisherFacts the page's own fact boxes; `undefined` where no facts are wanted.
 */
export function useKeyFacts(
  article: Article,
  publisherFacts: KeyFacts[] | undefined,
): KeyFacts | undefined {
  const [facts, setFacts] = useState(publisherFacts?.[0]);
  useEffect(() => {
    let current = true;
    setFacts(publisherFacts?.[0]);
    if (publisherFacts)
      void import('@/utils/facts/find-key-facts').then(({ findKeyFacts }) => {
        if (current) setFacts(findKeyFacts(article, publisherFacts));
      });
    return () => {
      current = false;
    };
  }, [article, publisherFacts]);
  return facts;
}
