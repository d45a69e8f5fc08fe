import { isElement, isInline } from '../../dom/element-kinds';
import { foldRuns } from '../../text/normalize';
import type { PageBlock } from '../page-blocks';
import { copyAttributes } from './copy-attributes';

/** Copies a block's text into an element, with the inline elements around each piece. */
export function copyInline(block: PageBlock, home: Element, base: string): void {
  const page = home.ownerDocument;
  const verbatim = home.closest('pre') !== null;
  // The inline elements around the last piece, outermost first, each with its copy.
  let open: { source: Element; copy: Element }[] = [];
  let previous: Text | undefined;
  let formula: Element | undefined;
  for (const text of block.texts) {
    if (formula?.contains(text)) continue;
    formula = formulaAround(text);
    const around = inlineAncestors(text, block.boundary);
    let shared = 0;
    while (shared < open.length && open[shared]!.source === around[shared]) shared += 1;
    open = open.slice(0, shared);
    if (previous) copyBreaks(previous, text, open.at(-1)?.copy ?? home);
    for (const source of around.slice(shared)) {
      if (!MEANINGFUL_INLINE.has(source.tagName)) continue;
      const copy = page.createElement(source.tagName);
      copyAttributes(source, copy, base);
      (open.at(-1)?.copy ?? home).append(copy);
      open.push({ source, copy });
    }
    const words = verbatim ? text.data : foldRuns(text.data);
    (open.at(-1)?.copy ?? home).append(formula ? formula.cloneNode(true) : words);
    previous = text;
  }
}

const MEANINGFUL_INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q RP RT RUBY S SAMP SMALL STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

/** The formula that a text is a sign of. Only its signs stand in elements of MathML. */
function formulaAround({ parentElement }: Text): Element | undefined {
  return parentElement?.namespaceURI?.endsWith('MathML')
    ? (parentElement.closest('math') ?? undefined)
    : undefined;
}

function inlineAncestors(text: Text, boundary: Element): Element[] {
  const around: Element[] = [];
  for (let at = text.parentElement; at && at !== boundary && isInline(at); at = at.parentElement)
    if (MEANINGFUL_INLINE.has(at.tagName)) around.push(at);
  return around.reverse();
}

/** Copies a `<br>` that stands between two pieces of a block. */
function copyBreaks(from: Text, to: Text, home: Element): void {
  let at: Node | null = from;
  while (at && at !== to) {
    at = nextNode(at);
    if (at && isElement(at) && at.tagName === 'BR')
      home.append(home.ownerDocument.createElement('br'));
  }
}

function nextNode(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
