import { NO_LETTER } from '../../text/letters';
import { nameInCredit, opensLikeCredit } from './author-name';
import { announcesName, writerInText } from './credit-words';
import { attributeOf, lineage, tagOf } from '../published/element-access';
import { type Line, linesAfter, linesIn } from './lines';
import {
  isNoName,
  NAME_SEPARATOR,
  readsAsName,
  readsAsOccupation,
  readsAsRole,
} from './person-name';
import { isBesidePortrait } from './portrait';
import { letters } from './words';

/** Characters of a line that can be a credit. */
const LONGEST_CREDIT = 120;

/** Names in the first credit that the reader sees after the headline: "By …", or a name in an element called so. */
export const creditAfter = (headline: Element): string[] =>
  namesIn(linesAfter(headline), { subject: letters(headline.textContent ?? '') });

/** The same, but only of a credit that announces who wrote: "By …". */
export const announcedAfter = (headline: Element): string[] =>
  namesIn(linesAfter(headline), { mustAnnounce: true });

/** Names in the credit that an element holds: the first line that is a name, and those joined to it. */
export const creditWithin = (element: Element): string[] =>
  namesIn(linesIn(element), { isCredit: true });

/** Names in a credit that begins with the first of these lines. */
export const creditIn = (lines: Iterable<Line>): string[] =>
  namesIn(lines, { beginsAtOnce: true, mustAnnounce: true });

/** What is known of lines that may hold a credit. */
type Expectation = {
  /** They are a credit, so that a name needs nothing before it. */
  isCredit?: boolean;
  /** A name needs words before it that announce who wrote. */
  mustAnnounce?: boolean;
  /** The first line is a part of the credit. */
  beginsAtOnce?: boolean;
  /** Letters of the headline: a portrait of whom it names is of the article's subject. */
  subject?: string;
};

/** Credits of those who did something else than write the article: of a book's publisher, of who recommends it. */
const OTHER_WORK = /^(?:publi|created|recommended)/i;

/** Lines between two names of one credit. */
const BETWEEN_NAMES = /^(?:,|;|\||&|\/|(?:,\s*)?(?:and|und|et|y|e|og|och|en|i|и|with|mit))$/i;

function namesIn(lines: Iterable<Line>, expectation: Expectation): string[] {
  const {
    isCredit = false,
    mustAnnounce = false,
    beginsAtOnce = false,
    subject = '',
  } = expectation;
  const names: string[] = [];
  let expects = false;
  let announcer: Element | undefined;
  let list: Element | undefined;
  for (const { text, parent } of lines) {
    if (names.length > 0) {
      if (BETWEEN_NAMES.test(text)) {
        expects = true;
        continue;
      }
      expects ||= list !== undefined && list === listOf(parent);
      if (!expects) return names;
    }
    if (mustAnnounce && OTHER_WORK.test(text)) continue;
    if (announcesName(text)) {
      expects = true;
      announcer = parent;
      continue;
    }
    const writer = writerInText(text);
    if (writer !== undefined) return [writer];
    const opens = opensLikeCredit(text);
    const isNameless = text.length > LONGEST_CREDIT || isTopic(parent);
    const name = isNameless ? undefined : nameInCredit(text);
    const believed =
      name !== undefined &&
      (readsAsName(name) ||
        ((opens || expects || isNamed(parent)) && isAccount(name)) ||
        ((opens || expects) && isTeam(name)) ||
        ((opens || expects) && name.split(NAME_SEPARATOR).every(readsAsName)));
    const marked =
      opens ||
      expects ||
      isCredit ||
      (believed &&
        !mustAnnounce &&
        (isMarked(parent) ||
          tellsRole(text, name) ||
          (!subject.includes(letters(name)) && isBesidePortrait(parent, name))));
    // "Written by", and an office that is no name: what the element says of the article otherwise names nobody.
    if (isCredit && expects && !believed) return names;
    expects = false;
    if (believed && marked && (names.length === 0 || !readsAsOccupation(name))) {
      names.push(name);
      list = announcer && listOfNames(announcer, parent);
    } else if (names.length > 0 || beginsAtOnce) return names;
  }
  return names;
}

/** Whether a line is a link to what the site has on a topic. */
const isTopic = (element: Element): boolean =>
  lineage(element)
    .slice(0, LEVELS)
    .some((one) => /(?:^|\s)(?:tag|category)(?:\s|$)/i.test(attributeOf(one, 'rel')));

/** The list of an item that a line stands in. */
const listOf = (element: Element): Element | undefined =>
  lineage(element)
    .slice(0, LEVELS + 1)
    .find((one) => tagOf(one) === 'LI')?.parentElement ?? undefined;

/** The list that a name begins, unless the words before the name stand in it, too: a list of all about the article. */
function listOfNames(announcer: Element, name: Element): Element | undefined {
  const list = listOf(name);
  return list && lineage(announcer).includes(list) ? undefined : list;
}

/** Whether a line goes on to tell what the named person does: "Tomas Hale | Senior Writer | 3 May". */
const tellsRole = (line: string, name: string): boolean =>
  line.startsWith(name) && readsAsRole(line.slice(name.length));

/** Whether one word after "by" can be the name of an account or a first name. */
const isAccount = (name: string): boolean =>
  /^[\p{L}\p{N}_.-]{3,24}$/u.test(name) &&
  ![NO_ACCOUNT, /^[a-z]+ing$/].some((one) => one.test(name)) &&
  !isNoName(name);

const NO_ACCOUNT = new RegExp(
  String.raw`^(?:the|our|this|that|all|most|more|many|some|now|default|date|time|size|font|text|share|tags?|follow|bio|about|posted|published|updated|email|phone|website|linkedin|twitter|facebook|instagram|youtube|tiktok|pinterest|reddit|whatsapp|author|autor|editor|staff|team|via|durch|analysis|opinion|comment|commentary|review|interview|feature|${NO_LETTER}+)$`,
  'i',
);

/** Whether a credit is that of a desk: "The Harbour editors". */
const isTeam = (name: string): boolean =>
  /^(?:the )?\p{Lu}[\p{L}\p{N}&'’ -]{3,40} (?:[Ee]ditors|[Ss]taff|[Tt]eam|[Dd]esk)$/u.test(name);

/** Whether an element near a line is called the author. */
const isNamed = (element: Element): boolean =>
  lineage(element)
    .slice(0, LEVELS)
    .some((one) => NAMED.test(attributeOf(one, 'class')));

const NAMED =
  /(?:^|[\s_-])(?:(?:author|byline|autor|creator)(?:[\s_-]*(?:box|info|meta|bio|wrap))*(?:[\s_-]*name)?|bio[_-]name)(?:$|\s)/i;

/** How far up an element is called a credit. */
const LEVELS = 3;
const CREDIT_NAME =
  /author|byline|autor(?!iz)|auteur|writer|contributor|schreiber|verfasser|redakteur/i;
const CREDIT_LINK =
  /\/(?:author|authors|autor|autoren|auteur|profiles?|people|person|contributor|contributors|editors|by|user|users|staff|team|writer|writers|redaktion)\//i;

/** Makers of something else than the article. */
const OTHERS =
  /comment|related|quote|testimonial|licen[cs]e|photograph|(?:photo|image)[_-]?(?:credit|author)|reviewer/i;

/** Whether an element stands in a paragraph that says more. */
const isInProse = (element: Element): boolean =>
  (element.closest('p')?.textContent?.length ?? 0) > LONGEST_CREDIT;

/** Whether an element is called an author's, or links to one. */
function isMarked(element: Element): boolean {
  for (const at of lineage(element).slice(0, LEVELS)) {
    const names = ['class', 'rel', 'itemprop'].map((name) => attributeOf(at, name)).join(' ');
    if (CREDIT_NAME.test(names)) return !OTHERS.test(names);
    if (tagOf(at) === 'A' && CREDIT_LINK.test(attributeOf(at, 'href'))) return !isInProse(at);
  }
  return false;
}
