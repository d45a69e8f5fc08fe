import { useMemo } from 'preact/hooks';
import { settleLevels } from '@/utils/export/heading-levels';
import type { Article } from '@/utils/model/article';

/** Headings from which an article is long enough to be found one's way in. */
const FEWEST_HEADINGS = 3;

/** The headings of an article with the index of their block and their level below the title; empty when there are fewer than three. */
export function useOutline({ blocks }: Article): { block: number; text: string; level: number }[] {
  return useMemo(() => {
    const headings = blocks.flatMap(({ kind, text, level = 2 }, block) =>
      kind === 'heading' ? [{ block, text, level }] : [],
    );
    if (headings.length < FEWEST_HEADINGS) return [];
    const levels = settleLevels(headings.map(({ level }) => level));
    return headings.map((heading, index) => ({ ...heading, level: levels[index] ?? 2 }));
  }, [blocks]);
}
