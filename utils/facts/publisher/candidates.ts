import type { PageNodes } from '../../dom/page-nodes';
import { isBarren, isBarrenTag, MAY_BE_BARREN } from './barren';
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

/**
 * All boxes below a root that may be the page's facts, in document order. What lies inside a box that was taken is part of
 * it, and a part that never holds facts is passed over as a whole.
 *
 * @param listed what the root holds; @param region the element that holds the article's text.
 */
export function findCandidates(
  root: Element,
  { nodes, names, ends }: PageNodes,
  region: Element | undefined,
): Candidate[] {
  const candidates: Candidate[] = [];
  const special = new Set(root.querySelectorAll(MAY_BE_BARREN));
  for (let at = 0; at < nodes.length && candidates.length <= MAX_CANDIDATES;) {
    const name = names[at]!;
    const element = nodes[at] as Element;
    let next = at + 1;
    const isSpecial = special.has(element);
    if (isBarrenTag(name) || (isSpecial && isBarren(element))) next = ends[at]!;
    else if (isSpecial || MAY_BE_BOX.has(name)) {
      const shape = shapeOf(element);
      const candidate = shape && readCandidate(element, shape, region);
      if (candidate) {
        candidates.push(candidate);
        next = ends[at]!;
      }
    }
    at = next;
  }
  return candidates;
}

const MAY_BE_BOX = new Set('TABLE DL UL OL DIV SECTION'.split(' '));
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
