import type { Claim, Family } from './claim';
import type { Day } from './votes';

/** Votes below which nothing is said: more such days were wrong than right. */
const LEAST_VOTES = 1.5;
/** Votes of one source that is nearly always right. */
const CONVINCING_VOTES = 3.9;

/**
 * Whether a source that is nearly always right names a day, so that no language need be asked for to find it: the months
 * of what the page shows can be told by it.
 */
export function isConvincing(day: Day | undefined): day is Day {
  return day !== undefined && day.votes >= CONVINCING_VOTES;
}

/** Votes of a confirmed day, and the least weight of the second family (precision .993 at recall .71 on `dates`). */
const CONFIRMED_VOTES = 3;
const LEAST_SECOND = 0.4;

/** Whether two independent families of sources name the day. */
export function isConfirmed(day: Day): boolean {
  const [, second] = [...day.families.values()].map((claim) => claim.weight).sort((a, b) => b - a);
  const backing = Math.max(second ?? 0, day.isInUrlMonth ? CONFIRMED_VOTES : 0);
  return day.votes >= CONFIRMED_VOTES && backing >= LEAST_SECOND;
}

/** Weight from which a shown date is one that a reader would take for the article's. */
const LEAST_SHOWN = 2.5;

/** The day the article was published, `undefined` when no day has votes enough. @param days the most votes first. */
export function chooseDay(days: Day[]): Day | undefined {
  const [best] = days;
  if (!best) return undefined;
  if (best.votes < LEAST_VOTES) return days.length === 1 && isPlain(best) ? best : undefined;
  const shown = neighbourShown(best, days) ?? best;
  return earlierStrong(shown, days) ?? shown;
}

/** Whether the page shows the day in a line of its own, not in the middle of a story, and not as today's. */
const isPlain = (day: Day): boolean =>
  !day.claims.some((claim) => claim.standing === 'other-day') &&
  day.claims.some(
    (claim) =>
      claim.family === 'visible' && claim.standing === undefined && claim.weight >= LEAST_PLAIN,
  );

const LEAST_PLAIN = 0.3;

/** Where a machine's day and the shown day are neighbours, they are the same moment in two zones: the shown one counts. */
function neighbourShown(best: Day, days: Day[]): Day | undefined {
  if (shownWeight(best) >= LEAST_SHOWN) return undefined;
  const [shown] = days
    .filter((day) => Math.abs(day.number - best.number) === 1 && shownWeight(day) >= LEAST_SHOWN)
    .sort((a, b) => shownWeight(b) - shownWeight(a));
  return shown;
}

const shownWeight = (day: Day): number => day.families.get('visible')?.weight ?? 0;

/** Updates and moves to another system shift dates forward, so of two strong claims the earlier counts. */
function earlierStrong(chosen: Day, days: Day[]): Day | undefined {
  const earlier = days.filter(
    (day) =>
      day.number < chosen.number - 1 && isStrong(day) && day.votes >= chosen.votes * EARLIER_SHARE,
  );
  return earlier.sort((a, b) => b.votes - a.votes)[0];
}

/** Share of the chosen day's votes that an earlier day needs. */
const EARLIER_SHARE = 0.8;

const LEAST_STRONG: Record<Family, number> = {
  visible: 3,
  microdata: 3,
  'json-ld': 3.4,
  meta: 3.4,
  url: 3.4,
};
const isStrong = (day: Day): boolean =>
  [...day.families].some(([family, claim]) => claim.weight >= LEAST_STRONG[family]);

/**
 * The claim that gives a day its value: what the page shows with a time, or else a machine's date with a time of the
 * same day, or else the strongest.
 */
export function valueOf(day: Day): Claim {
  const strongest = day.claims.reduce((best, claim) => (claim.weight > best.weight ? claim : best));
  const share = strongest.date.clock === undefined ? LEAST_FOR_CLOCK : LEAST_BESIDE_CLOCK;
  const withClock = day.claims.filter(
    (claim) => claim.date.clock !== undefined && claim.weight >= strongest.weight * share,
  );
  const shown = withClock.filter((claim) => claim.family === 'visible');
  const [first] = (shown.length > 0 ? shown : withClock).sort((a, b) => b.weight - a.weight);
  return first ?? strongest;
}

/** Shares of the strongest claim's weight that one with a time needs, where that claim has none or its own. */
const LEAST_FOR_CLOCK = 0.4;
const LEAST_BESIDE_CLOCK = 0.5;
