import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { linksOf, type PageBlock } from '../page-blocks';
import { leadsTo } from './leads-to';
import type { PruneRule } from './rule';

/**
 * "Read more: …", "Also read …": a short line that opens with such a phrase and is mostly link, or is only the phrase, or
 * has a bar behind it; ">> Compare: …" and "[Watch: …]", lines that an arrow opens or brackets hold and that are mostly
 * link; and "MORE: …" and "[…]", lines that are nothing but a link to another page of the site.
 */
export const cueLines: PruneRule = {
  name: 'cue-lines',
  kind: 'read-more',
  find: ({ kept, url }) =>
    kept.filter(
      (block) =>
        (opensWithCue(block) || pointsAway(block) || isBareLink(block, url)) &&
        ![...linksOf(block)].some(leadsToReport) &&
        !block.boundary.closest('td,th'),
    ),
};

const opensWithCue = ({ text, linked }: PageBlock): boolean =>
  (text.length < LONGEST_LINE || linked > MOST_OF_LINE * text.length) &&
  opensLikeClutterHead(text) &&
  (linked > LINK_SHARE * text.length || text.length < LONGEST_PHRASE || PHRASE_AND_BAR.test(text));

const pointsAway = ({ text, linked }: PageBlock): boolean =>
  text.length < LONGEST_LINE && POINTER.test(text) && linked > LINKED * text.length;

/** A label and what it leads to, behind an arrow or in brackets: ">> Compare: …", "[Watch: …]", "(MORE: …)". */
const POINTER =
  /^(?:>{2,} |» ?[^:]{3,30}: |👉|➡|\[[^:[\]]{3,20}: .*\]\.?$|\([^:()]{3,20}: .*\)\.?$)/;
/** Share of such a line inside links. */
const LINKED = 0.5;

/** Whether a line is nothing but a link to another page of the site, in brackets or after a label in capitals: "MORE: …". */
const isBareLink = (block: PageBlock, url: string): boolean => {
  if (!/^\[|: /.test(block.text)) return false;
  const pointed = /^\[([^[\]]+)\]\.?$|^\p{Lu}[\p{Lu}\d '’&/-]{2,30}: (.*[^.])$/u.exec(block.text);
  const words = pointed?.[1] ?? pointed?.[2] ?? '';
  return (
    words.length >= SHORTEST_LINK &&
    block.text.length < LONGEST_LINE &&
    block.linked > ALL_BUT_MARKS * words.length &&
    !block.boundary.closest('li') &&
    [...linksOf(block)].every((link) => leadsTo(link, url) === 'same-site')
  );
};

/** Characters. */
const SHORTEST_LINK = 12;
/** Share of what is in the brackets or after the label that is link text. */
const ALL_BUT_MARKS = 0.85;

const leadsToReport = (link: Element): boolean => /\.pdf$/i.test(link.getAttribute('href') ?? '');

/** Characters. */
const LONGEST_LINE = 140;
const LONGEST_PHRASE = 40;
const LINK_SHARE = 0.25;
/** Share of a longer one, several of them in one paragraph. */
const MOST_OF_LINE = 0.7;
const PHRASE_AND_BAR = /^[^|]{3,24}\|/;
