import type { PhrasingContent } from 'mdast';
import { isElement, isText } from '../../dom/element-kinds';
import { inlineText } from '../../dom/inline-text';
import type { Notes } from '../notes';
import { isSafeInDollars } from './formulas';

/** Inline content as Markdown has it, white space folded, without any at the ends. */
export function readPhrases(nodes: Iterable<Node>, notes: Notes): PhrasingContent[] {
  const phrases: PhrasingContent[] = [];
  for (const node of nodes) addPhrases(node, notes, phrases);
  return foldSpaces(phrases);
}

function addPhrases(node: Node, notes: Notes, phrases: PhrasingContent[]): void {
  if (isText(node)) {
    phrases.push({ type: 'text', value: node.data.replace(/[\u00AD\u200B\uFEFF]/g, '') });
    return;
  }
  if (!isElement(node) || notes.isBackLink(node)) return;
  const note = notes.identifierOf(node);
  if (note !== undefined) {
    phrases.push({ type: 'footnoteReference', identifier: note, label: note });
    return;
  }
  const inner = (): PhrasingContent[] => {
    const children: PhrasingContent[] = [];
    for (const child of node.childNodes) addPhrases(child, notes, children);
    return children;
  };
  const marked = (mark: (children: PhrasingContent[]) => PhrasingContent): void => {
    const children = inner();
    const [before, kept, after] = outsideSpaces(children);
    if (before) phrases.push({ type: 'text', value: ' ' });
    if (kept.length > 0) phrases.push(mark(kept));
    if (after) phrases.push({ type: 'text', value: ' ' });
  };
  switch (node.tagName) {
    case 'math':
      phrases.push(formulaOf(node));
      break;
    case 'BR':
      phrases.push({ type: 'break' });
      break;
    case 'IMG':
      phrases.push(imageOf(node));
      break;
    case 'EM':
    case 'I':
      marked((children) => ({ type: 'emphasis', children: unnested(children, 'emphasis') }));
      break;
    case 'STRONG':
    case 'B':
      marked((children) => ({ type: 'strong', children: unnested(children, 'strong') }));
      break;
    case 'DEL':
    case 'S':
      marked((children) => ({ type: 'delete', children: unnested(children, 'delete') }));
      break;
    case 'CODE':
    case 'KBD':
    case 'SAMP':
      addCode(node, phrases);
      break;
    case 'A':
      addLink(node, { inner, marked }, phrases);
      break;
    case 'SUB':
    case 'SUP':
      // Markdown has none of its own and takes these as they are.
      wrap(node.tagName.toLowerCase(), inner(), phrases);
      break;
    case 'RT':
      phrases.push({ type: 'text', value: '(' }, ...inner(), { type: 'text', value: ')' });
      break;
    case 'RP':
      break;
    default:
      phrases.push(...inner());
  }
}

/** A formula in the TeX it was written in; one that the page gives no TeX of as it reads on a line. */
function formulaOf(formula: Element): PhrasingContent {
  const tex = formula.getAttribute('alttext');
  return tex && isSafeInDollars(tex)
    ? { type: 'inlineMath', value: tex, isDisplayed: formula.getAttribute('display') === 'block' }
    : { type: 'text', value: inlineText([formula]) };
}

const imageOf = (image: Element): PhrasingContent => ({
  type: 'image',
  url: image.getAttribute('src') ?? '',
  alt: image.getAttribute('alt') ?? '',
});

function addCode(element: Element, phrases: PhrasingContent[]): void {
  const value = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (value) phrases.push({ type: 'inlineCode', value });
}

function addLink(
  link: Element,
  read: {
    inner: () => PhrasingContent[];
    marked: (mark: (children: PhrasingContent[]) => PhrasingContent) => void;
  },
  phrases: PhrasingContent[],
): void {
  const url = link.getAttribute('href');
  if (link.childNodes.length === 0) {
    // Stands for an embedded video or post.
    const value = link.getAttribute('title') ?? url;
    if (url && value) phrases.push({ type: 'link', url, children: [{ type: 'text', value }] });
  } else if (!url || url.startsWith('#')) phrases.push(...read.inner());
  else read.marked((children) => ({ type: 'link', url, children: unnested(children, 'link') }));
}

function wrap(tag: string, children: PhrasingContent[], phrases: PhrasingContent[]): void {
  if (children.length === 0) return;
  if (children.every((child) => child.type === 'footnoteReference')) phrases.push(...children);
  else
    phrases.push({ type: 'html', value: `<${tag}>` }, ...children, {
      type: 'html',
      value: `</${tag}>`,
    });
}

/** Phrases in which no mark of a kind stands within another, which Markdown cannot write. */
function unnested(phrases: PhrasingContent[], kind: PhrasingContent['type']): PhrasingContent[] {
  return phrases.flatMap((phrase) => {
    if (!('children' in phrase)) return [phrase];
    const children = unnested(phrase.children, kind);
    return phrase.type === kind ? children : [{ ...phrase, children }];
  });
}

/** Phrases without white space at their ends, and whether there was any. */
function outsideSpaces(phrases: PhrasingContent[]): [boolean, PhrasingContent[], boolean] {
  const raw = phrases.map((phrase) => (phrase.type === 'text' ? phrase.value : 'x')).join('');
  return [/^\s/.test(raw), foldSpaces(phrases), /\s$/.test(raw)];
}

/** Joins neighbouring texts and folds their white space, across marks too. */
function foldSpaces(phrases: PhrasingContent[]): PhrasingContent[] {
  const folded: PhrasingContent[] = [];
  for (const phrase of phrases) {
    const last = folded.at(-1);
    if (phrase.type === 'break') {
      if (last?.type === 'text') last.value = last.value.trimEnd();
      if (last && last.type !== 'break') folded.push(phrase);
      continue;
    }
    if (phrase.type !== 'text') {
      folded.push(phrase);
      continue;
    }
    if (last?.type === 'text') last.value = (last.value + phrase.value).replace(/\s+/g, ' ');
    else {
      const value = phrase.value.replace(/\s+/g, ' ');
      folded.push({
        type: 'text',
        value: !last || last.type === 'break' ? value.trimStart() : value,
      });
    }
  }
  const end = folded.at(-1);
  if (end?.type === 'text') end.value = end.value.trimEnd();
  while (folded.at(-1)?.type === 'break') folded.pop();
  return folded.filter((phrase) => phrase.type !== 'text' || phrase.value !== '');
}
