import { isInline } from '../../dom/element-kinds';
import { foldSpace } from '../../text/normalize';
import { attributeOf, lineage, tagOf } from '../published/element-access';
import { announcesName, isDateWord, withoutDateBefore } from './credit-words';
import { type Line, linesIn } from './lines';
import { isFullName, readsAsName } from './person-name';
import { creditIn } from './visible-credit';

/**
 * The one name that lines of their own in the whole page credit with the article: "Written by …", or "By" and the name
 * apart; of several the only one that is no office's, or none. A first name needs a date in its line.
 */
export function creditAnywhere(page: Document): string[] {
  if (!page.body) return [];
  const walker = page.createTreeWalker(page.body, TEXTS);
  const credits = new Map<string, string[]>();
  for (let count = 0; count < MOST_NODES && walker.nextNode(); count += 1) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length > LONGEST_TEXT || !MAY_BE_CREDIT.test(text)) continue;
    if (!parent || isLineOfOthers(parent) || isWithinSentence(node)) continue;
    const lines = text.split('\n').map(foldSpace).filter(isCredit);
    for (const line of lines) {
      const names = creditIn(linesFrom(line, node, parent)).filter(
        (name) => readsAsName(name) || (/\d/.test(line) && FIRST_NAME.test(name)),
      );
      if (names.length > 0) credits.set(names.join(), names);
    }
  }
  const all = [...credits.values()];
  const [only = [], ...others] = all.length > 1 ? all.filter((one) => one.every(isFullName)) : all;
  return others.length === 0 ? only : [];
}

/** One word, which is believed beside a date. */
const FIRST_NAME = /^\p{Lu}[\p{L}\p{N}]+$/u;

const isCredit = (line: string): boolean =>
  announcesName(line) || CREDIT.test(withoutDateBefore(line));

/** A line of a text, and the lines behind that text. */
function* linesFrom(line: string, node: Node, parent: Element): Generator<Line> {
  yield { text: line, parent };
  yield* linesIn(parent.ownerDocument.body, node);
}

/** `NodeFilter.SHOW_TEXT`, which the pure core has no global for. */
const TEXTS = 4;
/** Texts of a page that are looked at, and characters of one that can hold lines of credits. */
const MOST_NODES = 20_000;
const LONGEST_TEXT = 2000;

/** Words that begin a credit of an article and few other lines; a quick look, and the look at a whole line. */
const MAY_BE_CREDIT =
  /(?:^|\n)\s*(?:by|von|par|por|article|post|story|words|text|authors?|written|posted|updated|authored|last updated|autor(?:in|a)?|auteure?|\d[\d./: ]{5,20}(?:by|von))\b/i;
const CREDIT =
  /^(?:(?:article |post |story |words |text )?(?:written |posted |authored )?by|(?:text )?von|par|por|(?:autor(?:in|a)?|auteure?|text) ?:)[:\s]/i;

/** Whether words stand before a text in its line that are no date: "… has a library <i>written by</i> …". */
function isWithinSentence(node: Node): boolean {
  let before = '';
  let at: Node | null = node;
  for (let step = 0; at && step < MOST_STEPS && before.length < LONGEST_BEFORE; step += 1) {
    const previous: Node | null = at.previousSibling;
    if (previous) {
      if (previous.nodeType === ELEMENT && endsLine(previous as Element)) break;
      before = `${previous.textContent ?? ''} ${before}`;
      at = previous;
    } else {
      at = at.parentElement;
      if (at && !isInline(at as Element)) break;
    }
  }
  const words = before.split(/[^\p{L}]+/u).filter(Boolean);
  return words.filter((word) => !isDateWord(word)).length >= SENTENCE;
}

const endsLine = (element: Element): boolean => tagOf(element) === 'BR' || !isInline(element);

/** Nodes and characters of a line that are looked at, and words of one that is a sentence. */
const MOST_STEPS = 40;
const LONGEST_BEFORE = 400;
const SENTENCE = 4;
/** `Node.ELEMENT_NODE`. */
const ELEMENT = 1;

/** Whether a line is not the article's: of a script, the page's footer, a comment. */
function isLineOfOthers(element: Element): boolean {
  let isInFooter = false;
  for (const [level, one] of lineage(element).entries()) {
    const tag = tagOf(one);
    if (tag === 'ARTICLE' || tag === 'MAIN') return false;
    if (tag === 'BODY') break;
    const names = `${attributeOf(one, 'class')} ${attributeOf(one, 'id')}`;
    if (UNREAD.test(tag) || (level < LEVELS && OTHERS.test(names))) return true;
    isInFooter ||= tag === 'FOOTER' || FOOTER.test(names);
  }
  return isInFooter;
}

/** Elements around a line whose names tell what it belongs to: farther ones have names for whole layouts. */
const LEVELS = 6;

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|NAV|FIGCAPTION|TH)$/;
const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|related|caption|quote|testimonials?)(?:$|[\s_-])|(?:^|\s)(?:widget|sidebar|(?:sub-?)?menu(?:-item)?)(?:$|\s)/i;
const FOOTER = /(?:^|[\s_-])(?:footer|colophon|copyright)(?:$|[\s_-])/i;
