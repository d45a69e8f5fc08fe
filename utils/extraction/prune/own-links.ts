import { makeOf } from '../../dom/class-names';
import { isSubheading } from '../../dom/element-kinds';
import { isGood } from '../classify/element-mass';
import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { linksOf, type PageBlock } from '../page-blocks';
import { leadsTo } from './leads-to';

/** Whether a run ends with a heading that leads to another site and stands above a text: of what the text speaks of. */
export function endsWithHeadOfText(
  run: readonly PageBlock[],
  ours: ReadonlySet<PageBlock>,
  blocks: readonly PageBlock[],
  url: string,
): boolean {
  const last = run.at(-1);
  const next = last && blocks[last.index + 1];
  if (!next || !isSubheading(last.boundary) || !leavesSite(last, url)) return false;
  return ours.has(next) && isGood(next);
}

/** Whether a block is a paragraph full of links beside one of the text that is made as it is. */
export function isBesideText(
  { index, text, boundary }: PageBlock,
  ours: ReadonlySet<PageBlock>,
  blocks: readonly PageBlock[],
): boolean {
  if (boundary.tagName !== 'P' || text.length < SHORTEST_PARAGRAPH || !SENTENCE_END.test(text))
    return false;
  return [blocks[index - 1], blocks[index + 1]].some(
    (other) =>
      other !== undefined &&
      ours.has(other) &&
      isGood(other) &&
      makeInParent(other.boundary) === makeInParent(boundary),
  );
}

const makeInParent = (element: Element): string =>
  `${element.parentElement ? makeOf(element.parentElement) : ''}>${makeOf(element)}`;

/** Characters. */
const SHORTEST_PARAGRAPH = 100;
const SENTENCE_END = /[\p{STerm}…]["”»’']?$/u;

/**
 * Whether a run is a list that the sentence above it announces: "The academy offers these courses:". The contents of the
 * page itself, announced or not, are none.
 */
export const isAnnounced = (run: readonly PageBlock[], { text }: PageBlock, url: string): boolean =>
  text.length >= SHORTEST_SENTENCE &&
  /[:：]\P{L}*$/u.test(text) &&
  !opensLikeClutterHead(text) &&
  run[0]!.boundary.closest('li') !== null &&
  run.some((block) => [...linksOf(block)].some((link) => leadsTo(link, url) !== 'same-page'));

/** Characters; shorter ones are heads: "Read also:". */
const SHORTEST_SENTENCE = 20;

/**
 * Whether a run is a list beside the paragraphs of the text, or paragraphs among them, of which most lead to other sites:
 * sources, tools, things to read.
 *
 * @param places the elements that hold those paragraphs.
 */
export function isReadingList(
  run: readonly PageBlock[],
  places: ReadonlySet<Element | null>,
  url: string,
): boolean {
  const { boundary } = run[0]!;
  const list = outerList(boundary) ?? (areParagraphs(run) ? boundary : undefined);
  if (!list || !places.has(placeOf(list))) return false;
  const leaving = run.filter((block) => leavesSite(block, url));
  return leaving.length > run.length / 2;
}

/** Whether a run is several paragraphs, rather than lines of one. */
const areParagraphs = (run: readonly PageBlock[]): boolean =>
  run.length >= FEWEST_PARAGRAPHS &&
  run.every(({ boundary }) => boundary.tagName === 'P') &&
  new Set(run.map(({ boundary }) => boundary)).size === run.length;

/** Two are an advertisement and its label. */
const FEWEST_PARAGRAPHS = 3;

const leavesSite = (block: PageBlock, url: string): boolean =>
  [...linksOf(block)].some((link) => leadsTo(link, url) === 'other-site');

/** The list that an element is in, and no other list around it. */
function outerList(element: Element): Element | undefined {
  let list: Element | undefined;
  for (let at = element.closest('li'); at; at = list?.parentElement?.closest('li') ?? null)
    list = at.parentElement ?? undefined;
  return list;
}

/** The element that a paragraph or list is one part of, without the boxes around it alone. */
export function placeOf(element: Element): Element | null {
  let place = element.parentElement;
  while (place?.childElementCount === 1) place = place.parentElement;
  return place;
}
