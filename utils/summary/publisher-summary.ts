import type { Article, Block } from '../model/article';
import { SUMMARY_HEADINGS } from './summary-headings';

/** The publisher's own summary of an article. */
export type PublisherSummary = {
  /** Its points, or its one paragraph. */
  points: string[];
  /** Indices of the blocks it is made of, its heading included. */
  blocks: Set<number>;
};

/**
 * The summary a publisher set into the article: a list under "Key points", a list before the first paragraph, or else
 * the standfirst. No points when there is none.
 */
export function findPublisherSummary({
  blocks,
  standfirst,
}: Pick<Article, 'blocks' | 'standfirst'>): PublisherSummary {
  const list = listUnderHeading(blocks) ?? openingList(blocks);
  const repeated = blocks.flatMap(({ text }, index) => (text === standfirst ? [index] : []));
  if (list) {
    return {
      points: list.map((index) => blocks[index]!.text),
      blocks: new Set([...repeated, ...list, Math.max(list[0]! - 1, 0)]),
    };
  }
  return { points: standfirst === undefined ? [] : [standfirst], blocks: new Set(repeated) };
}

/** Points a list must have to be a summary, and may have. */
const FEWEST_POINTS = 2;
const MOST_POINTS = 8;
/** Characters of a point: shorter is a label, longer a paragraph. */
const SHORTEST_POINT = 20;
const LONGEST_POINT = 350;
/** Share of an article's blocks in which its summary begins; further down "In short" sums up a part. */
const HEAD_SHARE = 0.5;

function listUnderHeading(blocks: Block[]): number[] | undefined {
  for (let index = 0; index <= blocks.length * HEAD_SHARE && index < blocks.length; index += 1) {
    const { kind, text } = blocks[index]!;
    if (kind !== 'heading' && kind !== 'paragraph') continue;
    if (SUMMARY_HEADINGS.test(text.trim())) {
      const points = listFrom(blocks, index + 1);
      if (points) return points;
    }
  }
  return undefined;
}

/** A list that stands before the first paragraph, with an article behind it. */
function openingList(blocks: Block[]): number[] | undefined {
  const points = listFrom(blocks, blocks[0]?.kind === 'heading' ? 1 : 0);
  if (!points) return undefined;
  const behind = blocks.slice(points.at(-1)! + 1);
  return behind.filter(({ kind }) => kind === 'paragraph').length > points.length
    ? points
    : undefined;
}

/** Indices of the list items from a block on; `undefined` unless they can be the points of a summary. */
function listFrom(blocks: Block[], from: number): number[] | undefined {
  const points: number[] = [];
  for (let index = from; blocks[index]?.kind === 'list-item'; index += 1) points.push(index);
  const fit = points.every((index) => {
    const { length } = blocks[index]!.text;
    return length >= SHORTEST_POINT && length <= LONGEST_POINT;
  });
  return fit && points.length >= FEWEST_POINTS && points.length <= MOST_POINTS ? points : undefined;
}
