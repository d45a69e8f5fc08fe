import { ARTICLE_TYPES, hasType, isRecord, type JsonLdNode } from '../../dom/json-ld';
import type { MetaTags } from '../../dom/meta-tags';
import { foldSpace } from '../../text/normalize';
import { attributeOf } from '../published/element-access';
import { authorOfBox } from './author-box';
import { nameInCredit } from './author-name';
import { confirmedCredit } from './confirmed-credit';
import { creditAnywhere } from './credit-lines';
import { isLongerList } from './credit-lists';
import { isElsewhere } from './elsewhere';
import { creditAfter, creditWithin } from './visible-credit';

/** What is known of a page before its authors are looked for. */
export type BylineContext = {
  tags: MetaTags;
  jsonLd: readonly JsonLdNode[];
  siteName: string | undefined;
  url: string;
  /** The element that shows the headline. */
  headline: Element | undefined;
};

/** Names in one kind of place, as the page writes them. */
type Reader = (page: Document, context: BylineContext) => string[];

const fromJsonLd: Reader = (_page, { jsonLd }) => {
  const byId = new Map(jsonLd.map((node) => [node['@id'], node]));
  for (const node of jsonLd) {
    if (!hasType(node, ARTICLE_TYPES) || isTestimonial(node)) continue;
    const names = [node.author ?? node.creator].flat().flatMap((author) => {
      const record = isRecord(author) ? author : { name: author };
      const name = record.name ?? byId.get(record['@id'])?.name;
      return [name].flat().filter((one) => typeof one === 'string');
    });
    const found = names.flatMap((name) => nameInCredit(name) ?? []);
    if (found.length > 0) return found;
  }
  return [];
};

/** Whether an object is what a customer says of something, rather than the page's own review. */
const isTestimonial = (node: JsonLdNode): boolean =>
  hasType(node, /^Review$/) && node.headline === undefined;

/** Of a name with a dot, colon or dash the last part, as in `parsely-author` and `dc.creator`. */
const META_NAME =
  /^(?!twitter|smartbanner)(?:.*[.:_-])?(?:authors?|author[_-]?name|creator|byl|byline)$/;

const fromMeta: Reader = (_page, { tags }) => {
  const cited = (tags.get('citation_author') ?? tags.get('citation_authors') ?? []).flatMap(
    (content) =>
      content.split(';').flatMap((name) => nameInCredit(firstNameFirst(name.trim())) ?? []),
  );
  for (const [name, contents] of tags) {
    if (!META_NAME.test(name)) continue;
    const found = name.startsWith('citation')
      ? cited
      : contents.flatMap((content) => nameInCredit(content) ?? []);
    if (found.length > 0) return isLongerList(cited, found) ? cited : found;
  }
  // Shares of WordPress posts: "Written by" as the label of the first datum.
  const label = tags.get('twitter:label1')?.[0] ?? '';
  const first = tags.get('twitter:data1')?.[0];
  return first !== undefined && !/min|\d/i.test(first) && !/time|zeit|temps|tiempo/i.test(label)
    ? [nameInCredit(first)].filter((name) => name !== undefined)
    : [];
};

/** A name as libraries write it, "Hale, Tomas", as it is read. */
const firstNameFirst = (name: string): string =>
  name.replace(/^([^,]+), ([^,]+)$/u, (_, last: string, first: string) => `${first} ${last}`);

const fromHeadline: Reader = (_page, { headline }) => (headline ? creditAfter(headline) : []);

const fromNamesAlone: Reader = (page, { headline }) =>
  headline ? confirmedCredit(page, headline) : [];

const fromLines: Reader = (page) => creditAnywhere(page);

const fromMarkup: Reader = (page) => creditsIn(page, '[rel~="author"],[itemprop~="author"]');

const fromClassNames: Reader = (page) => creditsIn(page, CREDIT_CLASSES);

/** Without the first letters, since matching without regard to case costs browsers several times as much. */
const CREDIT_CLASSES =
  '[class*="yline"],[class*="uthor"],[class*="utor"],[class*="uteur"],[class*="riter"],#byline,#author,' +
  '[data-testid*="yline"],[data-testid*="uthor"],[data-component*="yline"]';

/** The first credit outside comments and other stories. */
function creditsIn(page: Document, selector: string): string[] {
  for (const element of [...page.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
    if (isElsewhere(element)) continue;
    const names = creditWithin(element);
    if (names.length > 0) return names;
  }
  return [];
}

/** Elements called a credit that are read before giving up. */
const MOST_ELEMENTS = 40;

/** What the page's own software calls the author's name, whatever it looks like: an account, a pen name. */
const fromNameElements: Reader = (page) => {
  for (const element of [...page.querySelectorAll('[class*="uthor"]')].slice(0, MOST_ELEMENTS)) {
    if (!NAME_CLASS.test(attributeOf(element, 'class')) || isElsewhere(element)) continue;
    const text = foldSpace(element.textContent ?? '');
    const name = text.length > LONGEST_ACCOUNT ? undefined : nameInCredit(text);
    if (name !== undefined) return [name];
  }
  return [];
};

const NAME_CLASS =
  /(?:^|[\s_-])(?:author(?:[_-]*(?:box|info|meta|bio|details|card|link))*[_-]+name|type-author)(?:$|\s)/i;
const LONGEST_ACCOUNT = 40;

/** A kind of place where pages name their authors. */
export type BylineSource = {
  read: Reader;
  /** It is told machines, not shown. */
  isForMachines?: true;
  /** Its names come before an account or an office that a source above it has: all full ones, or only plain ones. */
  overAccounts?: 'full' | 'plain';
};

/** The places, the most trusted first. */
export const BYLINE_SOURCES: readonly BylineSource[] = [
  { read: fromJsonLd, isForMachines: true },
  { read: fromMeta, isForMachines: true, overAccounts: 'full' },
  { read: fromHeadline, overAccounts: 'full' },
  { read: fromMarkup, overAccounts: 'full' },
  { read: fromClassNames },
  { read: fromNamesAlone, overAccounts: 'full' },
  { read: fromLines, overAccounts: 'plain' },
  { read: fromNameElements },
  { read: authorOfBox, overAccounts: 'plain' },
];
