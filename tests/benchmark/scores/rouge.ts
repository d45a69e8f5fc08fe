import { porterStem } from './porter.ts';

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum, each 0–1, and their mean. */
export type Rouge = { r1: number; r2: number; lsum: number; mean: number };

/**
 * Scores a summary against a reference as google-research's rouge_score does with stemming.
 *
 * @param summary sentences; @param reference sentences.
 */
export function rouge(summary: string[], reference: string[]): Rouge {
  const found = summary.map(rougeTokens);
  const wanted = reference.map(rougeTokens);
  const r1 = ngramF1(found.flat(), wanted.flat(), 1);
  const r2 = ngramF1(found.flat(), wanted.flat(), 2);
  const lsum = summaryLevelLcs(found, wanted).f1;
  return { r1, r2, lsum, mean: (r1 + r2 + lsum) / 3 };
}

/** The tokens ROUGE counts: runs of ASCII letters and figures, lower-cased, stemmed when longer than three. */
export function rougeTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf);
}

const stems = new Map<string, string>();

function stemOf(token: string): string {
  if (token.length <= 3) return token;
  let stem = stems.get(token);
  if (stem === undefined) stems.set(token, (stem = porterStem(token)));
  return stem;
}

/** Agreement of two token lists in n-grams, as multisets. */
export function ngramF1(found: string[], wanted: string[], n: number): number {
  const left = countNgrams(found, n);
  const right = countNgrams(wanted, n);
  let common = 0;
  for (const [gram, count] of left) common += Math.min(count, right.get(gram) ?? 0);
  return f1(common, Math.max(found.length - n + 1, 0), Math.max(wanted.length - n + 1, 0)).f1;
}

function countNgrams(tokens: string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= tokens.length; at += 1) {
    const gram = tokens.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/**
 * Summary-level ROUGE-L: for each reference sentence the union of its longest common subsequences with all sentences of
 * the summary, each token counted at most as often as it occurs on either side.
 */
export function summaryLevelLcs(
  found: string[][],
  wanted: string[][],
): { precision: number; recall: number; f1: number } {
  const left = countNgrams(found.flat(), 1);
  const right = countNgrams(wanted.flat(), 1);
  let hits = 0;
  for (const sentence of wanted) {
    const union = new Set<number>();
    for (const candidate of found)
      for (const at of longestCommonSubsequence(sentence, candidate)) union.add(at);
    for (const at of [...union].toSorted((a, b) => a - b)) {
      const token = sentence[at]!;
      const inFound = left.get(token) ?? 0;
      const inWanted = right.get(token) ?? 0;
      if (inFound === 0 || inWanted === 0) continue;
      hits += 1;
      left.set(token, inFound - 1);
      right.set(token, inWanted - 1);
    }
  }
  return f1(hits, found.flat().length, wanted.flat().length);
}

/** Positions in `a` of one longest common subsequence with `b`, the one rouge_score walks back to. */
function longestCommonSubsequence(a: string[], b: string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!);
  const positions: number[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      positions.push(i - 1);
      i -= 1;
      j -= 1;
    } else if (table[i * width + j - 1]! > table[(i - 1) * width + j]!) j -= 1;
    else i -= 1;
  }
  return positions;
}

function f1(
  common: number,
  found: number,
  wanted: number,
): { precision: number; recall: number; f1: number } {
  const precision = common / Math.max(found, 1);
  const recall = common / Math.max(wanted, 1);
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
