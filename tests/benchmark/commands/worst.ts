import { findCorpus, readIndex } from '../corpora.ts';
import { wordF1 } from '../scores/word-f1.ts';
import { extractCorpus } from './extract.ts';

/** Prints the pages that cost most word-F1, with the reference's lines that were lost and our lines that are not in it. */
export async function printWorst(count: number): Promise<void> {
  const folder = findCorpus('articles');
  if (!folder) return;
  const entries = readIndex(folder);
  const pages = await extractCorpus(folder);
  const ranked = entries
    .map((entry) => {
      const page = pages[entry.id]!;
      return { entry, page, score: wordF1(page.text, entry.text ?? '') };
    })
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, count);
  for (const { entry, page, score } of ranked) {
    const { f1, precision, recall } = score;
    const why = page.failure ? ` ${JSON.stringify(page.failure)}` : '';
    console.log(
      `\n${entry.id} ${entry.url}\n  F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}${why}`,
    );
    for (const line of missingFrom(entry.text ?? '', page.text)) console.log(`  - ${line}`);
    for (const line of missingFrom(page.text, entry.text ?? '')) console.log(`  + ${line}`);
  }
}

/** Sentences or lines shown for a page, the longest first, and the characters shown of each. */
const LINES = 6;
const LINE_LENGTH = 110;

/** The longest pieces of a text that another does not hold. */
function missingFrom(text: string, other: string): string[] {
  const folded = fold(other);
  return text
    .split(/\n|(?<=[.!?])\s/)
    .map(fold)
    .filter((piece) => piece.length > 20 && !folded.includes(piece))
    .sort((a, b) => b.length - a.length)
    .slice(0, LINES)
    .map((piece) => piece.slice(0, LINE_LENGTH));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
