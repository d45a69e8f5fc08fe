import { findCorpus, readIndex, readPage } from '../corpora.ts';
import { bootstrap } from '../scores/bootstrap.ts';
import { ngramF1 } from '../scores/rouge.ts';
import type { Summariser } from '../training/train-weights.ts';
import { extractCorpus, type ExtractedPages } from './extract.ts';
import { importSummariser } from './train-summarizer.ts';

/** Share of a description's word pairs that the text has from which it is a copy of its first lines, no summary. */
const COPIED = 0.7;
/** Words of a description, and sentences of a text, from which the comparison means something. */
const DESCRIPTION_WORDS = 8;
const TEXT_SENTENCES = 6;

/**
 * Prints by language how well summaries of real pages agree with the pages' own descriptions, beside as many first
 * sentences, and how many sentences are not the slice their source names.
 *
 * No human wrote these references to sum up the text: they lean to its first lines, so that a draw with the lead is the
 * most to be expected.
 */
export async function comparePageSummaries(): Promise<void> {
  const from = await importSummariser();
  const differences = new Map<string, { ours: number; lead: number }[]>();
  let sentences = 0;
  let broken = 0;
  for (const name of ['snippets', 'articles']) {
    const folder = findCorpus(name);
    if (!folder) continue;
    const pages = await extractCorpus(folder);
    for (const entry of readIndex(folder)) {
      const page = pages[entry.id];
      if (!page || page.failure) continue;
      sentences += page.summary.length;
      broken += page.brokenAnchors;
      const scores = scorePage(page, descriptionOf(readPage(folder, entry)), from);
      if (!scores) continue;
      const language = (page.lang ?? '?').slice(0, 2).toLowerCase();
      differences.set(language, [...(differences.get(language) ?? []), scores]);
    }
  }
  console.log(`${sentences} sentences of summaries, ${broken} of them not the slice they name.`);
  console.table(
    Object.fromEntries(
      [...differences]
        .toSorted((a, b) => b[1].length - a[1].length)
        .map(([language, scores]) => {
          const { mean, low, high } = bootstrap(scores.map(({ ours, lead }) => ours - lead));
          const average = (values: number[]): string =>
            (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
          return [
            language,
            {
              pages: scores.length,
              ours: average(scores.map(({ ours }) => ours)),
              lead: average(scores.map(({ lead }) => lead)),
              difference: `${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
            },
          ];
        }),
    ),
  );
}

/** Mean of word and word-pair F1 with the description, 0–100; `undefined` when the page does not lend itself to it. */
function scorePage(
  page: ExtractedPages[string],
  description: string | undefined,
  from: Summariser,
): { ours: number; lead: number } | undefined {
  const wordsOf = (text: string): string[] =>
    from.wordsOf(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
  const reference = wordsOf(description ?? '');
  if (reference.length < DESCRIPTION_WORDS) return undefined;
  const body = wordsOf(page.text);
  const pairs = new Set(body.slice(1).map((word, at) => `${body[at]} ${word}`));
  const copied = reference.slice(1).filter((word, at) => pairs.has(`${reference[at]} ${word}`));
  if (copied.length >= COPIED * (reference.length - 1)) return undefined;

  const article = {
    title: page.title ?? '',
    blocks: page.blocks,
    ...(page.lang !== null && { lang: page.lang }),
  };
  const paragraphs = page.blocks.flatMap(({ kind }, at) => (kind === 'paragraph' ? [at] : []));
  const texts = from.readSentences(article, paragraphs).map(({ text }) => text);
  const ours =
    from.summarize(article, { length: 'short' })?.sentences.map(({ text }) => text) ?? [];
  if (texts.length < TEXT_SENTENCES || ours.length === 0) return undefined;
  const agreement = (summary: string[]): number => {
    const words = wordsOf(summary.join(' '));
    return 50 * (ngramF1(words, reference, 1) + ngramF1(words, reference, 2));
  };
  return { ours: agreement(ours), lead: agreement(texts.slice(0, ours.length)) };
}

/** The description a page gives of itself. */
function descriptionOf(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<meta\b[^>]*>/gi)) {
    if (!/(?:name|property)\s*=\s*["']?(?:og:)?description\b/i.test(tag)) continue;
    const content = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const text = content?.[1] ?? content?.[2];
    if (text) return text.replace(/&#?\w+;/g, ' ');
  }
  return undefined;
}
