import { attributeOf, lineage, textWithin } from '../published/element-access';
import { isPlainName } from './person-name';

/** Whether a name stands beside a picture of the person: one that is described by the name, or called an avatar. */
export function isBesidePortrait(element: Element, name: string): boolean {
  for (const box of lineage(element).slice(0, LEVELS)) {
    const names = `${attributeOf(box, 'class')} ${attributeOf(box, 'id')}`;
    if (typeof box.querySelectorAll !== 'function' || /comment/i.test(names)) return false;
    if (textWithin(box, LONGEST_LINE + 1).length > LONGEST_LINE) return false;
    for (const image of box.querySelectorAll('img')) if (isPortrait(image, name)) return true;
  }
  return false;
}

function isPortrait(image: Element, name: string): boolean {
  const [described = '', ...addresses] = ['alt', 'class', 'src'].map((attribute) =>
    attributeOf(image, attribute),
  );
  // What ends like a sentence is a caption.
  const isDescribed = described.trim() === name && isPlainName(name) && !name.endsWith('.');
  return isDescribed || /avatar/i.test(addresses.join(' '));
}

/** Boxes around a name that may hold the picture, and characters of one that holds no more than name and date. */
const LEVELS = 2;
const LONGEST_LINE = 120;
