import type { PopupContent } from '../support/popup-content.ts';

/** What the popup shows, as lines for the terminal. */
export function describePopup(popup: PopupContent): string {
  if (popup.failure !== null) return `No article: ${popup.failure}`;
  const sections = [
    [
      popup.title ?? '',
      [popup.site, popup.byline, popup.published].filter(Boolean).join(' · '),
      popup.provenance ?? '',
    ],
    ['Summary', ...popup.summary.map((sentence) => `  • ${sentence}`)],
    ['Key facts', popup.caption && `  ${popup.caption}`, ...alignRows(popup.rows)],
    [popup.removed ?? ''],
  ];
  return sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** The rows with their columns below one another. */
function alignRows(rows: string[][]): string[] {
  const width = Math.max(0, ...rows.map((row) => row[0]?.length ?? 0));
  return rows.map(([head = '', ...values]) => `  ${head.padEnd(width)}  ${values.join('  ')}`);
}
