import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { linksOf, type PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * "Read more: …", "Also read …": a short line that opens with such a phrase and is mostly link, or is only the phrase, or
 * has a bar behind it; and ">> Compare: …" and "[Watch: …]", lines that an arrow opens or brackets hold and that are mostly
 * link.
 */
export const cueLines: PruneRule = {
  name: 'cue-lines',
  kind: 'read-more',
  find: ({ kept }) =>
    kept.filter(
      (block) =>
        (opensWithCue(block) || isBehindArrow(block) || isInBrackets(block)) &&
        ![...linksOf(block)].some(leadsToReport) &&
        !block.boundary.closest('td,th'),
    ),
};

const opensWithCue = ({ text, linked }: PageBlock): boolean =>
  (text.length < LONGEST_LINE || linked > MOST_OF_LINE * text.length) &&
  opensLikeClutterHead(text) &&
  (linked > LINK_SHARE * text.length || text.length < LONGEST_PHRASE || PHRASE_AND_BAR.test(text));

const isBehindArrow = ({ text, linked }: PageBlock): boolean =>
  text.length < LONGEST_LINE && POINTS_AWAY.test(text) && linked > LINKED * text.length;

const isInBrackets = ({ text, linked }: PageBlock): boolean =>
  text.length < LONGEST_LINE && IN_BRACKETS.test(text) && linked > LINKED * text.length;

/** A label and what it leads to, in brackets: "[Read: …]", "(MORE: …)". */
const IN_BRACKETS = /^(?:\[[^:[\]]{3,20}: .*\]|\([^:()]{3,20}: .*\))\.?$/u;

const leadsToReport = (link: Element): boolean => /\.pdf$/i.test(link.getAttribute('href') ?? '');

/** Arrows before a label and what it leads to: ">> Compare: …". */
const POINTS_AWAY = /^(?:>{2,} |» ?[^:]{3,30}: |👉|➡)/u;
/** Share of such a line inside links. */
const LINKED = 0.5;

/** Characters. */
const LONGEST_LINE = 140;
const LONGEST_PHRASE = 40;
const LINK_SHARE = 0.25;
/** Share of a longer one, several of them in one paragraph. */
const MOST_OF_LINE = 0.7;
const PHRASE_AND_BAR = /^[^|]{3,24}\|/;
