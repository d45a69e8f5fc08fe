import { isElement, isInline, isText } from '../dom/element-kinds';
import { foldSpace } from '../text/normalize';
import { isEmbed } from './compose/embeds';
import type { Cut } from './clean/clean-page';

/** A run of text of the page between two block boundaries, as it stood before anything was chosen. */
export type PageBlock = {
  index: number;
  /** The element whose start or end bounds the run: a paragraph, a cell, or a container with loose text. */
  boundary: Element;
  /** Its text nodes in order, white space between them included. */
  texts: Text[];
  /** Its text, white space folded. */
  text: string;
  /** Characters of `text` that are link text, about. */
  linked: number;
  /** Number of separate links. */
  links: number;
};

/** Something between the blocks that has no text of its own. */
export type PageMark = { before: number; node: Node };

/** A page as a sequence. */
export type PageSequence = {
  blocks: PageBlock[];
  /** Images, and frames that show a film or a post. */
  images: PageMark[];
  cuts: (PageMark & Cut)[];
};

/**
 * The text of a page as a sequence of blocks, with the images and cuts between them. Two `<br>` in a row end a block.
 * Does not change the tree. Visits every node once, whatever the depth.
 */
export function readPageSequence(root: Element, cuts: Map<Node, Cut>): PageSequence {
  const sequence: PageSequence = { blocks: [], images: [], cuts: [] };
  let texts: Text[] = [];
  let raw = '';
  let link: Element | undefined;
  let linked = 0;
  let links = 0;
  let breaks = 0;

  const endBlock = () => {
    if (texts.length > 0) {
      const text = foldSpace(raw);
      const boundary = boundaryOf(texts[0]!, root);
      if (text !== '')
        sequence.blocks.push({
          index: sequence.blocks.length,
          boundary,
          texts,
          text,
          linked: Math.min(linked, text.length),
          links,
        });
      texts = [];
    }
    raw = '';
    linked = 0;
    links = 0;
    breaks = 0;
  };

  const enter = (node: Node) => {
    if (isText(node)) {
      const cut = cuts.get(node);
      if (cut) sequence.cuts.push({ ...cut, node, before: sequence.blocks.length });
      const visible = node.data.trim().length;
      if (visible === 0 && texts.length === 0) return;
      texts.push(node);
      raw += node.data;
      if (visible === 0) return;
      breaks = 0;
      if (link) {
        linked += visible;
        if (links === 0) links = 1;
      }
    } else if (isElement(node)) {
      if (node.tagName === 'BR') {
        breaks += 1;
        raw += ' ';
        if (breaks === BREAKS_BETWEEN_PARAGRAPHS) endBlock();
      } else if (node.tagName === 'IMG' || (node.tagName === 'IFRAME' && isEmbed(node))) {
        if (node.tagName === 'IFRAME') endBlock();
        sequence.images.push({ before: sequence.blocks.length + (texts.length > 0 ? 1 : 0), node });
      } else if (node.tagName === 'A' && node.hasAttribute('href')) {
        link = node;
        links += 1;
      } else if (!isInline(node)) endBlock();
    }
  };
  const leave = (node: Node) => {
    if (node === link) link = undefined;
    else if (isElement(node) && !isInline(node)) endBlock();
  };

  let node: Node = root;
  for (;;) {
    if (node !== root) enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (!node.nextSibling && node !== root) {
      leave(node);
      node = node.parentNode!;
    }
    if (node === root) break;
    leave(node);
    node = node.nextSibling!;
  }
  endBlock();
  return sequence;
}

const BREAKS_BETWEEN_PARAGRAPHS = 2;

function boundaryOf(text: Text, root: Element): Element {
  let at = text.parentElement;
  while (at && at !== root && isInline(at)) at = at.parentElement;
  return at ?? root;
}
