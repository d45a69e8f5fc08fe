import type { DateCandidate } from '../../model/publish-date';
import type { Claim, Family } from './claim';
import { dayNumber, isPossible, toIso, type WrittenDate } from './written-date';

/** Shares with which the families that agree on a day are added up, the strongest first. */
const SHARES = [1, 0.7, 0.4, 0.3, 0.2];
/** Votes below which nothing is said: more such days were wrong than right. */
export const LEAST_VOTES = 1.5;
/** Votes from which a day is sure enough to look no further. */
export const SETTLED_VOTES = 5;

/** A day with all that speaks for it. */
export type Day = {
  /** Days since 1970. */
  number: number;
  votes: number;
  /** The strongest claim of each family. */
  families: Map<Family, Claim>;
  claims: Claim[];
};

/** The days that are claimed, each with its votes, the most first. */
export function countVotes(claims: Claim[], latest: number): Day[] {
  const days = new Map<number, Day>();
  const sure = unambiguousDays(claims);
  for (const claim of claims) {
    const date = settle(claim, sure);
    if (date.day === undefined || !isPossible(date, latest)) continue;
    const number = dayNumber(date.year, date.month, date.day)!;
    const day: Day = days.get(number) ?? { number, votes: 0, families: new Map(), claims: [] };
    days.set(number, day);
    const weight = claim.swapped && !sure.has(number) ? claim.weight * 0.85 : claim.weight;
    const counted: Claim = { ...claim, date, weight };
    day.claims.push(counted);
    const strongest = day.families.get(claim.family);
    if (!strongest || strongest.weight < weight) day.families.set(claim.family, counted);
  }
  const months = claims.filter((claim) => claim.family === 'url' && claim.date.day === undefined);
  for (const day of days.values()) {
    const weights = [...day.families.values()].map((claim) => claim.weight).sort((a, b) => b - a);
    day.votes = weights.reduce((sum, weight, index) => sum + weight * (SHARES[index] ?? 0), 0);
    for (const month of months) day.votes += agreesWithMonth(day, month.date) ? 1.2 : -0.5;
  }
  return [...days.values()].sort((a, b) => b.votes - a.votes);
}

const agreesWithMonth = (day: Day, { year, month }: WrittenDate): boolean =>
  day.claims.some((claim) => claim.date.year === year && claim.date.month === month);

/** Days that are claimed in a way that leaves no doubt about day and month. */
function unambiguousDays(claims: Claim[]): Set<number> {
  const days = new Set<number>();
  for (const { date, swapped } of claims)
    if (!swapped && date.day !== undefined)
      days.add(dayNumber(date.year, date.month, date.day) ?? Number.NaN);
  return days;
}

/** The reading of a date whose day and month could be either way round: the one the rest of the page knows. */
function settle({ date, swapped }: Claim, sure: Set<number>): WrittenDate {
  if (!swapped || date.day === undefined || swapped.day === undefined) return date;
  const isSure = sure.has(dayNumber(date.year, date.month, date.day) ?? Number.NaN);
  const isOtherSure = sure.has(dayNumber(swapped.year, swapped.month, swapped.day) ?? Number.NaN);
  return isOtherSure && !isSure ? swapped : date;
}

/** The day the article was published, `undefined` when no day has votes enough. */
export function chooseDay(days: Day[]): Day | undefined {
  const [best] = days;
  if (!best || best.votes < LEAST_VOTES) return undefined;
  const shown = withinOneDay(best, days) ?? best;
  return earlierStrong(shown, days) ?? shown;
}

/** Where a machine's day and the shown day are neighbours, they are the same moment in two zones: the shown one counts. */
function withinOneDay(best: Day, days: Day[]): Day | undefined {
  if ((best.families.get('visible')?.weight ?? 0) >= 2.5) return undefined;
  return days.find(
    (day) =>
      Math.abs(day.number - best.number) === 1 && (day.families.get('visible')?.weight ?? 0) >= 2.5,
  );
}

/** Updates and moves to another system shift dates forward, so of two strong claims the earlier counts. */
function earlierStrong(chosen: Day, days: Day[]): Day | undefined {
  const earlier = days.filter((day) => day.number < chosen.number - 1 && isStrong(day));
  return earlier.sort((a, b) => b.votes - a.votes)[0];
}

const LEAST_STRONG: Record<Family, number> = {
  visible: 3,
  microdata: 3,
  'json-ld': 3.4,
  meta: 3.4,
  url: 3.4,
};
const isStrong = (day: Day): boolean =>
  [...day.families].some(([family, claim]) => claim.weight >= LEAST_STRONG[family]);

/** A claim as it is reported. */
export function toCandidate(claim: Claim): DateCandidate {
  const { role, source, date, raw, locator, weight, note } = claim;
  return {
    value: toIso(date),
    precision: date.day === undefined ? 'month' : date.clock === undefined ? 'day' : 'minute',
    source,
    raw,
    locator,
    role,
    weight: Math.round(weight * 100) / 100,
    ...(note && { note }),
  };
}
