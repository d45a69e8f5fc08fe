import type { Fact, KeyFacts } from '../../model/key-facts';
import { findArticleRegion } from './article-region';
import { classTest } from './class-test';
import type { FactBox } from './fact-box';
import { headingAbove } from './heading-above';
import { type Headed, splitHeader } from './header-row';
import { isData } from './is-data';
import { isAnnounced, placeOf } from './place';
import { type BoxSigns, MIN_WEIGHT, weigh } from './rank';
import { readDefinitions } from './read-definitions';
import { readGrid, readRows } from './read-grid';
import { readLines, readPoints } from './read-points';
import { readTable } from './read-table';
import { findRepeated } from './repeated';
import { withoutSilentColumns } from './tidy';

/** Boxes that are kept; the rest of a page with more is an appendix. */
const MAX_BOXES = 6;
/** Candidates that are read on one page; bounds the work on hostile ones. */
const MAX_CANDIDATES = 400;

/**
 * The page's own fact boxes, the most telling first; empty when there are none. Reads the page before it is cleaned,
 * since Readability drops fact boxes that sit in an `<aside>`. Does not change the document.
 */
export function findPublisherFacts(document: Document): KeyFacts[] {
  const region = findArticleRegion(document);
  const titleWords = wordsOf(document.querySelector('h1')?.textContent || document.title);
  const candidates = findCandidates(document, region);
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

type Candidate = {
  box: FactBox;
  headed: Headed;
  heading?: string;
  announced: boolean;
  beside: boolean;
};

function findCandidates(document: Document, region: Element | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  let read = 0;
  let last: Element | undefined;
  for (const element of document.querySelectorAll(CANDIDATES)) {
    // What lies inside a box that was taken is part of it; boxes come in document order.
    if (last?.contains(element)) continue;
    const shape = shapeOf(element);
    if (!shape) continue;
    const candidate = readCandidate(element, shape, region);
    if (!candidate) continue;
    candidates.push(candidate);
    last = element;
    read += 1;
    if (read > MAX_CANDIDATES) break;
  }
  return candidates;
}

const CANDIDATES = 'table,dl,ul,ol,div,section,[role=table],[role=grid]';

function readCandidate(
  element: Element,
  shape: keyof typeof readAs,
  region: Element | undefined,
): Candidate | undefined {
  let heading: string | undefined;
  if (shape === 'points') {
    heading = headingAbove(element)?.text;
    if (!isAnnounced(element, heading)) return undefined;
  }
  const box = readAs[shape](element);
  if (!box) return undefined;
  const place = placeOf(element, region);
  if (place === 'never') return undefined;
  const headed = withoutSilentColumns(splitHeader(box));
  if (!isData(box, headed)) return undefined;
  heading = box.title ?? heading ?? headingAbove(element)?.text;
  const announced = isAnnounced(element, heading);
  if (place === 'beside' && !announced) return undefined;
  if (shape === 'grid' && !announced && !isTabular(element, headed)) return undefined;
  const named = headed.header ?? heading ?? headed.rows.flat().find((cell) => cell.heading);
  if (!announced && named === undefined) return undefined;
  return { box, headed, ...(heading && { heading }), announced, beside: place === 'beside' };
}

/** Whether elements that are no table say that they are one, and name their columns. */
const isTabular = (element: Element, { header }: Headed): boolean =>
  /^(?:table|grid)$/.test(element.getAttribute('role') ?? '') ||
  (header !== undefined && isTableClass(element));

const isTableClass = classTest('table tbl datatable');

const readAs = {
  table: (element: Element) => readTable(element as HTMLTableElement),
  definitions: readDefinitions,
  points: (element: Element) => readRows(element) ?? readPoints(element),
  grid: (element: Element) => readGrid(element) ?? readLines(element),
};

/** Most children of an element that may be a grid. */
const MAX_CHILDREN = 90;

function shapeOf(element: Element): keyof typeof readAs | undefined {
  switch (element.tagName) {
    case 'TABLE':
      return 'table';
    case 'DL':
      return 'definitions';
    case 'UL':
    case 'OL':
      return 'points';
    default:
      return element.childElementCount >= 2 && element.childElementCount <= MAX_CHILDREN
        ? 'grid'
        : undefined;
  }
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
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

function overlap(wanted: Set<string>, words: Set<string>): number {
  if (wanted.size === 0) return 0;
  let common = 0;
  for (const word of wanted) if (words.has(word)) common += 1;
  return common / wanted.size;
}
