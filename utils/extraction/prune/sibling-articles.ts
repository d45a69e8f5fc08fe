import { lengthOf } from '../selection';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/** Further `<article>` elements beside the one that holds most of the text: next stories, cards of other stories. */
export const siblingArticles: PruneRule = {
  name: 'sibling-articles',
  kind: 'teaser',
  find({ kept }) {
    const groups = new Map<Element, PageBlock[]>();
    for (const block of kept) {
      const article = block.boundary.closest('article');
      if (!article) continue;
      const group = groups.get(article);
      if (group) group.push(block);
      else groups.set(article, [block]);
    }
    if (groups.size < 2) return [];
    const [main, ...others] = [...groups].sort(([, a], [, b]) => lengthOf(b) - lengthOf(a));
    if (lengthOf(main![1]) < MAIN_SHARE * lengthOf([...groups.values()].flat())) return [];
    const start = main![1][0]!.index;
    return others
      .filter(
        ([article, blocks]) =>
          article.parentElement === main![0].parentElement &&
          (blocks[0]!.index > start || isLinked(blocks)),
      )
      .flatMap(([, blocks]) => blocks);
  },
};

/** Whether some of a text is links, as in a card; before an article may stand its abstract. */
const isLinked = (blocks: readonly PageBlock[]): boolean =>
  blocks.reduce((sum, { linked }) => sum + linked, 0) > CARD_SHARE * lengthOf(blocks);

/** Share of links. */
const CARD_SHARE = 0.1;

/** Share of the text of all articles that the main one must hold. */
const MAIN_SHARE = 0.6;
