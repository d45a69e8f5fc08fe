import type { Claim } from '../claim';
import type { Line } from '../line-collector';
import type { Walk } from '../page-walk';
import { distanceTo } from '../position';
import { readRelativeTime } from '../relative-time';
import type { Surroundings } from '../surroundings';

/** Votes of a relative time: it is only asked for when nothing else was found. */
const VOTES = 2;
/** A byline is no longer than this. */
const MAX_LINE = 60;
/** Characters before and after the headline in which a byline stands. */
const BEFORE_TITLE = -300;
const AFTER_TITLE = 400;

/**
 * The relative time beside the headline ("3 hours ago"), counted back from `now`. `undefined` when there is none, or
 * when the page shows by its copyright year that it was saved long ago.
 */
export function claimOfRelativeTime(
  { lines, titles }: Walk,
  surroundingsOf: (element: Element) => Surroundings,
  { locales, now }: { locales: string[]; now: Date },
): Claim | undefined {
  const near = lines.filter(
    (line) =>
      line.text.length <= MAX_LINE &&
      line.seams.length === 0 &&
      distanceTo(titles, line.position) >= BEFORE_TITLE &&
      distanceTo(titles, line.position) <= AFTER_TITLE,
  );
  if (near.length === 0 || isOld(lines, now)) return undefined;
  for (const line of near) {
    const element = line.parts[0]?.element;
    const found = element && readRelativeTime(line.text, locales, now);
    if (!found) continue;
    const around = surroundingsOf(element);
    if (around.isApart || around.isOtherDay) continue;
    return {
      role: around.classHint === 'updated' ? 'modified' : 'published',
      family: 'visible',
      source: 'visible-text',
      ...found,
      locator: around.path,
      weight: VOTES,
      relativeTo: now.toISOString(),
    };
  }
  return undefined;
}

/** Whether the page's copyright line is of an earlier year than last year, so that "ago" is not counted from now. */
function isOld(lines: Line[], now: Date): boolean {
  const years = lines.flatMap(({ text }) =>
    /©|copyright|\(c\)/i.test(text) ? (text.match(/\b(?:19|20)\d\d\b/g) ?? []) : [],
  );
  return years.length > 0 && Math.max(...years.map(Number)) < now.getUTCFullYear() - 1;
}
