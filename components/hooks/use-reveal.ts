import { useCallback } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Article } from '@/utils/model/article';
import type { RevealFailure } from '@/utils/model/reveal';

/**
 * A function that shows a sentence in the page it was read in.
 *
 * @param report told in the reader's words why it could not be shown; @param onShown called when it was.
 */
export function useReveal(
  tabId: number,
  article: Article,
  report: (text: string) => void,
  onShown?: () => void,
): (anchor: SentenceAnchor) => void {
  return useCallback(
    (anchor) =>
      void import('@/utils/browser/reveal-client')
        .then(({ revealOnPage, revealRequest }) =>
          revealOnPage(tabId, revealRequest(article.blocks, anchor)),
        )
        .then((result) => {
          if (result.ok) onShown?.();
          else report(explain(result.error));
        }),
    [tabId, article, report, onShown],
  );
}

function explain({ kind }: RevealFailure): string {
  switch (kind) {
    case 'changed':
      return message('revealChanged');
    case 'no-access':
      return message('revealNoAccess');
    case 'page-gone':
      return message('revealGone');
    default:
      return kind satisfies never;
  }
}
