import type { DateCandidate, PublishDate } from '../../model/publish-date';
import { chooseDay, isConfirmed, isConvincing, valueOf } from './choose';
import type { Claim } from './claim';
import type { PageNodes } from '../../dom/page-nodes';
import { type Head, readHead } from './head';
import { type PageLocales, pageLocales } from './locales';
import { chooseModified } from './modified';
import { makeMonthTable, type MonthTable } from './month-table';
import { walkPage } from './page-walk';
import { toCandidate, toPublishDate } from './report';
import { joinMoments } from './same-moment';
import { claimsOfJsonLd } from './sources/json-ld';
import { claimsOfMarkedElements } from './sources/marked-elements';
import { claimsOfMeta } from './sources/meta';
import { claimOfRelativeTime } from './sources/relative-text';
import { claimsOfUrls } from './sources/url';
import { claimsOfText } from './sources/visible-text';
import { makeSurroundings } from './surroundings';
import { findTitleElements } from './title';
import { makeVocabulary, type Vocabulary } from './vocabulary';
import { countVotes, type Day } from './votes';
import { dayNumber, dayOfNumber, latestDay } from './written-date';

export type FoundDates = {
  published?: PublishDate;
  modified?: PublishDate;
  /** What was read as a date of the article, the most convincing first, at most `MAX_CANDIDATES`. */
  candidates: DateCandidate[];
};

/** What is known beside the page. */
export type DateContext = {
  /** Address of the page. */
  url: string;
  /** No date after this moment is believed. */
  now: Date;
  /** Tables of `makeMonthTable` kept from earlier pages, by locale. */
  monthTables?: Record<string, MonthTable>;
  /** What the page's body holds, where that has been listed. */
  nodes?: PageNodes;
};

/** Candidates beyond these are cards and comments. */
const MAX_CANDIDATES = 40;

/**
 * When the page says its article was published and updated. Does not change the document.
 *
 */
export function findDates(
  document: Document,
  { url, now, monthTables, nodes }: DateContext,
): FoundDates {
  const latest = latestDay(now);
  const head = readHead(document);
  const page = openPage(document, url, { head, ...(nodes && { nodes }) });
  const locales = pageLocales(document, { url, metas: head.metas, prose: page.prose });

  // Figures and English first: most pages need no other language, and asking the browser for one is slow.
  const basics = makeVocabulary([], locales);
  const stated = page.headClaims(basics);
  let claims = joinMoments([...stated, ...page.shownClaims(basics)]);
  let days = countVotes(publishedOf(claims), latest);
  if (!locales.isEnglish) {
    const [best] = days;
    if (isConvincing(best)) {
      const words = { ...basics, knownDays: knownDays(best, claims) };
      claims = joinMoments([...stated, ...page.shownClaims(words)]);
    } else {
      const words = makeVocabulary(tablesOf(locales, monthTables), locales);
      claims = joinMoments([...page.headClaims(words), ...page.shownClaims(words)]);
    }
    days = countVotes(publishedOf(claims), latest);
  }
  if (!chooseDay(days)) {
    // Systems call the only date of an article "updated", too.
    const only = claims.map((claim) =>
      claim.isByClass ? { ...claim, role: 'published' as const } : claim,
    );
    const daysThen = countVotes(publishedOf(only), latest);
    if (chooseDay(daysThen)) [claims, days] = [only, daysThen];
  }
  if (!chooseDay(days)) {
    const relative = page.relativeClaim(locales.languages, now);
    if (relative) claims = [...claims, relative];
    days = countVotes(publishedOf(claims), latest);
  }
  const day = chooseDay(days);
  const published = day && valueOf(day);
  const modified = chooseModified(claims.filter(isModified), published, latest);
  return {
    ...(published && {
      published: { ...toPublishDate(published), ...(isConfirmed(day) && { confirmed: true }) },
    }),
    ...(modified && { modified: toPublishDate(modified) }),
    candidates: claims
      .map(toCandidate)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_CANDIDATES),
  };
}

/** A page that has been walked once; its claims can be read with the words of one language after another. */
type OpenPage = {
  /** The beginnings of its longer texts. */
  prose: string;
  /** What the address and the head say. */
  headClaims: (words: Vocabulary) => Claim[];
  /** What the body shows. */
  shownClaims: (words: Vocabulary) => Claim[];
  /** A relative time beside the headline. */
  relativeClaim: (languages: string[], now: Date) => Claim | undefined;
};

function openPage(
  document: Document,
  url: string,
  { head, nodes }: { head: Head; nodes?: PageNodes },
): OpenPage {
  const titleElements = findTitleElements(document, head.title);
  const walk = walkPage(document, titleElements, nodes);
  const surroundingsOf = makeSurroundings(titleElements);
  return {
    prose: walk.prose,
    headClaims: (words) => [
      ...claimsOfUrls(document, url),
      ...claimsOfMeta(head.metas, words),
      ...claimsOfJsonLd(document, head, words),
    ],
    shownClaims: (words) => [
      ...claimsOfMarkedElements(walk, surroundingsOf, words),
      ...claimsOfText(walk, surroundingsOf, words),
    ],
    relativeClaim: (languages, now) =>
      claimOfRelativeTime(walk, surroundingsOf, {
        locales: [...languages, 'en'],
        now,
      }),
  };
}

const isModified = (claim: Claim): boolean => claim.role === 'modified';
const publishedOf = (claims: Claim[]): Claim[] => claims.filter((claim) => !isModified(claim));

function tablesOf(
  { languages }: PageLocales,
  known: Record<string, MonthTable> = {},
): MonthTable[] {
  return languages.flatMap((locale) => known[locale] ?? makeMonthTable(locale) ?? []);
}

/** The convincing day and those of the updates, with their neighbours, which the page's own clock may show instead. */
function knownDays(convincing: Day, claims: Claim[]): Vocabulary['knownDays'] {
  const numbers = [convincing.number];
  for (const { date } of claims.filter(isModified))
    if (date.day !== undefined)
      numbers.push(dayNumber(date.year, date.month, date.day) ?? convincing.number);
  return [...new Set(numbers)].flatMap((number) =>
    [number, number - 1, number + 1].map(dayOfNumber),
  );
}
