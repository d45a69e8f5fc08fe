import type { Claim } from '../claim';
import { attributeOf, tagOf, textWithin } from '../element-access';
import { labelBefore } from '../labels';
import type { MarkedElement, Walk } from '../page-walk';
import { readStatedDate } from '../stated-date';
import type { Surroundings } from '../surroundings';
import type { Vocabulary } from '../vocabulary';
import { WEIGHTS } from '../weights';
import { distanceTo } from '../position';

/** Elements of one kind after which they are a list of teasers, not a byline. */
const MAX_ALIKE = 3;

/** What `<time>`, microdata and `<abbr title>` state in attributes. */
export function claimsOfMarkedElements(
  { marked, titles }: Walk,
  surroundingsOf: (element: Element) => Surroundings,
  words: Vocabulary,
): Claim[] {
  const alike = new Map<string, number>();
  for (const { element } of marked) {
    const { likeness } = surroundingsOf(element);
    alike.set(likeness, (alike.get(likeness) ?? 0) + 1);
  }
  return marked.flatMap((mark) => {
    const { element, position } = mark;
    const raw = statedBy(element);
    const stated = raw === undefined ? undefined : readStatedDate(raw, words);
    if (!stated || raw === undefined) return [];
    const around = surroundingsOf(element);
    const property = attributeOf(element, 'itemprop');
    const isMicrodata = /date/i.test(property);
    const distance = distanceTo(titles, position);
    const role = roleOf(mark, property, around);
    if (!role) return [];
    const isByClass = role === 'modified' && !isMicrodata && !labelOf(mark);
    const isRepeated = (alike.get(around.likeness) ?? 0) > MAX_ALIKE;
    return [
      {
        role,
        ...(isByClass && { isByClass }),
        family: isMicrodata ? 'microdata' : 'visible',
        source: isMicrodata ? 'microdata' : 'time-element',
        ...stated,
        raw,
        locator: isMicrodata ? `[itemprop=${property}]` : around.path,
        weight: /upload/i.test(property)
          ? WEIGHTS.jsonLdMedia
          : isMicrodata
            ? microdataWeight(distance, around, isRepeated)
            : timeWeight(distance, around, isRepeated),
        ...(around.isApart && { note: 'stands apart from the article' }),
      } satisfies Claim,
    ];
  });
}

function statedBy(element: Element): string | undefined {
  for (const name of ['datetime', 'content', 'title']) {
    const value = attributeOf(element, name).trim();
    if (value !== '') return value;
  }
  return tagOf(element) === 'TIME' || attributeOf(element, 'itemprop') !== ''
    ? textWithin(element, 60)
    : undefined;
}

const labelOf = ({ shown }: MarkedElement) => shown && labelBefore(shown.line, 0, shown.start);

function roleOf(
  mark: MarkedElement,
  property: string,
  around: Surroundings,
): Claim['role'] | undefined {
  if (/modified|update/i.test(property)) return 'modified';
  if (/published|created|issued|posted/i.test(property)) return 'published';
  if (/start|end|birth|valid|expires/i.test(property)) return undefined;
  const label = labelOf(mark);
  if (label === 'other') return undefined;
  if (label) return label === 'updated' ? 'modified' : 'published';
  if (mark.element.hasAttribute('pubdate')) return 'published';
  return around.classHint === 'updated' ? 'modified' : 'published';
}

function microdataWeight(distance: number, around: Surroundings, isRepeated: boolean): number {
  const near = isNear(distance) ? WEIGHTS.microdataNearTitle : 0;
  if (isRepeated && !near) return 0.6;
  return (around.isApart ? WEIGHTS.microdataApart : WEIGHTS.microdata) + near;
}

function timeWeight(distance: number, around: Surroundings, isRepeated: boolean): number {
  if (around.isApart) return isNear(distance) && !isRepeated ? 1.6 : 0.3;
  if (isNear(distance)) return 4;
  if (isRepeated) return 0.6;
  if (Number.isNaN(distance)) return 1.6;
  if (distance >= 0 && distance <= 1000) return 2;
  return Math.abs(distance) > 3000 ? 0.8 : 1.5;
}

const isNear = (distance: number): boolean => distance >= -300 && distance <= 400;
