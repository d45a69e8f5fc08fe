import { dayOfNumber, toClock, type WrittenDate } from './written-date';

/**
 * Reads a date meant for machines: ISO 8601 and its usual variants, a compact `YYYYMMDD`, seconds or milliseconds since
 * 1970. `undefined` for everything else. The day is the day as written, never moved to another zone; a time of exactly
 * midnight is how systems write "no time", so it is left out.
 */
export function readMachineDate(text: string): WrittenDate | undefined {
  const trimmed = text.trim();
  return readIso(trimmed) ?? readEpoch(trimmed);
}

const ISO =
  /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)(?:[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?(?!\d))?)?/i;
const COMPACT =
  /^(\d{4})()(\d{2})(\d{2})(?:[T\s]?(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;

function readIso(text: string): WrittenDate | undefined {
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (!match) return undefined;
  const [, year, , month, day, hour, minute, second, zone] = match;
  const date: WrittenDate = { year: Number(year), month: Number(month) };
  if (day === undefined) return date;
  date.day = Number(day);
  const isMidnight = Number(hour) === 0 && Number(minute) === 0 && !Number(second);
  if (hour === undefined || isMidnight) return date;
  const clock = toClock(Number(hour), Number(minute));
  if (clock === undefined) return date;
  date.clock = clock;
  if (zone !== undefined) date.zone = readZone(zone);
  return date;
}

/** An offset as ISO 8601 writes it, `Z` for UTC. @param zone `Z`, `UTC`, `GMT`, `±HH`, `±HHMM` or `±HH:MM`, the hours with or without a zero. */
export function readZone(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d?\d)(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (sign === undefined || hours === undefined) return 'Z';
  return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

const MS_PER_DAY = 86_400_000;

/** A moment counted from 1970, the only kind of date that is read in UTC. */
function readEpoch(text: string): WrittenDate | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const ms = Number(text) * (text.length === 10 ? 1000 : 1);
  const minutes = Math.floor((ms % MS_PER_DAY) / 60_000);
  const clock = toClock(Math.floor(minutes / 60), minutes % 60);
  return {
    ...dayOfNumber(Math.floor(ms / MS_PER_DAY)),
    ...(clock !== undefined && { clock, zone: 'Z' }),
  };
}
