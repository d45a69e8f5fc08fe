import { makeOf } from '../dom/class-names';
import { isSubheading } from '../dom/element-kinds';
import { opensLikeClutterHead } from './cues/boilerplate-lines';
import { isGood } from './classify/element-mass';
import type { PageBlock } from './page-blocks';
import { isTruncated } from './prune/truncated-teasers';
import { takeBackLists } from './repair-lists';
import { takeBackParagraphs } from './repair-paragraphs';
import type { Selection } from './selection';

/**
 * Takes back what stands among kept blocks and belongs to them: paragraphs among paragraphs, the rest of a sentence,
 * headings among their like, lists, headings and questions above a kept text, code, formulas, the article's own documents.
 * Changes the selection.
 */
export function repairSelection(selection: Selection): void {
  const { blocks, kept } = selection;
  takeBackParagraphs(selection);
  takeBackLists(selection);
  takeBackHeadings(selection);
  // From the end, so that a heading above a heading is seen.
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]!;
    if (kept[at]) continue;
    const above = kept[at - 1] === true;
    const below = kept[at + 1] === true;
    kept[at] =
      (below && (above || kept[at - 2] === true) && isHeadingOf(block, blocks[at + 1])) ||
      (above && below && isQuotation(block)) ||
      ((above || below) && (block.boundary.closest('pre') !== null || isFormula(block))) ||
      (above && isDocumentLink(block));
  }
}

/** Keeps the headings that stand between two kept ones of their make: "Pros" between the "Pros" of other entries. */
function takeBackHeadings({ blocks, kept, scores }: Selection): void {
  const headings = blocks.filter(({ boundary }) => isSubheading(boundary));
  const makes = Map.groupBy(headings, ({ boundary }) => makeOf(boundary));
  for (const alike of makes.values())
    for (const [at, { index, text }] of alike.entries())
      if (scores[index]! > LEAST_OF_HEADING && !opensLikeClutterHead(text))
        kept[index] ||= isKept(alike[at - 1], kept) && isKept(alike[at + 1], kept);
}

/** Log-odds: calls to buy something are set as headings too. */
const LEAST_OF_HEADING = -1;

const isKept = (block: PageBlock | undefined, kept: readonly boolean[]): boolean =>
  block !== undefined && kept[block.index] === true;

const isHeadingOf = (block: PageBlock, next: PageBlock | undefined): boolean =>
  (isSubheading(block.boundary) || block.boundary.tagName === 'SUMMARY' || isQuestion(block)) &&
  next !== undefined &&
  isGood(next) &&
  !isTruncated(next) &&
  !opensLikeClutterHead(block.text);

/** A line that asks what the next one answers, as in boxes of questions that open. */
const isQuestion = ({ text, linked }: PageBlock): boolean =>
  linked === 0 && text.length < LONGEST_QUESTION && /[?？؟]$/u.test(text);

/** Characters. */
const LONGEST_QUESTION = 160;

/** A quotation without links, set apart from the paragraphs around it. */
const isQuotation = ({ boundary, linked, text }: PageBlock): boolean =>
  linked === 0 && text.length > SHORTEST_QUOTATION && boundary.closest('blockquote') !== null;

/** Characters. */
const SHORTEST_QUOTATION = 40;

/** A formula on a line of its own, with no more beside it than its number. */
const isFormula = ({ boundary, texts, text }: PageBlock): boolean =>
  texts.some(({ parentElement }) => parentElement?.namespaceURI?.endsWith('MathML')) &&
  text.length - (boundary.querySelector('math')?.textContent?.length ?? 0) <= LONGEST_NUMBER;

/** Characters of "(12.3)" and the full stop after a formula. */
const LONGEST_NUMBER = 12;

/** A line that leads to a file: a report, a table of figures. */
const isDocumentLink = ({ boundary, text, linked }: PageBlock): boolean =>
  linked > 0 && text.length < LONGEST_LINK && boundary.querySelector(DOCUMENTS) !== null;

/** Characters. */
const LONGEST_LINK = 160;
const DOCUMENTS = ['pdf', 'csv', 'xlsx', 'xls', 'docx', 'doc', 'odt', 'ods']
  .map((ending) => `a[href$=".${ending}" i]`)
  .join(',');
