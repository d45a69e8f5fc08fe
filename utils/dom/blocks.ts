import type { Block, BlockKind } from '../model/article';
import { isElement, isInline, isText } from './element-kinds';
import { inlineText, inlineTextOf } from './inline-text';

/** The attribute that ties an element of `Article.content` to its block. */
export const BLOCK_ATTRIBUTE = 'data-block';

/**
 * The text blocks below a root in reading order. Mutates the tree: the element of block n gets `data-block="n"`, and a
 * run of inline content that has blocks beside it is wrapped in a `<p>` (a `<span>` where no paragraph may stand).
 */
export function markBlocks(root: Element): Block[] {
  const containers = containersOfBlocks(root);
  const blocks: Block[] = [];

  const add = (element: Element) => {
    const block = readBlock(element);
    if (!block) return;
    element.setAttribute(BLOCK_ATTRIBUTE, String(blocks.length));
    blocks.push(block);
  };

  // Elements still to visit, the next one last.
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (!containers.has(element)) {
      add(element);
      continue;
    }
    const children = [...wrapInlineRuns(element, containers)];
    for (const child of children.reverse()) pending.push(child);
  }
  return blocks;
}

/** Every element that has a block-level element somewhere below it, so that it cannot be one block itself. */
function containersOfBlocks(root: Element): Set<Element> {
  const containers = new Set<Element>([root]);
  for (const element of root.getElementsByTagName('*')) {
    if (isInline(element)) continue;
    for (let parent = element.parentElement; parent && !containers.has(parent);) {
      containers.add(parent);
      parent = parent.parentElement;
    }
  }
  return containers;
}

/** The children of a container that are blocks or hold blocks, in order; runs of inline content are wrapped first. */
function* wrapInlineRuns(container: Element, containers: Set<Element>): Generator<Element> {
  let run: Node[] = [];
  const flush = (): Element | undefined => {
    const nodes = run;
    run = [];
    if (!nodes.some((node) => inlineText([node]) !== '')) return undefined;
    const wrapper = container.ownerDocument.createElement(
      MAY_HOLD_PARAGRAPH.has(container.tagName) ? 'p' : 'span',
    );
    nodes[0]?.parentNode?.insertBefore(wrapper, nodes[0]);
    wrapper.append(...nodes);
    return wrapper;
  };
  for (const child of [...container.childNodes]) {
    if (isText(child) || (isElement(child) && isInline(child) && !containers.has(child))) {
      run.push(child);
      continue;
    }
    const wrapped = flush();
    if (wrapped) yield wrapped;
    if (isElement(child)) yield child;
  }
  const wrapped = flush();
  if (wrapped) yield wrapped;
}

const MAY_HOLD_PARAGRAPH = new Set(
  'DIV BODY ARTICLE SECTION MAIN ASIDE HEADER FOOTER BLOCKQUOTE LI DD TD TH FIGURE FIGCAPTION DETAILS ADDRESS CENTER'.split(
    ' ',
  ),
);

function readBlock(element: Element): Block | undefined {
  const kind = kindOf(element);
  const text =
    kind === 'code' && element.tagName === 'PRE'
      ? (element.textContent ?? '')
      : inlineTextOf(element);
  if (text.trim() === '') return undefined;
  const level = kind === 'heading' ? headingLevel(element) : undefined;
  return { kind, text, ...(level !== undefined && { level }) };
}

const KIND_BY_TAG: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  PRE: 'code',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TD: 'cell',
  TH: 'cell',
};

/** The kind of the nearest ancestor that tells one; a plain paragraph otherwise. */
function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = KIND_BY_TAG[at.tagName];
    if (kind) return kind;
  }
  return 'paragraph';
}

const headingLevel = (element: Element): number =>
  Number(element.closest('h1,h2,h3,h4,h5,h6')?.tagName.charAt(1) ?? 2);
