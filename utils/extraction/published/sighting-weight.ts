import type { Standing } from './claim';
import { tagOf } from './element-access';
import type { Sighting } from './sighting';

/** The votes of a date in the text, why they are fewer than usual, and where it stands. */
export type SightingWeight = { weight: number; note?: string; standing?: Standing };

/**
 * Characters from the headline with the votes of a date there; the precision of each band on two halves of the corpora
 * was .95–.99, .89–.94, .33–.71 and .20–.33.
 */
const BANDS = [
  { from: 0, to: 150, votes: 4 },
  { from: -300, to: 400, votes: 3 },
  { from: 400, to: 1000, votes: 1.3 },
];
const FAR_VOTES = 0.3;
/** On a page without a headline, for a short line that is not one of many. */
const NO_HEADLINE_VOTES = 1.6;

/** A class that speaks of dates or of the article's head or foot. */
const CLASS_HINT = 0.5;
/** A class that names the day of publication counts at least this much, wherever it stands. */
const PUBLISHED_CLASS = 2;
/** A label that says "published": near the headline, in a short line, in a longer one. */
const LABEL_NEAR = 0.5;
const LABEL_SHORT = 2.2;
const LABEL_LONG = 1.2;

/** Lines and paragraphs longer than these tell a story in which dates occur. */
const LONG_LINE = 120;
const LONG_PARAGRAPH = 300;
/** Characters that make the start of a line. */
const LINE_START = 60;
const IN_STORY = 0.5;
/** A dateline opens the first paragraph; a byline of many words opens with its date. */
const DATELINE = 1.6;
const DASH = /^\s*[-–—]/;

/** Kin from which a date is one of a list. */
const MANY = 3;
const AMONG_MANY = 0.4;
const LINKED = 0.4;
/** Share of the line below which the date is not what the line is about. */
const LEAST_SHARE = 0.3;
const BY_THE_WAY = 0.7;
/** In a part of the page that is not the article: at most this; more right below the headline or with a label. */
const APART = 0.4;
const APART_NEAR = 1.6;
const APART_LABELLED = 2;
const OTHER_DAY = 0.2;

/** How much a date in the page's text counts. */
export function weighSighting(sighting: Sighting): SightingWeight {
  const { line, reading, around, label, alike } = sighting;
  const isNext = isNextToTitle(sighting);
  const isLabelled = label === 'published';
  if (around.isOtherDay && !isLabelled)
    return { weight: OTHER_DAY, note: 'the day of a visit or an event', standing: 'other-day' };

  let weight = byPlace(sighting);
  let note: string | undefined;
  let standing: Standing | undefined;
  const story = storyLimit(sighting);
  if (story !== undefined) {
    weight = Math.min(weight, story);
    note = 'inside a longer text';
    standing = 'in-prose';
  }
  const share = (reading.end - reading.start) / line.length;
  if (story === undefined && share < LEAST_SHARE && !label && !around.classHint)
    weight *= BY_THE_WAY;
  const isNamed = around.classHint === 'published' && alike < MANY;
  if (around.isLinked && !isNext && !isNamed) {
    weight *= LINKED;
    note ??= 'inside a link';
    standing ??= 'in-prose';
  }
  if (alike > MANY && !isNext) {
    weight *= AMONG_MANY;
    note ??= 'one of many alike';
  }
  if (around.isApart) {
    const near = isNext && alike <= MANY ? APART_NEAR : APART;
    weight = Math.min(weight, isLabelled && alike < MANY ? APART_LABELLED : near);
    note ??= 'stands apart from the article';
  }
  return { weight, ...(note && { note }), ...(standing && { standing }) };
}

const isNextToTitle = ({ distance }: Sighting): boolean => distance >= -60 && distance <= 150;

/** Votes by distance, class and label. */
function byPlace(sighting: Sighting): number {
  const { line, around, distance, label, alike } = sighting;
  const isAlone = alike < MANY;
  const band = BANDS.find(({ from, to }) => distance >= from && distance <= to);
  let weight = band?.votes ?? FAR_VOTES;
  if (Number.isNaN(distance) && isAlone && line.length < LONG_LINE / 2) weight = NO_HEADLINE_VOTES;
  if (around.classHint) weight += CLASS_HINT;
  if (label === 'published') {
    const isNear = isNextToTitle(sighting) || weight >= 3;
    weight += isNear ? LABEL_NEAR : line.length <= 80 ? LABEL_SHORT : LABEL_LONG;
  }
  return around.classHint === 'published' && isAlone ? Math.max(weight, PUBLISHED_CLASS) : weight;
}

/** What a date in a longer text may count at most; `undefined` where the text is short or the date opens it as a byline. */
function storyLimit(sighting: Sighting): number | undefined {
  const { line, reading, element, around, label, alike } = sighting;
  const isNext = isNextToTitle(sighting);
  const opensLine = reading.start < LINE_START && alike < MANY;
  const after = line.text.slice(reading.end);
  const isParagraph =
    /^(?:P|LI|TD|BLOCKQUOTE|DD)$/.test(tagOf(element)) || around.classHint === undefined;
  if (isParagraph && line.length > LONG_PARAGRAPH) {
    const isDateline = opensLine && /^\s*[-–—:|()]/.test(after);
    return isDateline || (isNext && opensLine) ? DATELINE : IN_STORY;
  }
  if (line.length <= LONG_LINE || label === 'published' || (around.classHint && isNext))
    return undefined;
  return opensLine && (around.classHint || DASH.test(after)) ? DATELINE : IN_STORY;
}
