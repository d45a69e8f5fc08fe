import type { DateCandidate, PublishDate } from '../../model/publish-date';
import { chooseDay, isConfirmed, isConvincing, valueOf } from './choose';
import type { Claim } from './claim';
import { openPage } from './dated-page';
import type { PageNodes } from '../../dom/page-nodes';
import { readHead } from './head';
import { type PageLocales, pageLocales } from './locales';
import { chooseModified } from './modified';
import { makeMonthTable, type MonthTable } from './month-table';
import { toCandidate, toPublishDate } from './report';
import { joinMoments } from './same-moment';
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
  /** What the page's body holds. */
  nodes: PageNodes;
};

/** Candidates beyond these are cards and comments. */
const MAX_CANDIDATES = 40;

/** When the page says its article was published and updated. Does not change the document. */
export function findDates(document: Document, { url, now, nodes }: DateContext): FoundDates {
  const latest = latestDay(now);
  const head = readHead(document);
  const page = openPage(document, url, { head, nodes });
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
      const words = makeVocabulary(tablesOf(locales), locales);
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

const isModified = (claim: Claim): boolean => claim.role === 'modified';
const publishedOf = (claims: Claim[]): Claim[] => claims.filter((claim) => !isModified(claim));

const tablesOf = ({ languages }: PageLocales): MonthTable[] =>
  languages.flatMap((locale) => makeMonthTable(locale) ?? []);

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
