import type { Fact } from '../../../utils/model/key-facts.ts';

/** `right`: true and worth a row; `trivial`: true but tells a reader nothing; `wrong`: the text does not say so, or of another kind. */
export type Verdict = 'right' | 'trivial' | 'wrong';

/** Verdicts on the rows of one page, by {@link rowKey}. */
export type Judgement = Record<string, Verdict>;

/** What a row is told by when it is looked up among the judgements. */
export const rowKey = ({ kind, cells }: Fact): string => `${kind} ${cells[0]}`;

export type RowScore = {
  pages: number;
  rows: number;
  /** Share of judged rows that are not wrong, and share that are trivial. */
  precision: number;
  trivial: number;
  /** Rows nobody has judged yet, as page and key; they count in neither share. */
  unjudged: string[];
};

/** @param found the derived rows of each judged page. */
export function scoreRows(
  judgements: Record<string, Judgement>,
  found: Record<string, Fact[]>,
): RowScore {
  const counts: Record<Verdict, number> = { right: 0, trivial: 0, wrong: 0 };
  const unjudged: string[] = [];
  for (const [id, judgement] of Object.entries(judgements))
    for (const fact of found[id] ?? []) {
      const verdict = judgement[rowKey(fact)];
      if (verdict) counts[verdict] += 1;
      else unjudged.push(`${id} ${rowKey(fact)}`);
    }
  const judged = counts.right + counts.trivial + counts.wrong;
  return {
    pages: Object.keys(judgements).length,
    rows: judged + unjudged.length,
    precision: (counts.right + counts.trivial) / judged,
    trivial: counts.trivial / judged,
    unjudged,
  };
}
