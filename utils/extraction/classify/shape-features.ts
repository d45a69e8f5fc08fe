import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { isTruncated } from '../prune/truncated-teasers';
import { isGood } from './element-mass';
import type { FeatureGroup } from './feature-group';

/** What a block's own words look like. */
export const shapeFeatures: FeatureGroup = {
  names: [
    'log length',
    'very short',
    'prose length',
    'link share',
    'one link',
    'more links',
    'ends a sentence',
    'ends in a colon',
    'cut off',
    'sentences',
    'commas',
    'digits',
    'capitals',
    'clutter head',
    'clutter head, linked',
    'question',
  ],
  read: () => (block, put) => {
    const { text, linked, links } = block;
    const { length } = text;
    put(Math.log(1 + length) / 6);
    put(Number(length < 25));
    put(Number(isGood(block)));
    put(linked / length);
    put(Number(links === 1));
    put(Number(links > 1));
    put(Number(/[.!?。！？।؟…"”»)]$/u.test(text)));
    put(Number(text.endsWith(':')));
    put(Number(isTruncated(block)));
    put(Math.min(1, count(text, /[.!?。！？।؟](?=\s|$)|[。！？]/gu) / 4));
    put(Math.min(1, (10 * count(text, /[,、，،;]/gu)) / length));
    put(Math.min(1, (4 * count(text, /\d/g)) / length));
    put(Math.min(1, (3 * count(text, /\p{Lu}/gu)) / length));
    const head = length < 140 && opensLikeClutterHead(text);
    put(Number(head));
    put(Number(head && linked > 0));
    put(Number(/[?？؟]$/.test(text)));
  },
};

/** Characters of a block that are counted: the rest of a long one would tell no more. */
const COUNTED = 400;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  const counted = text.length > COUNTED ? text.slice(0, COUNTED) : text;
  while (pattern.test(counted)) found += 1;
  return found;
}
