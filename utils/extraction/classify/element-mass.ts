import type { PageBlock } from '../page-blocks';
import { nameGroups } from './name-groups';

/** What the blocks below an element add up to, in characters. */
export type ElementMass = {
  element: Element;
  parent: ElementMass | undefined;
  total: number;
  linked: number;
  /** Of blocks that read like an article's text. */
  good: number;
  /** Of what Readability kept. */
  kept: number;
  /** Name groups of the element alone, as bits. */
  groups: number;
};

/** Whether a block reads like an article's text by itself. */
export const isGood = ({ text, linked }: PageBlock): boolean =>
  text.length >= GOOD_LENGTH && linked < GOOD_LINK_SHARE * text.length;

/** Characters, and share of link text, that tell prose from menus and teasers. */
const GOOD_LENGTH = 80;
const GOOD_LINK_SHARE = 0.3;

/** Levels above a block that are looked at; deeper pages are machine-made. */
const HIGHEST = 64;

/** The mass of every element that has blocks below it. @param shares what Readability kept, 0–1 by block index. */
export function weighElements(
  blocks: readonly PageBlock[],
  shares: readonly number[],
): Map<Element, ElementMass> {
  const masses = new Map<Element, ElementMass>();
  const groupsOf = nameGroups();
  const massOf = (element: Element): ElementMass => {
    const known = masses.get(element);
    if (known) return known;
    const mass: ElementMass = {
      element,
      parent: undefined,
      total: 0,
      linked: 0,
      good: 0,
      kept: 0,
      groups: groupsOf(element),
    };
    masses.set(element, mass);
    return mass;
  };
  for (const block of blocks) {
    let mass = massOf(block.boundary);
    const kept = (shares[block.index] ?? 0) * block.text.length;
    const good = isGood(block) ? block.text.length : 0;
    for (let level = 0; level < HIGHEST; level += 1) {
      mass.total += block.text.length;
      mass.linked += block.linked;
      mass.good += good;
      mass.kept += kept;
      const parent = mass.parent?.element ?? mass.element.parentElement;
      if (!parent) break;
      mass.parent ??= massOf(parent);
      mass = mass.parent;
    }
  }
  return masses;
}
