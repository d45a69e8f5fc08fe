import { lineage, tagOf } from './element-access';
import { tokenize } from './tokens';

/** Elements that are compared with the headline. */
const MAX_COMPARED = 120;
const MAX_TITLE_LENGTH = 300;
/** Characters of all compared elements together. */
const MAX_READ = 200_000;
/** How far a heading that is not an `<h1>` must resemble the headline. */
const LEAST_LIKENESS = 0.3;

/** Likeness a second place that shows the headline must have, and how far it may be behind the best. */
const LEAST_REPEATED = 0.6;
const MAX_BEHIND = 0.35;
const MAX_TITLES = 4;
/** Words an only `<h1>` has when it is a headline rather than a name. */
const LEAST_WORDS = 3;

/** Likeness from which an `<h1>` is the headline, so that no other elements are compared. */
const SURE_LIKENESS = 0.6;

/** The elements that show the headline, the most likely first; empty when none resembles it. */
export function findTitleElements(document: Document, title: string): Element[] {
  const wanted = wordsOf(title);
  const headings = compare(document, 'h1,[itemprop~="headline"]', wanted);
  const isSure = headings.some(({ likeness }) => likeness >= SURE_LIKENESS);
  const found = isSure ? headings : [...headings, ...compare(document, OTHER_HEADINGS, wanted)];
  found.sort((a, b) => b.score - a.score);
  const [best] = found;
  if (!best) return [];
  const titles = found
    .filter(
      (other) =>
        other === best ||
        (other.likeness >= LEAST_REPEATED && other.score >= best.score - MAX_BEHIND),
    )
    .map(({ element }) => element)
    .slice(0, MAX_TITLES);
  const [heading, second] = headings.filter(({ element }) => tagOf(element) === 'H1');
  if (heading && !second && heading.words >= LEAST_WORDS && !titles.includes(heading.element))
    titles.push(heading.element);
  return titles;
}

/** Without the first letters, since matching without regard to case costs browsers several times as much. */
const OTHER_HEADINGS = 'h2,h3,[class*="itle"],[class*="eadline"],[class*="eading"]';

type Compared = { element: Element; words: number; likeness: number; score: number };

/** How far elements resemble the headline. */
function compare(document: Document, selector: string, wanted: Set<string>): Compared[] {
  const found: Compared[] = [];
  let read = 0;
  for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_COMPARED)) {
    const text = (element.textContent ?? '').trim();
    read += text.length;
    if (read > MAX_READ) break;
    if (text === '' || text.length > MAX_TITLE_LENGTH) continue;
    const isHeading = tagOf(element) === 'H1';
    const words = wordsOf(text);
    const likeness = likenessOf(words, wanted);
    if (!isHeading && likeness < LEAST_LIKENESS) continue;
    const score = likeness + (isHeading ? 0.4 : 0) - (isAside(element) ? 0.4 : 0);
    found.push({ element, words: words.size, likeness, score });
  }
  return found;
}

const isAside = (element: Element): boolean =>
  lineage(element).some((ancestor) => /^(?:A|ASIDE|NAV|FOOTER)$/.test(tagOf(ancestor)));

function likenessOf(words: Set<string>, wanted: Set<string>): number {
  const shared = [...words].filter((word) => wanted.has(word)).length;
  return (0.6 * shared) / Math.max(1, words.size) + (0.4 * shared) / Math.max(1, wanted.size);
}

/** Share of the words of `text` that `other` has too, 0–1. */
export function wordOverlap(text: string, other: string): number {
  const words = wordsOf(text);
  const others = wordsOf(other);
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    tokenize(text.slice(0, MAX_TITLE_LENGTH)).flatMap(({ kind, text }) =>
      kind === 'mark' ? [] : text,
    ),
  );
