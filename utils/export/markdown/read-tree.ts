import type { BlockContent, List, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { SafeBody } from '../../model/safe-html';
import { DEEPEST_NEST, readFlow } from '../flow';
import { findNotes, type Notes } from '../notes';
import { readPhrases } from './read-phrases';
import { readTable } from './read-table';

/** An article's body as a Markdown syntax tree (mdast). */
export function readTree(body: SafeBody): Root {
  const notes = findNotes(body);
  const children: RootContent[] = readBlocks(body, notes, 0);
  for (const { element, identifier } of notes.definitions)
    children.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: readBlocks(element, notes, 1),
    });
  return { type: 'root', children };
}

function readBlocks(element: Element, notes: Notes, depth: number): BlockContent[] {
  const blocks: BlockContent[] = [];
  if (depth > DEEPEST_NEST) return [{ type: 'paragraph', children: readPhrases([element], notes) }];
  for (const part of readFlow(element)) {
    if (Array.isArray(part)) addParagraph(blocks, part, notes);
    else if (!notes.isDefinition(part) || part === element)
      blocks.push(...readBlock(part, notes, depth));
  }
  return blocks;
}

function addParagraph(blocks: BlockContent[], nodes: Iterable<Node>, notes: Notes): void {
  const children = readPhrases(nodes, notes);
  if (children.length > 0) blocks.push({ type: 'paragraph', children });
}

function readBlock(element: Element, notes: Notes, depth: number): BlockContent[] {
  const inner = () => readBlocks(element, notes, depth + 1);
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6': {
      const children = readPhrases([element], notes);
      const level = Number(element.tagName.charAt(1)) as 1 | 2 | 3 | 4 | 5 | 6;
      return children.length > 0 ? [{ type: 'heading', depth: level, children }] : [];
    }
    case 'UL':
    case 'OL':
      return readList(element, notes, depth);
    case 'DT': {
      const children = readPhrases([element], notes);
      return children.length > 0
        ? [{ type: 'paragraph', children: [{ type: 'strong', children }] }]
        : [];
    }
    case 'BLOCKQUOTE': {
      const children = inner();
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'PRE':
      return [{ type: 'code', value: (element.textContent ?? '').replace(/\n$/, '') }];
    case 'TABLE':
      return readTable(element, notes);
    case 'HR':
      return [{ type: 'thematicBreak' }];
    default:
      return inner();
  }
}

function readList(element: Element, notes: Notes, depth: number): List[] {
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (notes.isDefinition(child)) continue;
    const children = readBlocks(child, notes, depth + 1);
    if (children.length > 0) items.push({ type: 'listItem', spread: false, children });
  }
  if (items.length === 0) return [];
  const ordered = element.tagName === 'OL';
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  const spread = items.some((item) => item.children.filter(isParagraph).length > 1);
  for (const item of items) item.spread = spread;
  return [
    { type: 'list', ordered, ...(ordered && { start: start || 1 }), spread, children: items },
  ];
}

const isParagraph = (node: Nodes): boolean => node.type === 'paragraph';
