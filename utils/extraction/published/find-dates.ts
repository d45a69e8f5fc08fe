import type { DateCandidate, PublishDate } from '../../model/publish-date';
import { chooseDay, countVotes, type Day, SETTLED_VOTES, toCandidate } from './choose';
import type { Claim } from './claim';
import { pageLocales } from './locales';
import { makeMonthTable, type MonthTable } from './month-table';
import { walkPage } from './page-walk';
import { claimsOfJsonLd } from './sources/json-ld';
import { claimsOfMarkedElements } from './sources/marked-elements';
import { claimsOfMeta } from './sources/meta';
import { claimsOfUrls } from './sources/url';
import { claimOfSighting, sightDates } from './sources/visible-text';
import { makeSurroundings } from './surroundings';
import { findTitleElement, statedTitle } from './title';
import { makeVocabulary, type Vocabulary } from './vocabulary';
import { latestDay } from './written-date';

export type FoundDates = {
  published?: PublishDate;
  modified?: PublishDate;
  /** Everything that was read as a date of the article, the most convincing first. */
  candidates: DateCandidate[];
};

/**
 * When the page says its article was published and updated. Does not change the document.
 *
 * @param url address of the page; @param now no date after this moment is believed.
 */
export function findDates(
  document: Document,
  {
    url,
    now,
    monthTables = {},
  }: { url: string; now: Date; monthTables?: Record<string, MonthTable> },
): FoundDates {
  const latest = latestDay(now);
  const title = statedTitle(document);
  const titleElement = findTitleElement(document, title);
  const locales = pageLocales(document, url);
  const walk = walkPage(document, titleElement);
  const surroundingsOf = makeSurroundings(titleElement);
  const collect = (words: Vocabulary): Claim[] => [
    ...claimsOfUrls(document, url),
    ...claimsOfMeta(document, words),
    ...claimsOfJsonLd(document, title, words),
    ...claimsOfMarkedElements(walk.marked, walk.title, surroundingsOf, words),
    ...sightDates(walk.lines, walk.title, surroundingsOf, words).flatMap(
      (sighting) => claimOfSighting(sighting) ?? [],
    ),
  ];
  const count = (claims: Claim[]): Day[] =>
    countVotes(
      claims.filter((claim) => claim.role === 'published'),
      latest,
    );

  let claims = collect(makeVocabulary([], locales.order));
  let days = count(claims);
  if ((days[0]?.votes ?? 0) < SETTLED_VOTES) {
    const tables = locales.languages.flatMap(
      (locale) => monthTables[locale] ?? makeMonthTable(locale) ?? [],
    );
    claims = collect(makeVocabulary(tables));
    days = count(claims);
  }
  const chosen = chooseDay(days);
  const best = chosen && strongest(chosen.claims);
  return {
    ...(best && { published: publicOf(best) }),
    candidates: claims.map(toCandidate).sort((a, b) => b.weight - a.weight),
  };
}

const strongest = (claims: Claim[]): Claim =>
  claims.reduce((best, claim) => (claim.weight > best.weight ? claim : best));

function publicOf(claim: Claim): PublishDate {
  const { role: _role, weight: _weight, note: _note, ...date } = toCandidate(claim);
  return date;
}
