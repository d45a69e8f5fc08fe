import { attributeOf, lineage, tagOf } from './element-access';

/** What an element's tag, classes and ancestors tell about a date in it. */
export type Surroundings = {
  /** It stands in a part of the page that is not the article: a sidebar, a card, a comment. */
  isApart: boolean;
  isLinked: boolean;
  /** It tells the day of the visit, of an event or of opening hours. */
  isOtherDay: boolean;
  /** Its own or its parents' classes say that it is the day of publication, some day, or the day of a change. */
  classHint?: 'published' | 'date' | 'updated' | undefined;
  /** Tag and class, shared by elements that are made alike. */
  likeness: string;
  /** A short CSS-like path. */
  path: string;
};

/** Whole tokens of class names and ids of parts that hold other stories, remarks or the day of the visit. */
const APART_TOKEN =
  /(?:^|[\s_-])(?:comments?|commentlist|related|recommend(?:ed|ations?)?|sidebar|side|widgets?|popular|trending|teasers?|carousel|slider|newsletter|latest|recent|archives?|similar|ticker|prev|previous|next|footer|most-?read|more-?(?:news|stories|posts)|readnext|upnext|promo|advert(?:isement)?|cookies?|banner|menu|nav|navigation|topbar|breaking|replies|respond|ratings?|poll|weather|masthead)(?=$|[\s_-])/i;
/** Whole tokens of parts that show the day of the visit or days to come. */
const OTHER_DAY_TOKEN =
  /(?:^|[\s_-])(?:today|clock|hours?|events?|calendar|countdown|upcoming|weather|todays?-?date|current-?date)(?=$|[\s_-])/i;
/** Names of an article's own head and foot. */
const OWN_TOKEN =
  /byline|(?:post|entry|article|asset|story|single|news)[_-](?:[a-z]+[_-])?(?:footer|meta|info|header|date|details)/i;
const PUBLISHED_CLASS =
  /(?:^|[\s_-])(?:publi\w*|pub[_-]?(?:date|time)|(?:post|entry|article|story|news)[_-]?(?:date|time|published|datetime)|posted(?:[_-]?on)?|dateline|veroeffent\w*|datepublished)(?=$|[\s_-])/i;
const DATE_CLASS = /date|time|datum|fecha|byline|meta|publi|posted|when|day\b/i;
const UPDATED_CLASS = /updat|modif|revis|edited|aktuali/i;
/** The field of a content system that holds the day of the last change. */
const CHANGED_FIELD = /field-+name-changed|last-(?:updated|modified)/i;
const OTHER_DAY_LEVELS = 4;
/** Ancestors whose classes may name what a date is. */
const HINT_LEVELS = 3;

/** Tells the surroundings of elements; what holds the headline cannot be apart from the article. */
export function makeSurroundings(titleElements: Element[]): (element: Element) => Surroundings {
  const holdsTitle = new Set(titleElements.flatMap(lineage));
  const known = new Map<Element, Surroundings>();
  // By whether the element they are around stands in an article.
  const apart = { in: new Map<Element, boolean>(), out: new Map<Element, boolean>() };
  const standsApart = (ancestor: Element, isInArticle: boolean): boolean => {
    const judged = apart[isInArticle ? 'in' : 'out'];
    let is = judged.get(ancestor);
    if (is === undefined)
      judged.set(ancestor, (is = isApart(ancestor, isInArticle, holdsTitle.size > 0)));
    return is;
  };
  return (element) => {
    let found = known.get(element);
    if (!found) known.set(element, (found = surroundingsOf(element, holdsTitle, standsApart)));
    return found;
  };
}

function surroundingsOf(
  element: Element,
  holdsTitle: Set<Element>,
  standsApart: (ancestor: Element, isInArticle: boolean) => boolean,
): Surroundings {
  const ancestors = lineage(element);
  const common = ancestors.findIndex((ancestor) => holdsTitle.has(ancestor));
  const own = common < 0 ? ancestors : ancestors.slice(0, common);
  const isInArticle = ancestors
    .slice(Math.max(common, 0))
    .some((ancestor) => tagOf(ancestor) === 'ARTICLE');
  const near = ancestors.slice(0, HINT_LEVELS).map((ancestor) => nameOf(ancestor));
  const hintAt = (pattern: RegExp) => near.some((name) => pattern.test(name));
  const isOwnPart = OWN_TOKEN.test(near.join(' '));
  const updatedAt =
    (UPDATED_CLASS.test(near[0] ?? '') && !/publi|entry-date/i.test(near[0] ?? '')) ||
    CHANGED_FIELD.test(near[1] ?? '');
  return {
    isApart: own.some((ancestor) => standsApart(ancestor, isInArticle)),
    isOtherDay: own
      .slice(0, OTHER_DAY_LEVELS)
      .some((ancestor) => OTHER_DAY_TOKEN.test(nameOf(ancestor))),
    isLinked: ancestors.slice(0, 4).some((ancestor) => tagOf(ancestor) === 'A'),
    classHint: updatedAt
      ? 'updated'
      : hintAt(PUBLISHED_CLASS)
        ? 'published'
        : isOwnPart || hintAt(DATE_CLASS)
          ? 'date'
          : undefined,
    likeness: likenessOf(ancestors),
    path: pathOf(ancestors),
  };
}

function isApart(element: Element, isInArticle: boolean, hasTitle: boolean): boolean {
  const tag = tagOf(element);
  if (tag === 'ASIDE' || tag === 'NAV') return true;
  if (tag === 'FOOTER') return !isInArticle;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') return false;
  if (tag === 'HEADER' && hasTitle && !isInArticle)
    return /site|page-?header|top|masthead/i.test(nameOf(element));
  const name = nameOf(element);
  return name !== '' && APART_TOKEN.test(name) && !OWN_TOKEN.test(name);
}

/** The names of an element; `relatedNews` is `related-News`. */
const nameOf = (element: Element): string =>
  `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2');

/** Tag and class; an element without a class is told by its nearest ancestor that has one. */
function likenessOf(ancestors: Element[]): string {
  let likeness = '';
  for (const ancestor of ancestors.slice(0, 4)) {
    const name = attributeOf(ancestor, 'class');
    likeness += `${tagOf(ancestor)}.${name}`;
    if (name !== '') break;
    likeness += '<';
  }
  return likeness;
}

function pathOf(ancestors: Element[]): string {
  return ancestors
    .slice(0, 2)
    .reverse()
    .map((ancestor) => {
      const first = attributeOf(ancestor, 'class').trim().split(/\s+/)[0];
      return tagOf(ancestor).toLowerCase() + (first ? `.${first}` : '');
    })
    .join(' > ');
}
