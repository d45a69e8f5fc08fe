import type { Claim } from '../claim';
import { tagOf } from '../element-access';
import { type LabelKind, labelBefore, labelKind } from '../labels';
import type { Line } from '../line-collector';
import { distanceTo } from '../position';
import type { Walk } from '../page-walk';
import type { Surroundings } from '../surroundings';
import { type DateReading, readDates } from '../text-dates';
import type { Vocabulary } from '../vocabulary';

/** A date in a line of the page's text. */
type Sighting = {
  line: Line;
  reading: DateReading;
  element: Element;
  around: Surroundings;
  /** Characters from the headline; see `distanceTo`. */
  distance: number;
  label?: LabelKind | undefined;
  labelAfter?: LabelKind | undefined;
  /** Elements made like this one that hold dates. */
  alike: number;
};

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
    if (!DATE_LIKE.test(line.text)) continue;
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

/** A date alone of its kind this near the headline is the article's, however many cards follow. */
const CARD_DISTANCE = 1000;
/** Four figures in a row or figures with marks between them. */
const DATE_LIKE = /\p{Nd}{4}|\p{Nd}\s?[./\-–年년]|\p{Nd}\D+\p{Nd}{2}|\p{Nd}\s?[月월]/u;

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
  const { weight, note } = weigh(sighting);
  return {
    role,
    family: 'visible',
    source: 'visible-text',
    date: reading.date,
    ...(reading.swapped && { swapped: reading.swapped }),
    raw: line.text.slice(reading.start, reading.end),
    locator: around.path,
    weight,
    ...(note && { note }),
  };
}

function roleOf({ label, labelAfter, around, reading }: Sighting): Claim['role'] | undefined {
  if (label === 'other' || reading.isSpan) return undefined;
  if (label) return label === 'updated' ? 'modified' : 'published';
  if (labelAfter === 'updated' && around.classHint !== 'published') return 'published';
  return around.classHint === 'updated' ? 'modified' : 'published';
}

/** Lines and paragraphs longer than these tell a story in which dates occur. */
const LONG_LINE = 120;
const LONG_PARAGRAPH = 300;
/** Characters that make the start of a line. */
const LINE_START = 60;

function weigh({ line, reading, element, around, distance, label, alike }: Sighting): {
  weight: number;
  note?: string;
} {
  const isNext = distance >= -60 && distance <= 150;
  let weight = byDistance(distance, alike, line.length);
  let note: string | undefined;
  if (around.classHint) weight += 0.5;
  if (label === 'published') weight += isNext || weight >= 3 ? 0.5 : line.length <= 80 ? 2.2 : 1.2;
  if (around.classHint === 'published' && weight < 2 && alike <= 2) weight = 2;
  const isProse =
    /^(?:P|LI|TD|BLOCKQUOTE|DD)$/.test(tagOf(element)) || around.classHint === undefined;
  if (isProse && line.length > LONG_PARAGRAPH) {
    weight = Math.min(weight, isNext && reading.start < LINE_START ? 1.2 : 0.5);
    note = 'inside a paragraph';
  } else if (line.length > LONG_LINE && label !== 'published' && !(around.classHint && isNext)) {
    const opens = around.classHint && reading.start < LINE_START && alike <= 2;
    weight = Math.min(weight, opens ? 1.6 : 0.5);
    note = 'inside a long line';
  }
  const share = (reading.end - reading.start) / line.length;
  if (share < 0.3 && !label && !around.classHint) weight *= 0.7;
  if (around.isLinked && !isNext) weight *= 0.4;
  if (alike > 3 && !isNext) {
    weight *= 0.4;
    note ??= 'one of many alike';
  }
  if (around.isApart) {
    weight = Math.min(weight, label === 'published' && alike <= 2 ? 2 : isNext ? 1.6 : 0.4);
    note ??= 'stands apart from the article';
  }
  if (around.isOtherDay && label !== 'published') {
    weight = Math.min(weight, 0.2);
    note = 'the day of a visit or an event';
  }
  return { weight, ...(note && { note }) };
}

function byDistance(distance: number, alike: number, length: number): number {
  if (Number.isNaN(distance)) return alike <= 2 && length < 60 ? 1.6 : 0.3;
  if (distance >= 0 && distance <= 150) return 4;
  if (distance >= -300 && distance <= 400) return 3;
  return distance > 0 && distance <= 1000 ? 1.3 : 0.3;
}
