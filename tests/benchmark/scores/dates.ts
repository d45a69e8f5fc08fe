/** Scores of found days against labelled days, by htmldate's definitions. */
export type DateScore = {
  precision: number;
  recall: number;
  accuracy: number;
  f: number;
  wrong: number;
  missed: number;
  pages: number;
};

/** @param pairs found day and labelled day of each page, `YYYY-MM-DD`, `null` for none. */
export function scoreDates(pairs: { found: string | null; label: string | null }[]): DateScore {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let tn = 0;
  for (const { found, label } of pairs) {
    if (found === null && label === null) tn += 1;
    else if (found === null) fn += 1;
    else if (found === label) tp += 1;
    else fp += 1;
  }
  const precision = tp / (tp + fp);
  const recall = tp / (tp + fn);
  return {
    precision,
    recall,
    accuracy: (tp + tn) / pairs.length,
    f: (2 * precision * recall) / (precision + recall),
    wrong: fp,
    missed: fn,
    pages: pairs.length,
  };
}
