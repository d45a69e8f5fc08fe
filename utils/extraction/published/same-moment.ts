import type { Claim } from './claim';
import { dayNumber, type WrittenDate } from './written-date';

/** Weight from which a shown date may be the article's; one of many alike has less. */
const LEAST_SHOWN = 0.35;

/** Moves machine dates to the neighbouring day on which the page shows the very same moment. */
export function joinMoments(claims: Claim[]): Claim[] {
  const shown = claims.filter(
    (claim) =>
      claim.family === 'visible' &&
      claim.date.clock !== undefined &&
      claim.date.zone === undefined &&
      claim.weight >= LEAST_SHOWN,
  );
  if (shown.length === 0) return claims;
  return claims.map((claim) => {
    const twin =
      claim.date.zone &&
      shown.find(({ date, role }) => role === claim.role && sameMoment(claim.date, date));
    return twin ? { ...claim, date: twin.date, written: claim.date } : claim;
  });
}

/** Offsets of the world's zones from UTC in minutes; all are whole quarters of an hour. */
const FIRST_OFFSET = -12 * 60;
const LAST_OFFSET = 14 * 60;
const QUARTER = 15;

/** Whether a date with a zone and a date on the clock of an unknown place can be the same moment. */
function sameMoment(zoned: WrittenDate, local: WrittenDate): boolean {
  const moment = minutesOf(zoned);
  const clock = minutesOf(local);
  const offset = zoned.zone === undefined ? undefined : offsetOf(zoned.zone);
  if (moment === undefined || clock === undefined || offset === undefined) return false;
  const difference = clock - (moment - offset);
  return difference >= FIRST_OFFSET && difference <= LAST_OFFSET && difference % QUARTER === 0;
}

/** Minutes since 1970 on the date's own clock. */
function minutesOf({ year, month, day, clock }: WrittenDate): number | undefined {
  const number = day === undefined ? undefined : dayNumber(year, month, day);
  const [hours, minutes] = clock?.split(':').map(Number) ?? [];
  if (number === undefined || hours === undefined || minutes === undefined) return undefined;
  return number * 24 * 60 + hours * 60 + minutes;
}

/** An offset from UTC in minutes. @param zone `Z` or `±HH:MM`. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}
