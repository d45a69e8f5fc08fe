import { findQuote } from '@/utils/dom/find-quote';
import { findSentence } from '@/utils/dom/find-sentence';
import { arrangeForReading } from '@/utils/export/arrange-for-reading';
import { prepareBody } from '@/utils/export/prepare-body';
import { summarize } from '@/utils/summary/summarize';
import { extractPage } from '../../support/extract-whole';
import { parsePage } from './parse';

/** What became of the summary sentences of one page. */
export type RevealedPage = {
  sentences: number;
  inReader: number;
  onPage: number;
  /** Those that were not found in one of the two. */
  missed: string[];
};

/** Looks for every sentence of a page's summary in its reader view and on the page, as the extension does. */
export function revealSummary(html: string, url: string): RevealedPage {
  const revealed: RevealedPage = { sentences: 0, inReader: 0, onPage: 0, missed: [] };
  const page = parsePage(html, url);
  const result = extractPage(page, { url, now: new Date() });
  if (!result.ok) return revealed;
  const { article } = result.value;

  const body = prepareBody(article, window);
  arrangeForReading(body, { loadImages: true, words: { table: '', formula: '', noteBack: '' } });
  for (const { text, source } of summarize(article, { length: 'medium' })?.sentences ?? []) {
    const context = article.blocks[source.block]?.text ?? '';
    const inReader = isSame(findSentence(body, source), text);
    const onPage = isSame(
      findQuote(page.body, { quote: text, context }, () => true),
      text,
    );
    revealed.sentences += 1;
    if (inReader) revealed.inReader += 1;
    if (onPage) revealed.onPage += 1;
    if (!inReader || !onPage) revealed.missed.push(text);
  }
  return revealed;
}

const bare = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');
const isSame = (range: Range | undefined, text: string): boolean =>
  range !== undefined && bare(range.toString()) === bare(text);
