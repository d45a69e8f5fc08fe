import { ARTICLE_TYPES, hasType, type JsonLdNode } from '../../dom/json-ld';
import { firstTag, type MetaTags } from '../../dom/meta-tags';
import { foldSpace } from '../../text/normalize';
import { isNameOfSite } from './site-name';
import { letters, shareIn, wordSet } from './words';

export type TitleContext = {
  tags: MetaTags;
  jsonLd: readonly JsonLdNode[];
  siteName: string | undefined;
  url: string;
};

type Heading = { text: string; element: Element };

/** A headline, and the element that shows it. */
export type Headline = { text: string | undefined; element: Element | undefined };

/**
 * The article's headline without the site's name: the `<h1>` that the page's own titles speak of, else those titles.
 * `undefined` when the page has none of them.
 */
export function readTitle(page: Document, context: TitleContext): Headline {
  const { tags, jsonLd, siteName, url } = context;
  const titles = [
    firstTag(tags, 'og:title'),
    foldSpace(page.querySelector('head > title, title')?.textContent ?? ''),
    firstTag(tags, 'twitter:title'),
    ...jsonLd
      .filter((node) => hasType(node, ARTICLE_TYPES))
      .map(({ headline }) => asText(headline)),
  ]
    .filter((title) => title !== undefined && title !== '')
    .map((title) => withoutSiteName(title!, siteName, url));
  const headline = bestHeading(page, titles, siteName, url);
  const [stated] = titles;
  if (!headline) {
    const element = stated === undefined ? undefined : subheadingOf(page, stated);
    return { text: stated, element };
  }
  const text = withoutKicker(withoutSiteName(headline.text, siteName, url), titles);
  return { text, element: headline.element };
}

/** A page without an `<h1>` may show its title in a lower heading. */
const subheadingOf = (page: Document, title: string): Element | undefined =>
  [...page.querySelectorAll('h2,h3')]
    .slice(0, MOST_SUBHEADINGS)
    .find((heading) => letters(heading.textContent ?? '') === letters(title));

const MOST_SUBHEADINGS = 20;

/** Characters: a longer `<h1>` holds more than a headline. */
const LONGEST_HEADLINE = 250;

/** Share of a heading's words that the page's titles must have for it to be the headline. */
const AGREEMENT = 0.4;

/** Words from which a lone `<h1>` is believed although the page's titles say something else. */
const TELLING_WORDS = 3;

function bestHeading(
  page: Document,
  titles: string[],
  siteName: string | undefined,
  url: string,
): Heading | undefined {
  const references = titles.map(wordSet);
  const headings = [...page.querySelectorAll('h1')]
    .filter((heading) => !heading.closest('nav,footer,aside,[hidden]'))
    .map((element) => ({ element, text: foldSpace(element.textContent ?? '') }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE);
  let best: (Heading & { score: number; agreement: number }) | undefined;
  headings.forEach(({ element, text }, index) => {
    const words = wordSet(text);
    const isSite = isNameOfSite(text, siteName, url);
    const agreement =
      Math.max(0, ...references.map((reference) => shareIn(words, reference))) -
      (isSite ? SITE_NAME_COST : 0);
    const coverage = Math.max(0, ...references.map((reference) => shareIn(reference, words)));
    const score = agreement + coverage / 2 - index * ORDER_COST;
    if (!best || score > best.score) best = { element, text, score, agreement };
  });
  if (!best) return undefined;
  if (best.agreement >= AGREEMENT) return best;
  const lone = headings.length === 1 && wordSet(best.text).size >= TELLING_WORDS;
  return lone && best.agreement >= 0 ? best : undefined;
}

/** An `<h1>` that is the site's name needs better company than its own words in `<title>`. */
const SITE_NAME_COST = 0.8;
/** Of two equal headings the first is the headline. */
const ORDER_COST = 0.01;

/** What separates the parts of a `<title>`. */
const SEPARATOR = /(\s+[|\-–—·:»«•~/\\]+\s+|\s*[|»]\s*)/;

/** A title without the parts at its ends that name the site, or a short last part after a strong separator. */
export function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  let parts = title.split(SEPARATOR);
  const isSite = (part: string | undefined) =>
    part !== undefined && isNameOfSite(part, siteName, url);
  while (parts.length > 2 && (isSite(parts.at(-1)) || isTail(parts))) parts = parts.slice(0, -2);
  while (parts.length > 2 && isSite(parts[0])) parts = parts.slice(2);
  return parts.join('').trim();
}

/** Whether the last part, after a strong separator, is too short for a part of the headline. */
const isTail = (parts: string[]): boolean =>
  /[|»•]/.test(parts.at(-2) ?? '') &&
  wordSet(parts.at(-1) ?? '').size <= LONGEST_TAIL &&
  wordSet(parts.slice(0, -2).join('')).size >= TELLING_WORDS;

/** Words of a section or site name at the end of a title. */
const LONGEST_TAIL = 5;

/** A heading whose end is the whole title carries a kicker or a date before it. */
function withoutKicker(heading: string, titles: string[]): string {
  const whole = letters(heading);
  const title = titles.find((one) => {
    const part = letters(one);
    return part !== whole && part.length * 2 > whole.length && whole.endsWith(part);
  });
  return title ?? heading;
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? foldSpace(value) : undefined;
