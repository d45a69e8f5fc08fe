import { foldSpace } from '../../text/normalize';
import { pathOf } from './address-words';
import { isNameOfSite } from './site-name';
import { isPartOfTitle, isTailOfTitle, TELLING_WORDS, type TitleSurroundings } from './title-parts';
import { letters, shareIn, tellingWords, wordSet } from './words';

/** The text of a headline, and the element that shows it. */
export type Heading = { text: string; element: Element };

type Scored = Heading & { score: number; agreement: number; coverage: number; cost: number };

/** Characters: a longer `<h1>` holds more than a headline, a longer title is a description. */
const LONGEST_HEADLINE = 250;
const LONGEST_TITLE = 180;

/** Share of a heading's words that the page's titles must have for it to be the headline. */
const AGREEMENT = 0.4;
/** Share of a title's words below which a heading of few words names the subject or the site rather than the article. */
const COVERAGE = 0.34;
/** Words of a title that says more than a heading of few words. */
const TELLING_TITLE = 5;

/** An `<h1>` that is the site's name needs better company than its own words in `<title>`. */
const SITE_NAME_COST = 0.8;
/** Of two equal headings the first is the headline, unless another is the best title word for word. */
const ORDER_COST = 0.01;
const BEST_TITLE = 0.1;

/**
 * The heading that the page's titles and its address speak of: an `<h1>`, or a lower one that is a title word for word;
 * `undefined` when they speak of none.
 *
 * @param titles the page's titles, the best first.
 */
export function findHeadline(
  page: Document,
  titles: readonly string[],
  around: TitleSurroundings,
): Heading | undefined {
  const headings = mainHeadings(page);
  const best = bestOf(headings, titles, around);
  const isHeadline = best && !isSubject(best, titles);
  if (isHeadline && best.agreement >= AGREEMENT) return best;
  const subheading = subheadingOf(page, titles);
  if (subheading) return subheading;
  const isLone = new Set(headings.map(({ text }) => letters(text))).size === 1;
  if (!isHeadline || !isLone || best.cost > 0) return undefined;
  const isTelling = tellingWords(best.text).size >= TELLING_WORDS;
  return isTelling || isPartOf(best.text, [pathOf(around.url), ...titles]) ? best : undefined;
}

const mainHeadings = (page: Document): Heading[] =>
  [...page.getElementsByTagName('h1')]
    .filter((heading) => !heading.closest('nav,footer,aside,[hidden]'))
    .map((element) => ({ element, text: foldSpace(wordsIn(element)) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE);

/** The text of a heading, with spaces where its lines are set apart by a break or, as it seems, by a style alone. */
function wordsIn(node: Node): string {
  if (node.nodeName === 'BR') return ' ';
  if (node.nodeName === 'SMALL') return '';
  if (!node.hasChildNodes()) return node.nodeName === '#comment' ? '' : (node.textContent ?? '');
  let words = '';
  for (const child of node.childNodes) {
    const more = wordsIn(child);
    words +=
      /^\p{L}{3}\p{Ll}$/u.test(words.slice(-4)) && /^\p{Lu}\p{Ll}/u.test(more) ? ` ${more}` : more;
  }
  return words;
}

function bestOf(
  headings: readonly Heading[],
  titles: readonly string[],
  { siteName, url, address }: TitleSurroundings,
): Scored | undefined {
  const briefTitles = titles.filter(({ length }) => length <= LONGEST_TITLE);
  const wholeReferences = [...briefTitles.map(wordSet), address];
  const references = [...briefTitles.map(tellingWords), address];
  const bestTitle = letters(titles[0] ?? '');
  let best: Scored | undefined;
  headings.forEach(({ element, text }, index) => {
    const words = tellingWords(text);
    const all = wordSet(text);
    const isOthers =
      isNameOfSite(text, siteName, url) ||
      briefTitles.some((title) => isTailOfTitle(text, title, address));
    const cost = isOthers ? SITE_NAME_COST : 0;
    const agreement =
      Math.max(
        ...references.map((reference) => shareIn(words, reference)),
        ...wholeReferences.map((reference) => shareIn(all, reference)),
      ) - cost;
    const coverage = Math.max(...references.map((reference) => shareIn(reference, words)));
    const isBestTitle = letters(text) === bestTitle;
    const score = agreement + coverage / 2 - index * ORDER_COST + (isBestTitle ? BEST_TITLE : 0);
    if (!best || score > best.score) best = { element, text, score, agreement, coverage, cost };
  });
  return best;
}

/** Whether a heading of few words leaves out most of what a title says, without being a part of one. */
const isSubject = ({ text, coverage }: Scored, [title = '']: readonly string[]): boolean =>
  coverage < COVERAGE &&
  tellingWords(text).size <= TELLING_WORDS &&
  tellingWords(title).size >= TELLING_TITLE &&
  !isPartOfTitle(text, title);

/** Letters from which a text that stands in another does not do so by chance. */
const FEWEST_LETTERS = 6;

/** Whether a heading is in one of these texts, or one of them in it. */
function isPartOf(heading: string, texts: readonly string[]): boolean {
  const own = letters(heading);
  return texts.some((text) => {
    const other = letters(text);
    return (
      Math.min(own.length, other.length) >= FEWEST_LETTERS &&
      (other.includes(own) || own.includes(other))
    );
  });
}

/** A page may show its title in a lower heading. */
function subheadingOf(page: Document, titles: readonly string[]): Heading | undefined {
  const wanted = new Map(titles.map((title) => [letters(title), title]));
  for (const element of [...page.querySelectorAll('h2,h3')].slice(0, MOST_SUBHEADINGS)) {
    const text = wanted.get(letters(element.textContent ?? ''));
    if (text) return { text, element };
  }
  return undefined;
}

const MOST_SUBHEADINGS = 20;
