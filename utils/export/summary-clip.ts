import type { KeyFacts } from '../model/key-facts';
import type { SafeHtml } from '../model/safe-html';
import { bylineOf, type Credits } from './credits';
import { escapeHtml } from './escape-html';

/** A summary to be copied; everything in it is text. */
export type SummaryToCopy = {
  sentences: string[];
  /** The facts with the reader's words for their kinds as the first cell. */
  facts?: Pick<KeyFacts, 'caption' | 'header'> & { rows: string[][] };
};

/** Summary and key facts under the credits, as plain and as rich text. */
export function summaryToClip(
  { sentences, facts }: SummaryToCopy,
  credits: Credits | undefined,
): { plain: string; html: SafeHtml } {
  const byline = credits && bylineOf(credits);
  const rows = facts ? [...(facts.header ? [facts.header] : []), ...facts.rows] : [];
  const plain = [
    credits && [credits.title, byline, credits.url].filter(Boolean).join('\n'),
    sentences.map((sentence) => `• ${sentence}`).join('\n'),
    facts?.caption,
    rows.map((cells) => cells.join('\t')).join('\n'),
  ];
  const url = credits && escapeHtml(credits.url);
  const html = [
    credits && `<h1>${escapeHtml(credits.title)}</h1>`,
    byline && `<p>${escapeHtml(byline)}</p>`,
    url && `<p><a href="${url}">${url}</a></p>`,
    sentences.length > 0 &&
      `<ul>${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('')}</ul>`,
    facts && factsToHtml(facts),
  ];
  return {
    plain: `${plain.filter(Boolean).join('\n\n')}\n`,
    html: html.filter(Boolean).join('\n') as SafeHtml,
  };
}

function factsToHtml({ caption, header, rows }: NonNullable<SummaryToCopy['facts']>): string {
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return [
    '<table>',
    caption && `<caption>${escapeHtml(caption)}</caption>`,
    header && `<thead>${line(header, 'th')}</thead>`,
    `<tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody>`,
    '</table>',
  ]
    .filter(Boolean)
    .join('');
}
