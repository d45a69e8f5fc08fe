import { jsonLdScripts } from '../../../dom/json-ld';
import type { Claim } from '../claim';
import type { Head, HeadMeta } from '../head';
import { readStatedDate } from '../stated-date';
import { wordOverlap } from '../title';
import type { Vocabulary } from '../vocabulary';
import { WEIGHTS } from '../weights';

/** What the JSON-LD scripts of a page say about its dates. */
export function claimsOfJsonLd(
  document: Document,
  { metas, title }: Head,
  words: Vocabulary,
): Claim[] {
  const claims: Claim[] = [];
  const isTimeless = isTimelessPage(metas);
  for (const { source, value: parsed } of jsonLdScripts(document).slice(0, MAX_SCRIPTS)) {
    if (!DATE_PROPERTY.test(source)) continue;
    const add = (statement: Statement) => {
      const stated = readStatedDate(statement.raw, words);
      if (stated) claims.push(claimOf(statement, stated, title, isTimeless));
    };
    if (parsed === undefined) for (const statement of statementsInText(source)) add(statement);
    else for (const statement of statementsOf(parsed)) add(statement);
  }
  return claims;
}

/**
 * Whether the page is kept up to date rather than published: content systems give such pages `article:modified_time`
 * but no `article:published_time`, and call them a `WebPage` with the day they were first made.
 */
function isTimelessPage(metas: HeadMeta[]): boolean {
  const has = (name: string) => metas.some(({ property }) => property === name);
  return has('article:modified_time') && !has('article:published_time');
}

const MAX_SCRIPTS = 30;
const MAX_STATEMENTS = 60;
const DATE_PROPERTY = /"(?:date(?:Published|Modified|Created)|uploadDate)"/i;

/** A date property of one JSON-LD object. */
type Statement = {
  property: string;
  raw: string;
  types: string;
  headline: string;
  path: string;
  /** Below a property that describes something else: a comment, a teaser, an event. */
  isAside: boolean;
  isCertain: boolean;
};

/** Properties whose objects are not the page's article. */
const ASIDE =
  /^(?:comment|review|itemListElement|hasPart|isPartOf|citation|mentions|image|author|creator|publisher|event|subEvent|offers|video|audio|associatedMedia|liveBlogUpdate|about|isBasedOn|relatedLink|logo|thumbnail|aggregateRating|breadcrumb|suggestedAnswer|acceptedAnswer|blogPost|blogPosts|workExample|exampleOfWork|sponsor|subjectOf)$/i;

/** Every date property in a parsed script, walked without recursion. */
function statementsOf(root: unknown): Statement[] {
  const found: Statement[] = [];
  const pending: { value: unknown; path: string; isAside: boolean; depth: number }[] = [
    { value: root, path: '', isAside: false, depth: 0 },
  ];
  for (let at = pending.shift(); at && found.length < MAX_STATEMENTS; at = pending.shift()) {
    const { value, path, isAside, depth } = at;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      value.slice(0, MAX_STATEMENTS).forEach((item: unknown) => {
        pending.push({ value: item, path, isAside, depth: depth + 1 });
      });
      continue;
    }
    const object = value as Record<string, unknown>;
    const types = [object['@type']]
      .flat()
      .filter((type) => typeof type === 'string')
      .join(' ');
    const here = path === '' ? types : path;
    for (const [property, inner] of Object.entries(object)) {
      const raw = textOf(inner);
      if (DATE_PROPERTY.test(`"${property}"`) && raw !== undefined) {
        const headline = textOf(object.headline) ?? textOf(object.name) ?? '';
        found.push({ property, raw, types, headline, path: here, isAside, isCertain: true });
      } else if (typeof inner === 'object')
        pending.push({
          value: inner,
          path: `${here}.${property}`.replace(/^\./, ''),
          isAside: isAside || ASIDE.test(property),
          depth: depth + 1,
        });
    }
  }
  return found;
}

const MAX_DEPTH = 9;

/** A string, a number, `{"@value": …}` or the first of a list of them. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim();
  if (typeof first === 'number') return String(first);
  if (typeof first !== 'object' || first === null) return undefined;
  const inner = (first as Record<string, unknown>)['@value'];
  return typeof inner === 'string' ? inner.trim() : undefined;
}

/** The date properties of a script that is no JSON. */
function statementsInText(source: string): Statement[] {
  const pattern = /"(datePublished|dateModified|dateCreated)"\s*:\s*"([^"]{8,60})"/gi;
  return [...source.matchAll(pattern)].slice(0, 4).map(([, property = '', raw = '']) => ({
    property,
    raw,
    types: '',
    headline: '',
    path: '',
    isAside: false,
    isCertain: false,
  }));
}

const ARTICLE_TYPE = /article|posting|report|news|review|recipe|story|analysis|opinion/i;
const MEDIA_TYPE =
  /video|image|audio|comment|event|person|organization|product|offer|clip|podcast/i;

function claimOf(
  { property, raw, types, headline, path, isAside, isCertain }: Statement,
  stated: Pick<Claim, 'date' | 'swapped'>,
  title: string,
  isTimelessPage: boolean,
): Claim {
  const isMedia = MEDIA_TYPE.test(types);
  const isArticle = ARTICLE_TYPE.test(types) && !isMedia;
  const isPublished = /^datePublished$/i.test(property);
  let weight: number = isArticle ? WEIGHTS.jsonLdArticle : WEIGHTS.jsonLdOther;
  if (!isArticle && isTimelessPage) weight = WEIGHTS.jsonLdTimeless;
  if (!isCertain) weight = WEIGHTS.jsonLdBroken;
  else if (isArticle && wordOverlap(headline, title) >= 0.5) weight += WEIGHTS.jsonLdHeadline;
  if (!isPublished) weight = Math.min(weight, WEIGHTS.jsonLdCreated);
  if (isMedia) weight = WEIGHTS.jsonLdMedia;
  if (isAside) weight = WEIGHTS.jsonLdAside;
  return {
    role: /modified/i.test(property) ? 'modified' : 'published',
    family: 'json-ld',
    source: 'json-ld',
    ...stated,
    raw,
    locator: ['JSON-LD', path, property].filter((part) => part !== '').join(' '),
    weight,
    ...((isAside || isMedia) && { note: 'describes something else on the page' }),
  };
}
