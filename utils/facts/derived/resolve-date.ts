/** The digits of any script as those of ASCII. */
export const westernDigits = (digits: string): string =>
  digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Value of a decimal digit of any script: each script's ten digits stand in a row from a multiple known by its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** A day as ISO 8601. @param month 1–12. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const MILLISECONDS_A_DAY = 86_400_000;

/** A day so many days later, both as ISO 8601. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Days ahead that a day without a year may lie; further ahead it is the one of last year. */
const MAX_AHEAD = 60;

/** The year of a day that is given without one: the last such day, or one soon to come; `undefined` without a publication date. */
export function nearestYear(
  month: number,
  day: number,
  published: string | undefined,
): number | undefined {
  if (!published) return undefined;
  const year = Number(published.slice(0, 4));
  const latest = addDays(published, MAX_AHEAD);
  return [year + 1, year, year - 1].find((candidate) => isoDay(candidate, month, day) <= latest);
}

/** The last such weekday up to the publication, or the first behind it when the sentence looks ahead. */
export function nearestWeekday(weekday: number, ahead: boolean, published: string): string {
  const today = new Date(published).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return addDays(published, ahead && back > 0 ? 7 - back : -back);
}
