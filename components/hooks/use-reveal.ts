import { useCallback } from 'preact/hooks';
import { message, type MessageKey } from '@/utils/browser/i18n';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Article } from '@/utils/model/article';
import type { KeyFacts } from '@/utils/model/key-facts';
import type { RevealFailure } from '@/utils/model/reveal';

/** Shows a sentence of an article on its page, or without one the page's own table of facts. */
export type Reveal = (anchor?: SentenceAnchor) => void;

/**
 * A function that shows a passage in the page it was read in.
 *
 * @param facts the page's own; @param report told in the reader's words why it could not be shown; @param onShown called when it was.
 */
export function useReveal(
  tabId: number,
  article: Article,
  facts: KeyFacts | undefined,
  report: (text: string) => void,
  onShown?: () => void,
): Reveal {
  return useCallback(
    (anchor) =>
      void import('@/utils/browser/reveal-client')
        .then(({ revealOnPage, revealRequest, tableRequest }) => {
          const request = anchor
            ? revealRequest(article.blocks, anchor)
            : facts && tableRequest(facts);
          return request && revealOnPage(tabId, request);
        })
        .then((result) => {
          if (!result) return;
          if (result.ok) onShown?.();
          else report(explain(result.error, anchor ? 'revealChanged' : 'revealChangedFacts'));
        }),
    [tabId, article, facts, report, onShown],
  );
}

function explain({ kind }: RevealFailure, changed: MessageKey): string {
  switch (kind) {
    case 'changed':
      return message(changed);
    case 'no-access':
      return message('revealNoAccess');
    case 'page-gone':
      return message('revealGone');
    default:
      return kind satisfies never;
  }
}
