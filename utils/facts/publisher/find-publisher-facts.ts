import type { PageNodes } from '../../dom/page-nodes';
import type { Fact, KeyFacts } from '../../model/key-facts';
import { OF_WORD } from '../../text/letters';
import { findArticleRegion } from './article-region';
import { type Candidate, findCandidates } from './candidates';
import { type BoxSigns, MIN_WEIGHT, weigh } from './rank';
import { findRepeated } from './repeated';

/** Boxes that are kept; the rest of a page with more is an appendix. */
const MAX_BOXES = 6;

/**
 * The page's own fact boxes, the most telling first; empty when there are none. Reads the page before it is cleaned,
 * since Readability drops fact boxes that sit in an `<aside>`. Does not change the document.
 *
 * @param nodes what the page's body holds.
 */
export function findPublisherFacts(document: Document, nodes: PageNodes): KeyFacts[] {
  const { body } = document;
  const region = findArticleRegion(document);
  const titleWords = wordsOf(document.querySelector('h1')?.textContent || document.title);
  const candidates = findCandidates(body, nodes, region);
  const repeated = findRepeated(
    candidates.map(({ headed, heading }) => ({
      labels: new Set(headed.rows.map((row) => row[0]?.text ?? '')),
      header: headed.header?.join('\n') ?? '',
      caption: heading ?? '',
    })),
  );
  return candidates
    .map((candidate, index) => ({
      facts: toKeyFacts(candidate),
      weight: repeated.has(index)
        ? 0
        : weigh(signsOf(candidate, titleWords, index / candidates.length)),
    }))
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_BOXES)
    .map(({ facts }) => facts);
}

function signsOf(candidate: Candidate, titleWords: Set<string>, position: number): BoxSigns {
  const { box, headed, heading, announced, beside } = candidate;
  const cells = headed.rows.flat();
  const texts = cells.map(({ text }) => text);
  return {
    shape: box.shape,
    announced,
    beside,
    titled: heading !== undefined,
    named: headed.header !== undefined,
    headed: headed.header !== undefined || cells.some((cell) => cell.heading),
    rows: headed.rows.length,
    columns: headed.rows[0]!.length,
    meanCell: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    titleOverlap: overlap(titleWords, wordsOf([heading, headed.header, ...texts].join(' '))),
    position,
  };
}

function toKeyFacts({ headed, heading: caption }: Candidate): KeyFacts {
  const rows: Fact[] = headed.rows.map((row) => ({ cells: row.map(({ text }) => text) }));
  return {
    ...(caption && { caption }),
    ...(headed.header && { header: headed.header }),
    rows,
    origin: 'publisher',
  };
}

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(LONG_WORDS) ?? []).map((word) => word.slice(0, 6)));

const LONG_WORDS = new RegExp(`${OF_WORD}{4,}`, 'g');

function overlap(wanted: Set<string>, words: Set<string>): number {
  if (wanted.size === 0) return 0;
  let common = 0;
  for (const word of wanted) if (words.has(word)) common += 1;
  return common / wanted.size;
}
