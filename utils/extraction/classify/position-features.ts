import { isHeading } from '../../dom/element-kinds';
import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { letters } from '../metadata/words';
import type { PageBlock } from '../page-blocks';
import { isGood } from './element-mass';
import type { FeatureGroup } from './feature-group';

/** Where a block stands on the page, and what stands around it. */
export const positionFeatures: FeatureGroup = ({ blocks, shares, title }) => {
  const lengths = [0];
  const keptLengths = [0];
  const proseAfter: number[] = [];
  for (const { text, index } of blocks) {
    lengths.push(lengths.at(-1)! + text.length);
    keptLengths.push(keptLengths.at(-1)! + text.length * (shares[index] ?? 0));
  }
  let prose = 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    proseAfter[at] = prose;
    if (isGood(blocks[at]!)) prose += shares[at] ?? 0;
  }
  const total = Math.max(1, lengths.at(-1)!);
  const totalKept = Math.max(1, keptLengths.at(-1)!);
  const firstKept = shares.findIndex((share) => share >= 0.5);
  const lastKept = shares.findLastIndex((share) => share >= 0.5);
  const titleAt = findTitle(blocks, title);
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  let lastHead = -1;
  let underClutter = 0;
  const windowShare = (from: number, to: number): number => {
    const start = Math.max(0, from);
    const end = Math.min(blocks.length, to);
    if (end <= start) return 0;
    const length = lengths[end]! - lengths[start]!;
    return length === 0 ? 0 : (keptLengths[end]! - keptLengths[start]!) / length;
  };
  return ({ index, text, boundary, linked }, put) => {
    if (isHeading(boundary)) {
      lastHead = index;
      underClutter = Number(opensLikeClutterHead(text));
    } else if (text.length < 60 && linked < text.length / 2 && opensLikeClutterHead(text))
      underClutter = 1;
    else if (text.length > 200 && linked < 0.1 * text.length)
      underClutter = Math.max(0, underClutter - 0.5);
    put(shares[index] ?? 0);
    put(shares[index - 1] ?? 0);
    put(shares[index + 1] ?? 0);
    put(windowShare(index - 4, index));
    put(windowShare(index + 1, index + 5));
    put(lengths[index]! / total);
    put(index < firstKept ? Math.min(1, Math.log(1 + firstKept - index) / 5) : 0);
    put(index > lastKept ? Math.min(1, Math.log(1 + index - lastKept) / 5) : 0);
    put(Number(index > firstKept && index < lastKept));
    put(keptLengths[index]! / totalKept);
    put(Number(index < titleAt));
    put(Number(index === titleAt));
    put(titleAt >= 0 && index > titleAt ? Math.max(0, 1 - (index - titleAt) / 8) : 0);
    put(Number((times.get(text) ?? 0) > 1));
    put(Number(seen.has(text)));
    seen.add(text);
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    put(Math.log(1 + (before?.text.length ?? 0)) / 6);
    put(Math.log(1 + (after?.text.length ?? 0)) / 6);
    put(before ? before.linked / before.text.length : 0.5);
    put(after ? after.linked / after.text.length : 0.5);
    put(underClutter);
    put(lastHead < 0 ? 1 : Math.min(1, (index - lastHead) / 10));
    put(Number(before !== undefined && isHeading(before.boundary)));
    put(Number(after !== undefined && isHeading(after.boundary)));
    put(1 / (1 + proseAfter[index]!));
  };
};

/** Index of the block that shows the title: an `<h1>` that shares it, or any short line that is it; -1 for none. */
function findTitle(blocks: readonly PageBlock[], title: string | undefined): number {
  const wanted = title === undefined ? '' : letters(title);
  if (wanted === '') return -1;
  return blocks.findIndex(({ text, boundary }) => {
    const isHeadline = boundary.tagName === 'H1';
    if (!isHeadline && text.length > LONGEST_TITLE) return false;
    const own = letters(text);
    return own === wanted || (isHeadline && (own.includes(wanted) || wanted.includes(own)));
  });
}

/** Characters. */
const LONGEST_TITLE = 300;
