import { isElement } from '../dom/element-kinds';
import { inlineText } from '../dom/inline-text';
import type { SafeBody } from '../model/safe-html';
import { bylineOf, type Credits } from './credits';
import { cellsOf, DEEPEST_NEST, readFlow, rowsOf } from './flow';

/**
 * The article as plain text: title, credits, then one paragraph a block; cells of a table row are parted by tabs.
 *
 * @param head the lines above the body; without it the body stands alone.
 */
export function articleToText(
  body: SafeBody,
  head: { credits: Credits; standfirst: string | undefined } | undefined,
): string {
  const credits = head && [head.credits.title, bylineOf(head.credits), head.credits.url];
  return (
    [credits?.filter(Boolean).join('\n'), head?.standfirst, ...paragraphsOf(body, 0)]
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}

/** What stands between blank lines: paragraphs, whole lists, whole tables. */
function* paragraphsOf(element: Element, depth: number): Generator<string> {
  if (depth > DEEPEST_NEST) {
    yield inlineText([element]);
    return;
  }
  for (const part of readFlow(element)) {
    if (Array.isArray(part)) yield inlineText(part);
    else if (part.tagName === 'PRE') yield (part.textContent ?? '').trimEnd();
    else if (part.tagName === 'UL' || part.tagName === 'OL') yield listToText(part, depth);
    else if (part.tagName === 'DL') yield linesOf(part, depth).join('\n');
    else if (part.tagName === 'TABLE') {
      const caption = part.querySelector('caption');
      if (caption) yield inlineText([caption]);
      yield tableToText(part);
    } else yield* paragraphsOf(part, depth + 1);
  }
}

const linesOf = (element: Element, depth: number): string[] =>
  [...paragraphsOf(element, depth + 1)].filter((line) => line !== '');

function listToText(list: Element, depth: number): string {
  const first = Number(list.getAttribute('start') ?? 1);
  return [...list.children]
    .map((item, index) => {
      const mark = list.tagName === 'OL' ? `${first + index}. ` : '• ';
      return mark + linesOf(item, depth).join('\n').replaceAll('\n', `\n${INDENT}`);
    })
    .filter((item) => item.trim() !== '•')
    .join('\n');
}

const INDENT = '  ';

const tableToText = (table: Element): string =>
  rowsOf(table)
    .map((row) => cellsOf(row).map(cellText).join('\t'))
    .join('\n');

/** A cell on one line: a tab or a line feed in it would start another cell. */
const cellText = (cell: Element): string =>
  [...readFlow(cell)]
    .map((part) => inlineText(isElement(part as Node) ? [part as Element] : (part as Node[])))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
