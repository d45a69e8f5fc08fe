import { foldSpace } from '../text/normalize';
import type { Removal } from '../model/extraction';
import type { PageBlock, PageSequence } from './page-blocks';
import type { Selection } from './selection';

/**
 * What was left out of the article, in the order of the page: runs of blocks that a rule dropped, and what was cut from
 * the page within or after the article.
 */
export function listRemovals({ cuts }: PageSequence, selection: Selection): Removal[] {
  const positionOf = keptBefore(selection.kept);
  const removals: { at: number; removal: Removal }[] = [];
  for (const run of droppedRuns(selection)) {
    const [first] = run;
    const why = first && selection.dropped.get(first.index);
    if (!first || !why) continue;
    removals.push({
      at: first.index,
      removal: {
        ...why,
        text: clip(run.map(({ text }) => text).join(' '), TEXT_CAP),
        html: clip(run.map(htmlOf).join(''), HTML_CAP),
        count: why.kind === 'teaser' ? countItems(run.flatMap(linksOf), run.length) : 1,
        before: positionOf(first.index),
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

function* droppedRuns({ blocks, dropped }: Selection): Generator<PageBlock[]> {
  let run: PageBlock[] = [];
  for (const block of blocks) {
    const why = dropped.get(block.index);
    const last = run.at(-1);
    if (last && (!why || why.rule !== dropped.get(last.index)?.rule)) {
      yield run;
      run = [];
    }
    if (why) run.push(block);
  }
  if (run.length > 0) yield run;
}

/** Number of kept blocks before a place on the page. */
function keptBefore(kept: readonly boolean[]): (index: number) => number {
  const counts = [0];
  for (const one of kept) counts.push(counts.at(-1)! + (one ? 1 : 0));
  return (index) => counts[Math.min(index, kept.length)] ?? 0;
}

const linksOf = ({ texts }: PageBlock): Element[] =>
  texts.map((text) => text.parentElement?.closest('a[href]')).filter((link) => !!link);

const htmlOf = ({ boundary, texts, text }: PageBlock): string =>
  foldSpace(boundary.textContent ?? '') === text
    ? boundary.outerHTML
    : texts.map(({ data }) => data).join('');

/** Other stories are counted by where they lead; those without links by their lines. */
function countItems(links: Element[], lines: number): number {
  const targets = new Set(links.map((link) => link.getAttribute('href')));
  return targets.size > 0 ? targets.size : lines;
}
