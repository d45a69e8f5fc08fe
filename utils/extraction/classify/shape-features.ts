import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { isTruncated } from '../prune/truncated-teasers';
import { countCharacters } from './count-characters';
import { isGood } from './element-mass';
import type { FeatureGroup } from './feature-group';

/** What a block's own words look like. */
export const shapeFeatures: FeatureGroup = () => (block, put) => {
  const { text, linked, links } = block;
  const { length } = text;
  put(Math.log(1 + length) / 6);
  put(Number(length < 25));
  put(Number(isGood(block)));
  put(linked / length);
  put(Number(links === 1));
  put(Number(links > 1));
  put(Number(SENTENCE_ENDS.includes(text.charAt(length - 1))));
  put(Number(text.endsWith(':')));
  put(Number(isTruncated(block)));
  const { sentences, commas, digits, capitals } = countCharacters(text);
  put(Math.min(1, sentences / 4));
  put(Math.min(1, (10 * commas) / length));
  put(Math.min(1, (4 * digits) / length));
  put(Math.min(1, (3 * capitals) / length));
  const head = length < 140 && opensLikeClutterHead(text);
  put(Number(head));
  put(Number(head && linked > 0));
  put(Number(QUESTION_ENDS.includes(text.charAt(length - 1))));
};

const SENTENCE_ENDS = '.!?。！？।؟…"”»)';
const QUESTION_ENDS = '?？؟';
