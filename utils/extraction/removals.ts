import { foldSpace } from '../text/normalize';
import type { ClutterKind, Removal } from '../model/extraction';
import { NAME_GROUP_NAMES, nameGroups, type NameGroup } from './classify/name-groups';
import { opensLikeClutterHead } from './cues/boilerplate-lines';
import { linksOf, type PageBlock, type PageSequence } from './page-blocks';
import { isTruncated } from './prune/truncated-teasers';
import type { Selection } from './selection';

/**
 * What was left out of the article, in the order of the page: runs of blocks that a rule dropped, and what was cut from
 * the page within or after the article.
 */
export function listRemovals({ cuts }: PageSequence, selection: Selection): Removal[] {
  const positionOf = keptBefore(selection.kept);
  const removals: { at: number; removal: Removal }[] = [];
  for (const { kind, rule, run } of leftOutRuns(selection)) {
    const { index } = run[0]!;
    removals.push({
      at: index,
      removal: {
        kind,
        rule,
        text: clip(run.map(({ text }) => text).join(' '), TEXT_CAP),
        html: clip(openingOf(run, selection.blocks), HTML_CAP),
        count:
          kind === 'teaser'
            ? countItems(
                run.flatMap((block) => [...linksOf(block)]),
                run.length,
              )
            : 1,
        before: positionOf(index),
      },
    });
  }
  for (const { element, kind, rule, before } of cuts) {
    const text = foldSpace(element.textContent ?? '');
    if (text === '' || rule === 'landmark') continue;
    removals.push({
      at: before,
      removal: {
        kind,
        rule,
        text: clip(text, TEXT_CAP),
        html: clip(element.outerHTML, HTML_CAP),
        count: kind === 'teaser' ? countItems([...element.querySelectorAll('a[href]')], 1) : 1,
        before: positionOf(before),
      },
    });
  }
  return removals.sort((a, b) => a.at - b.at).map(({ removal }) => removal);
}

/** Characters of a removal's text and HTML that a report carries. */
const TEXT_CAP = 400;
const HTML_CAP = 20_000;

const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

type LeftOut = { kind: ClutterKind; rule: string; run: PageBlock[] };

/** Runs of blocks of one kind that a rule dropped, or that were never chosen although they stand within or after the article. */
function* leftOutRuns({ blocks, kept, dropped }: Selection): Generator<LeftOut> {
  const first = kept.indexOf(true);
  const groupsOf = nameGroups();
  let open: LeftOut | undefined;
  for (const block of blocks) {
    const { index } = block;
    const why =
      dropped.get(index) ??
      (!kept[index] && index > first
        ? { kind: guessKind(block, groupsOf), rule: 'classifier' }
        : undefined);
    if (open && why?.kind === open.kind) {
      open.run.push(block);
      continue;
    }
    if (open) yield open;
    open = why && { ...why, run: [block] };
  }
  if (open) yield open;
}

/** What a block that was never chosen seems to be. */
function guessKind(block: PageBlock, groupsOf: (element: Element) => number): ClutterKind {
  const { boundary, text, linked } = block;
  if (linked > 0 && text.length < LONGEST_CUE && opensLikeClutterHead(text)) return 'read-more';
  let bits = 0;
  for (let at: Element | null = boundary, level = 0; at && level < 3; level += 1) {
    bits |= groupsOf(at);
    at = at.parentElement;
  }
  for (const [group, kind] of KIND_OF_GROUP)
    if (bits & (1 << NAME_GROUP_NAMES.indexOf(group))) return kind;
  return isTruncated(block) || linked > text.length / 2 ? 'teaser' : 'other';
}

/** Characters of a line such as "Read more: …". */
const LONGEST_CUE = 140;

const KIND_OF_GROUP: readonly (readonly [NameGroup, ClutterKind])[] = [
  ['comments', 'comments'],
  ['signup', 'newsletter'],
  ['sharing', 'share-bar'],
  ['advert', 'advert'],
  ['author', 'author-box'],
  ['notice', 'notice'],
  ['stories', 'teaser'],
  ['chrome', 'navigation'],
];

/** Number of kept blocks before a place on the page. */
function keptBefore(kept: readonly boolean[]): (index: number) => number {
  const counts = [0];
  for (const one of kept) counts.push(counts.at(-1)! + (one ? 1 : 0));
  return (index) => counts[Math.min(index, kept.length)] ?? 0;
}

/** The HTML of the first blocks, as many as a report carries. */
function openingOf(run: PageBlock[], blocks: readonly PageBlock[]): string {
  let html = '';
  for (const block of run) {
    html += isAlone(block, blocks)
      ? block.boundary.outerHTML
      : block.texts.map(({ data }) => data).join('');
    if (html.length > HTML_CAP) break;
  }
  return html;
}

/** Whether a block is all the text of its element: others of it would be its neighbours. */
const isAlone = ({ boundary, index }: PageBlock, blocks: readonly PageBlock[]): boolean =>
  [blocks[index - 1], blocks[index + 1]].every(
    (beside) => !beside || !boundary.contains(beside.boundary),
  );

/** Other stories are counted by where they lead; those without links by their lines. */
function countItems(links: Element[], lines: number): number {
  const targets = new Set(links.map((link) => link.getAttribute('href')));
  return targets.size > 0 ? targets.size : lines;
}
