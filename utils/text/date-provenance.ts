import type { DateCandidate, DateSource, PublishDate } from '../model/publish-date';
import { formatDate } from './format-date';

/** One sentence about where a date comes from, to be put in words by the messages of the reader's language. */
export type ProvenancePart =
  /** It was found there, in these characters. */
  | { key: 'foundIn'; source: DateSource; raw: string }
  /** Two independent kinds of sources name the day. */
  | { key: 'confirmed' }
  /** Counted back from a relative time. */
  | { key: 'countedBack' }
  /** Another place on the page names another day. */
  | { key: 'otherDay'; source: DateSource; date: string };

/** Weight from which a differing candidate is worth a reader's attention; below, it is most often another story's. */
const LEAST_CONTRADICTION = 2.5;
/** Contradictions told at most. */
const MAX_CONTRADICTIONS = 2;
const MS_PER_DAY = 86_400_000;

/**
 * What a reader may be told about where a date was found, and what the page says elsewhere.
 *
 * @param candidates everything the page says, the most convincing first; @param role what the date is the date of;
 * @param locale BCP 47 language of the reader.
 */
export function dateProvenance(
  date: PublishDate,
  candidates: DateCandidate[],
  { role, locale }: { role: DateCandidate['role']; locale: string },
): ProvenancePart[] {
  const parts: ProvenancePart[] = [{ key: 'foundIn', source: date.source, raw: date.raw }];
  if (date.confirmed) parts.push({ key: 'confirmed' });
  if (date.relativeTo !== undefined) parts.push({ key: 'countedBack' });
  const told = new Set([dayOf(date)]);
  for (const other of candidates) {
    if (told.size > MAX_CONTRADICTIONS) break;
    const isWorthTelling =
      other.role === role && other.weight >= LEAST_CONTRADICTION && other.precision !== 'month';
    if (!isWorthTelling || told.has(dayOf(other)) || mayBeSameMoment(date, other)) continue;
    told.add(dayOf(other));
    parts.push({ key: 'otherDay', source: other.source, date: formatDate(other, locale) });
  }
  return parts;
}

const dayOf = ({ value }: PublishDate): string => value.slice(0, 10);

/** A neighbouring day with a zone of its own is most often the same moment on another clock. */
function mayBeSameMoment(date: PublishDate, other: PublishDate): boolean {
  const days = Math.abs(Date.parse(dayOf(date)) - Date.parse(dayOf(other))) / MS_PER_DAY;
  return days <= 1 && (hasZone(date) || hasZone(other));
}

const hasZone = ({ value }: PublishDate): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(value);
