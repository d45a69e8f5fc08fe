import { makeOf } from '../../dom/class-names';
import type { PageBlock } from '../page-blocks';
import { type ElementMass, isGood } from './element-mass';
import type { FeatureGroup } from './feature-group';
import { NAME_GROUP_NAMES } from './name-groups';

/** What the elements around a block hold, and what they are called. */
export const massFeatures: FeatureGroup = ({ blocks, shares, masses }) => {
  // Of the blocks: on a page nested very deep no element that is weighed holds them all.
  const total = sumOf(blocks, () => 1);
  const totalGood = sumOf(blocks, (block) => Number(isGood(block)));
  const totalKept = sumOf(blocks, ({ index }) => shares[index] ?? 0);
  const inherited = inheritGroups(masses, totalGood);

  // Blocks in elements of one make are of one kind.
  const alike = new Map<string, { kept: number; good: number; total: number; count: number }>();
  const makes = new Map<Element, string>();
  const makeWithin = (mass: ElementMass): string => {
    const known = makes.get(mass.element);
    if (known !== undefined) return known;
    let make = '';
    let at: ElementMass | undefined = mass;
    for (let level = 0; at && level < 3; level += 1) {
      make += `${makeOf(at.element)}>`;
      at = at.parent;
    }
    makes.set(mass.element, make);
    return make;
  };
  for (const block of blocks) {
    const { index, boundary, text } = block;
    const make = makeWithin(masses.get(boundary)!);
    const sum = alike.get(make) ?? { kept: 0, good: 0, total: 0, count: 0 };
    sum.kept += text.length * (shares[index] ?? 0);
    sum.good += isGood(block) ? text.length : 0;
    sum.total += text.length;
    sum.count += 1;
    alike.set(make, sum);
  }

  return (block, put) => {
    const { index, boundary, text } = block;
    const own = masses.get(boundary)!;
    const parent = own.parent ?? own;
    const grand = parent.parent ?? parent;
    const great = grand.parent ?? grand;
    for (const mass of [own, parent, grand, great]) put(mass.kept / mass.total);
    for (const mass of [own, parent, grand]) put(mass.good / totalGood);
    for (const mass of [parent, grand]) put(mass.linked / mass.total);
    put(parent.total / total);
    let steps = 0;
    let at: ElementMass = own;
    while (at.parent && at.kept < totalKept * 0.5) {
      at = at.parent;
      steps += 1;
    }
    put(Math.min(1, steps / 8));
    put(Number(at.kept < totalKept * 0.999 || at.total < total * 0.9));
    put(Math.min(1, at.total / total));
    const make = alike.get(makeWithin(own))!;
    const share = shares[index] ?? 0;
    const others = make.total - text.length;
    put(others > 0 ? (make.kept - text.length * share) / others : 0.5);
    const ownGood = isGood(block) ? text.length : 0;
    put(Math.min(1, (make.good - ownGood) / totalGood));
    put(Math.min(1, Math.log(make.count) / 4));
    const near = own.groups | (own.good > BULK * totalGood ? 0 : parent.groups);
    for (let bit = 0; bit < NAME_GROUP_NAMES.length; bit += 1) put((near >> bit) & 1);
    const above = inherited.get(boundary) ?? 0;
    for (let bit = 0; bit < NAME_GROUP_NAMES.length; bit += 1) put((above >> bit) & 1);
  };
};

/** Characters of blocks, each counted to this share; at least 1. */
const sumOf = (blocks: readonly PageBlock[], shareOf: (block: PageBlock) => number): number =>
  Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.text.length * shareOf(block), 0),
  );

/** An element with more than this share of the page's prose is the article's, whatever it is called. */
const BULK = 0.25;

/** The name groups of every element and those above it, as bits; names of elements that hold much prose do not count. */
function inheritGroups(masses: Map<Element, ElementMass>, totalGood: number): Map<Element, number> {
  const inherited = new Map<Element, number>();
  for (const start of masses.values()) {
    const missing: ElementMass[] = [];
    let at: ElementMass | undefined = start;
    while (at && !inherited.has(at.element)) {
      missing.push(at);
      at = at.parent;
    }
    let bits = at ? inherited.get(at.element)! : 0;
    for (const mass of missing.reverse()) {
      if (mass.good <= BULK * totalGood) bits |= mass.groups;
      inherited.set(mass.element, bits);
    }
  }
  return inherited;
}
