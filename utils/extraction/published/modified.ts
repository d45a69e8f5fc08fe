import type { Claim } from './claim';
import { dayNumber, isPossible } from './written-date';

/** Weight from which a labelled update is one that the page shows its readers. */
const LEAST_SHOWN = 1.2;
/** Weight from which a machine's update is the article's own. */
const LEAST_STATED = 1.4;

/**
 * The last change of the article: what the page shows its readers as an update, or else the latest day its metadata
 * tells. `undefined` when that is no later than the publication, so that it says nothing new.
 *
 * @param claims those of the update; @param published the publication; @param latest last day number that is believed.
 */
export function chooseModified(
  claims: Claim[],
  published: Claim | undefined,
  latest: number,
): Claim | undefined {
  const possible = claims.filter(
    (claim) => claim.date.day !== undefined && isPossible(claim.date, latest),
  );
  const shown = possible
    .filter((claim) => claim.family === 'visible' && claim.weight >= LEAST_SHOWN)
    .sort((a, b) => b.weight - a.weight);
  const stated = possible
    .filter((claim) => claim.family !== 'visible' && claim.weight >= LEAST_STATED)
    .sort((a, b) => numberOf(b) - numberOf(a));
  const [top] = shown;
  const best = top
    ? // The same day may be shown with its time, or stated with it in the attribute.
      (shown.find((claim) => numberOf(claim) === numberOf(top) && claim.date.clock !== undefined) ??
      top)
    : stated[0];
  if (!best || !published) return best;
  if (numberOf(best) > numberOf(published)) return best;
  return best.family === 'visible' && isLaterThatDay(best, published) ? best : undefined;
}

const numberOf = ({ date }: Claim): number =>
  dayNumber(date.year, date.month, date.day ?? 1) ?? Number.NEGATIVE_INFINITY;

/** Whether the page's own clock shows a later time on the same day. */
function isLaterThatDay(best: Claim, published: Claim): boolean {
  const { clock, zone } = best.date;
  return (
    numberOf(best) === numberOf(published) &&
    clock !== undefined &&
    published.date.clock !== undefined &&
    zone === published.date.zone &&
    clock > published.date.clock
  );
}
