import { barrenParts, MAY_BE_BARREN } from './barren';
import { classTest } from './class-test';
import type { FactBox } from './fact-box';
import { headingAbove } from './heading-above';
import { type Headed, splitHeader } from './header-row';
import { isData } from './is-data';
import { isAnnounced, placeOf } from './place';
import { readDefinitions } from './read-definitions';
import { readGrid, readRows } from './read-grid';
import { readLines, readPoints } from './read-points';
import { readTable } from './read-table';
import { withoutSilentColumns } from './tidy';

/** Candidates that are read on one page; bounds the work on hostile ones. */
const MAX_CANDIDATES = 400;

/** A box that holds data and stands where facts may stand. */
export type Candidate = {
  box: FactBox;
  headed: Headed;
  heading?: string;
  announced: boolean;
  beside: boolean;
};

/** All boxes of a page that may be its facts, in document order. @param region the element that holds the article's text. */
export function findCandidates(document: Document, region: Element | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  let read = 0;
  // What lies inside a box that was taken is part of it, and a part that never holds facts is passed over as a whole;
  // elements come in document order.
  let last: Element | undefined;
  const barren = barrenParts(document);
  const elements = document.querySelectorAll(`${CANDIDATES},${MAY_BE_BARREN}`);
  for (let index = 0, { length } = elements; index < length; index += 1) {
    const element = elements[index]!;
    if (last?.contains(element)) continue;
    if (barren.has(element)) {
      last = element;
      continue;
    }
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

const CANDIDATES = 'table,dl,ul,ol,div,section';
const MAY_BE_GRID = new Set(['DIV', 'SECTION']);
const GRID_ROLE = /^(?:table|grid)$/;

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
  GRID_ROLE.test(element.getAttribute('role') ?? '') ||
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

function hasChildrenFor({ childElementCount }: Element): boolean {
  return childElementCount >= 2 && childElementCount <= MAX_CHILDREN;
}

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
      if (!MAY_BE_GRID.has(element.tagName) && !GRID_ROLE.test(element.getAttribute('role') ?? ''))
        return undefined;
      return hasChildrenFor(element) ? 'grid' : undefined;
  }
}
