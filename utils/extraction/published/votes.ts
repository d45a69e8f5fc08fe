import type { Claim, Family } from './claim';
import { dayNumber, isPossible, type WrittenDate } from './written-date';

/** A day with all that speaks for it. */
export type Day = {
  /** Days since 1970. */
  number: number;
  votes: number;
  /** The strongest claim of each family. */
  families: Map<Family, Claim>;
  claims: Claim[];
  /** The address is filed under the day's month. */
  isInUrlMonth: boolean;
};

/** Shares with which the families that agree on a day are added up, the strongest first. */
const SHARES = [1, 0.7, 0.4, 0.3, 0.2];
/** What a year and month in the address add to a day within it, and take from any other. */
const MONTH_AGREES = 1.2;
const MONTH_DIFFERS = -0.5;
/** Share that is left to a date whose day and month could be either way round. */
const AMBIGUOUS = 0.85;

/** The days that are claimed, each with its votes, the most first. @param latest last day number that is believed. */
export function countVotes(claims: Claim[], latest: number): Day[] {
  const days = new Map<number, Day>();
  const sure = unambiguousDays(claims);
  const month = claims.find(
    (claim) => claim.family === 'url' && claim.date.day === undefined,
  )?.date;
  for (const claim of claims) {
    const date = settle(claim, sure, month);
    if (date.day === undefined || !isPossible(date, latest)) continue;
    const number = dayNumber(date.year, date.month, date.day)!;
    const day: Day = days.get(number) ?? {
      number,
      votes: 0,
      families: new Map(),
      claims: [],
      isInUrlMonth: false,
    };
    days.set(number, day);
    const weight = claim.swapped && !sure.has(number) ? claim.weight * AMBIGUOUS : claim.weight;
    const counted: Claim = { ...claim, date, weight };
    day.claims.push(counted);
    const strongest = day.families.get(claim.family);
    if (!strongest || strongest.weight < weight) day.families.set(claim.family, counted);
  }
  for (const day of days.values()) {
    const weights = [...day.families.values()].map((claim) => claim.weight).sort((a, b) => b - a);
    day.votes = weights.reduce((sum, weight, index) => sum + weight * (SHARES[index] ?? 0), 0);
    if (!month) continue;
    day.isInUrlMonth = isIn(day, month);
    day.votes += day.isInUrlMonth ? MONTH_AGREES : MONTH_DIFFERS;
  }
  return [...days.values()].sort((a, b) => b.votes - a.votes);
}

const isIn = (day: Day, month: WrittenDate): boolean =>
  day.claims.some(({ date }) => isSameMonth(date, month));

const isSameMonth = (a: WrittenDate, b: WrittenDate | undefined): boolean =>
  a.year === b?.year && a.month === b.month;

/** Days that are claimed in a way that leaves no doubt about day and month. */
function unambiguousDays(claims: Claim[]): Set<number> {
  const days = new Set<number>();
  for (const { date, swapped } of claims)
    if (!swapped && date.day !== undefined)
      days.add(dayNumber(date.year, date.month, date.day) ?? Number.NaN);
  return days;
}

/** The reading of a date whose day and month could be either way round: the one the rest of the page or its address knows. */
function settle(
  { date, swapped }: Claim,
  sure: Set<number>,
  urlMonth: WrittenDate | undefined,
): WrittenDate {
  if (!swapped || date.day === undefined || swapped.day === undefined) return date;
  const isSure = sure.has(dayNumber(date.year, date.month, date.day) ?? Number.NaN);
  const isOtherSure = sure.has(dayNumber(swapped.year, swapped.month, swapped.day) ?? Number.NaN);
  if (isSure !== isOtherSure) return isOtherSure ? swapped : date;
  return isSameMonth(swapped, urlMonth) && !isSameMonth(date, urlMonth) ? swapped : date;
}
