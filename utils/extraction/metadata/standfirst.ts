import { isCaption } from '../classify/captions';
import { disclosesLinks } from '../cues/page-notes';
import type { PageBlock } from '../page-blocks';
import type { Selection } from '../selection';
import { letters } from './words';

/**
 * The introduction that a page sets between headline and text, when it was not taken for a part of the text;
 * `undefined` when there is none, or none but the headline again. It is told by its class name, or by being the page's
 * description of itself.
 */
export function findStandfirst(
  { blocks, kept }: Selection,
  description: string | undefined,
  title: string | undefined,
): string | undefined {
  const first = Math.max(0, kept.indexOf(true));
  const described = letters(description ?? '');
  const headline = letters(title ?? '');
  const above = blocks.slice(Math.max(0, first - FARTHEST), first);
  // A motto stands above the headline.
  const head = above.findLastIndex(({ text }) => letters(text) === headline);
  const found = above
    .slice(head + 1)
    .find(
      (block) =>
        isIntroduction(block, described) &&
        !isCaption(block) &&
        (headline === '' || !letters(block.text).startsWith(headline)),
    );
  return found?.text;
}

/** Blocks between a standfirst and the text: byline, date, share bar, caption. */
const FARTHEST = 10;

/** Characters. */
const SHORTEST = 40;
const LONGEST = 600;

/** What is cut at its end is the beginning of the text, as lists show it. */
const CUT = /(?:…|\.\.\.)$/;

/** "By Ann Moor | Filed under ferries | 2 comments". */
const HEADER_LINE = /^[^|.]*\|[^|.]*\|/;

const NAMES =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|lead|lede|intro|introduction|summary|abstract|vorspann|chapo|chapeau|entradilla|sommario|ingress|manchet|kicker-text|excerpt)(?:$|[\s_-])/i;

function isIntroduction({ boundary, text, linked }: PageBlock, described: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || linked * 2 > text.length) return false;
  if (CUT.test(text) || HEADER_LINE.test(text) || disclosesLinks(text)) return false;
  const own = letters(text);
  if (
    described.length >= SHORTEST / 2 &&
    (own === described || own.startsWith(described.slice(0, 60)))
  )
    return true;
  return [boundary, boundary.parentElement].some(
    (element) => element && NAMES.test(element.getAttribute('class') ?? ''),
  );
}
