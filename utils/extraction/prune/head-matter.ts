import { isSubheading } from '../../dom/element-kinds';
import { letters } from '../metadata/words';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * Above the text, what the article's header says again: its title, byline, date line, share bar, counts of views; byline
 * and date also between a standfirst and the text.
 */
export const headMatter: PruneRule = {
  name: 'head-matter',
  kind: 'other',
  find({ kept, title, byline, shownDates, isBylineOrDate }) {
    const isHeaderText = ({ text, boundary }: PageBlock): boolean =>
      text.length < PROSE && isBylineOrDate(text) && !boundary.closest('td,th,dd');
    const found: PageBlock[] = [];
    const authors = (byline?.split(', ') ?? []).filter((name) => name.length >= SHORTEST_NAME);
    const isByline = ({ text }: PageBlock): boolean =>
      text.length < LONGEST_BYLINE &&
      !/[.!?。।]$/.test(text) &&
      [authors, shownDates].every((list) => list.some((one) => text.includes(one)));
    const start = kept.findIndex(
      (block) => isProse(block) && !sameWords(block.text, title) && !isByline(block),
    );
    // Where all lines are short, one with a name may be any of them.
    const known = start === -1 ? shownDates : [...shownDates, ...authors];
    for (const block of start === -1 ? kept : kept.slice(0, start))
      if (
        block.boundary.tagName === 'H1' ||
        (sameWords(block.text, title) && !block.boundary.closest('td,dd')) ||
        isHeaderLine(block) ||
        isWithoutLetters(block) ||
        isHeaderText(block) ||
        isByline(block) ||
        holdsKnown(block, known)
      )
        found.push(block);
    if (start === -1) return found;
    for (const block of kept.slice(start + 1, start + 1 + BELOW_STANDFIRST)) {
      if (isByline(block) || isHeaderText(block) || holdsKnown(block, known)) found.push(block);
      else if (isProse(block)) break;
    }
    return found;
  },
};

/** Lines that a page sets between standfirst and text. */
const BELOW_STANDFIRST = 4;

/** Characters of a line that tells who wrote when, with others who helped. */
const LONGEST_BYLINE = 200;

const isWithoutLetters = ({ text, boundary }: PageBlock): boolean =>
  !/\p{L}/u.test(text) && !boundary.closest('td,th,dd,pre');

/** Characters from which a block is the text itself. */
const PROSE = 100;
const isProse = ({ text, linked }: PageBlock): boolean =>
  text.length >= PROSE && linked < text.length / 2;

const sameWords = (text: string, title: string | undefined): boolean =>
  title !== undefined && letters(text) === letters(title);

/** Class and id tokens of the lines of an article's header. */
const HEADER_LINE =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|date|pub-?date|published|timestamp|time|dateline|source-org|share|social|reading-?time|meta|breadcrumb|kicker|category)(?:$|[\s_-])/i;

const isHeaderLine = (block: PageBlock): boolean => {
  const { boundary, text } = block;
  if (text.length >= PROSE) return false;
  const names = `${boundary.getAttribute('class') ?? ''} ${boundary.getAttribute('id') ?? ''}`;
  return (
    HEADER_LINE.test(names) ||
    boundary.querySelector('time,[rel="author"]') !== null ||
    (/^(?:by|von|par|por|di|door|av|af)[:\s]/i.test(text) && !isSentence(text))
  );
};

/**
 * Whether a line is the date or an author that the article is known by, with no more beside it than the like of "Published" or
 * an agency.
 */
function holdsKnown({ text, boundary }: PageBlock, known: readonly string[]): boolean {
  if (text.length >= PROSE || isSubheading(boundary) || /\p{L}{3}[.!?。।۔]$/u.test(text))
    return false;
  const rest = known.reduce((line, one) => line.replaceAll(one, ''), text);
  return rest !== text && rest.replace(/\P{L}+/gu, '').length <= LONGEST_BESIDE;
}

/** Letters beside a date or a name. */
const LONGEST_BESIDE = 36;
/** Characters: a first name may stand in any line. */
const SHORTEST_NAME = 6;

/** A line that ends as a sentence, and is longer than one that ends with an initial or "jr.". */
const isSentence = (text: string): boolean => text.length > LONGEST_NAME && /[.!?]$/.test(text);

/** Characters of a line that is a name and "By". */
const LONGEST_NAME = 40;
