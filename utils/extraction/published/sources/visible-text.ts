import type { Claim } from '../claim';
import { labelBefore, labelKind } from '../labels';
import type { Line } from '../line-collector';
import { distanceTo } from '../position';
import type { Walk } from '../page-walk';
import type { Sighting } from '../sighting';
import { weighSighting } from '../sighting-weight';
import type { Surroundings } from '../surroundings';
import { readDates } from '../text-dates';
import type { Vocabulary } from '../vocabulary';

const LABEL_AFTER = 24;

/** What the lines of a page say about its dates. */
export function claimsOfText(
  walk: Walk,
  surroundingsOf: (element: Element) => Surroundings,
  words: Vocabulary,
): Claim[] {
  return sightDates(walk, surroundingsOf, words).flatMap(
    (sighting) => claimOfSighting(sighting) ?? [],
  );
}

/** Every date in the lines of a page. */
function sightDates(
  { lines, titles }: Walk,
  surroundingsOf: (element: Element) => Surroundings,
  words: Vocabulary,
): Sighting[] {
  const sightings: Sighting[] = [];
  const alike = new Map<string, { count: number; near: number }>();
  for (const line of lines) {
    if (sightings.length >= MAX_SIGHTINGS) break;
    if (!isDateLike(line.text)) continue;
    let previousEnd = 0;
    for (const reading of readDates(line.text, words)) {
      if (!line.seams.every((seam) => reading.start < seam && reading.end > seam)) continue;
      const element = elementAt(line, reading.start);
      if (!element) continue;
      const around = surroundingsOf(element);
      const distance = distanceTo(titles, line.position + reading.start);
      const after = line.text.slice(reading.end, reading.end + LABEL_AFTER);
      const label = labelBefore(line, previousEnd, reading.start);
      const kin = alike.get(around.likeness) ?? { count: 0, near: 0 };
      kin.count += 1;
      if (Math.abs(distance) <= CARD_DISTANCE) kin.near += 1;
      alike.set(around.likeness, kin);
      sightings.push({
        line,
        reading,
        element,
        around,
        distance,
        label,
        labelAfter: labelKind(after),
        alike: 0,
      });
      previousEnd = reading.end;
    }
  }
  for (const sighting of sightings) {
    const kin = alike.get(sighting.around.likeness);
    const isOnlyNearOne = kin?.near === 1 && Math.abs(sighting.distance) <= CARD_DISTANCE;
    sighting.alike = isOnlyNearOne ? 1 : (kin?.count ?? 1);
  }
  return sightings;
}

/** Dates on a page after which no more are looked for. */
const MAX_SIGHTINGS = 400;
/** A date alone of its kind this near the headline is the article's, however many cards follow. */
const CARD_DISTANCE = 1000;
/** Whether a line may hold a full date: figures with marks between them, or a year. Other scripts' figures always may. */
const isDateLike = (text: string): boolean =>
  /\d{4}|\d\s?[./\-–年년]|\d\D+\d{2}|\d\s?[月월]/.test(text) || !/\d/.test(text);

function elementAt(line: Line, offset: number): Element | undefined {
  let found: Element | undefined;
  for (const { start, element } of line.parts) {
    if (start > offset && found) break;
    found = element;
  }
  return found;
}

/** The claim a sighting makes. */
function claimOfSighting(sighting: Sighting): Claim | undefined {
  const { line, reading, around } = sighting;
  const role = roleOf(sighting);
  if (!role) return undefined;
  const { weight, note, standing } = weighSighting(sighting);
  return {
    role,
    ...(role === 'modified' && !sighting.label && { isByClass: true }),
    family: 'visible',
    source: 'visible-text',
    date: reading.date,
    ...(reading.swapped && { swapped: reading.swapped }),
    raw: line.text.slice(reading.start, reading.end),
    locator: around.path,
    weight,
    ...(note && { note }),
    ...(standing && { standing }),
  };
}

function roleOf({ label, labelAfter, around, reading }: Sighting): Claim['role'] | undefined {
  if (label === 'other' || reading.isSpan) return undefined;
  if (label) return label === 'updated' ? 'modified' : 'published';
  if (labelAfter === 'updated' && around.classHint !== 'published') return 'published';
  return around.classHint === 'updated' ? 'modified' : 'published';
}
