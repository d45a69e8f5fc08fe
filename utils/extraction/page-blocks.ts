import { isInline, isInlineTag, isText } from '../dom/element-kinds';
import { foldSpace } from '../text/normalize';
import { isEmbed } from './compose/embeds';
import type { PageNodes } from '../dom/page-nodes';
import { WITHOUT_TEXT } from '../dom/without-text';
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
 *
 * @param listed what the page's body held before it was cleaned; @param cuts what was taken out of it since.
 */
export function readPageSequence(
  root: Element,
  { nodes, names, ends }: PageNodes,
  cuts: ReadonlyMap<Node, Cut | undefined>,
): PageSequence {
  const sequence: PageSequence = { blocks: [], images: [], cuts: [] };
  let texts: Text[] = [];
  let raw = '';
  let boundary = root;
  let linked = 0;
  let links = 0;
  let breaks = 0;
  /** Where the link ends that the current node is in. */
  let linkEnd = 0;
  /** The elements around the current node that are not inline, and where they end. */
  const open: Element[] = [root];
  const openEnds = [nodes.length];

  const endBlock = () => {
    if (texts.length > 0) {
      const text = foldSpace(raw);
      const index = sequence.blocks.length;
      if (!UNSEEN.test(text))
        sequence.blocks.push({
          index,
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

  const addText = (node: Text, at: number) => {
    const { data } = node;
    const visible = data.trim().length;
    if (texts.length === 0) {
      if (visible === 0) return;
      boundary = open.at(-1)!;
    }
    texts.push(node);
    raw += data;
    if (visible === 0) return;
    breaks = 0;
    if (at >= linkEnd) return;
    linked += visible;
    if (links === 0) links = 1;
  };

  const enter = (element: Element, name: string, at: number) => {
    if (name === 'BR') {
      breaks += 1;
      raw += ' ';
      if (breaks === BREAKS_BETWEEN_PARAGRAPHS) endBlock();
    } else if (name === 'IMG' || (name === 'IFRAME' && isEmbed(element))) {
      if (name === 'IFRAME') endBlock();
      const before = sequence.blocks.length + (texts.length > 0 ? 1 : 0);
      sequence.images.push({ before, node: element });
    } else if (name === 'A' && element.hasAttribute('href')) {
      linkEnd = ends[at]!;
      links += 1;
    } else if (!isInlineTag(name) && !flowsInText(element, name)) {
      endBlock();
      open.push(element);
      openEnds.push(ends[at]!);
    }
  };

  for (let at = 0; at < nodes.length;) {
    while (at >= openEnds.at(-1)!) {
      endBlock();
      open.pop();
      openEnds.pop();
    }
    const node = nodes[at]!;
    const name = names[at]!;
    if (name === '') addText(node as Text, at);
    else if (WITHOUT_TEXT.has(name) || cuts.has(node)) {
      const cut = cuts.get(node);
      if (cut) sequence.cuts.push({ ...cut, node, before: sequence.blocks.length });
      at = ends[at]!;
      continue;
    } else enter(node as Element, name, at);
    // The text of a frame's element is markup for browsers without frames.
    at = name === 'IFRAME' ? ends[at]! : at + 1;
  }
  endBlock();
  return sequence;
}

/** Whether an element that no standard knows stands in a sentence: as browsers draw it, it flows with the text. */
const flowsInText = (element: Element, name: string): boolean =>
  name.includes('-') &&
  (element.parentElement?.tagName === 'P' ||
    [element.previousSibling, element.nextSibling].some(isWords)) &&
  [...element.getElementsByTagName('*')].every(isInline);

const isWords = (node: Node | null): boolean =>
  node !== null && isText(node) && /\S/.test(node.data);

const BREAKS_BETWEEN_PARAGRAPHS = 2;

/** Characters that take no room, and a full stop alone: editors of pages put one into an empty paragraph, to keep it. */
const UNSEEN = /^[\s\u00ad\u200b-\u200f\u2060]*\.?$/;

/** The links of a block, each once. */
export const linksOf = ({ texts }: PageBlock): Set<Element> =>
  new Set(texts.map((text) => text.parentElement?.closest('a[href]')).filter((link) => !!link));
