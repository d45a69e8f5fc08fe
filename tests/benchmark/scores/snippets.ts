/** Counts over the snippets of many pages, trafilatura's metric. */
export type SnippetCounts = {
  /** Wanted snippets found, unwanted found, wanted missing, unwanted absent. */
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
};

/** Counts for one page; white space is folded on both sides. */
export function countSnippets(
  text: string,
  { with: wanted = [], without: unwanted = [] }: { with?: string[]; without?: string[] },
): SnippetCounts {
  const folded = fold(text);
  const found = (snippets: string[]) => snippets.filter((one) => folded.includes(fold(one))).length;
  const truePositives = found(wanted);
  const falsePositives = found(unwanted);
  return {
    truePositives,
    falsePositives,
    falseNegatives: wanted.length - truePositives,
    trueNegatives: unwanted.length - falsePositives,
  };
}

/** Precision, recall, F over all pages, and the share of unwanted snippets that were kept. */
export function scoreSnippets(pages: SnippetCounts[]): {
  precision: number;
  recall: number;
  f: number;
  unwantedKept: number;
} {
  const sum = (key: keyof SnippetCounts) => pages.reduce((total, page) => total + page[key], 0);
  const tp = sum('truePositives');
  const fp = sum('falsePositives');
  const fn = sum('falseNegatives');
  const precision = tp / (tp + fp);
  const recall = tp / (tp + fn);
  return {
    precision,
    recall,
    f: (2 * precision * recall) / (precision + recall),
    unwantedKept: fp / (fp + sum('trueNegatives')),
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
