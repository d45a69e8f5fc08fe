/** Rows of features and whether what they describe came true; `weights` say how much each row counts, 1 by default. */
export type Examples = { rows: number[][]; outcomes: number[]; weights?: number[] };

/** Newton steps; the loss no longer moves after six. */
const STEPS = 8;

/** Weights of a logistic regression, by Newton's method. @param ridge how strongly weights are held near 0. */
export function fitLogistic(
  { rows, outcomes, weights: counts }: Examples,
  ridge: number,
): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curvature = weights.map((_, at) =>
      weights.map((__, other) => (at === other ? ridge : 0)),
    );
    rows.forEach((row, example) => {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += row[at]! * weights[at]!;
      const chance = 1 / (1 + Math.exp(-sum));
      const count = counts?.[example] ?? 1;
      const error = (outcomes[example]! - chance) * count;
      const spread = chance * (1 - chance) * count;
      for (let at = 0; at < size; at += 1) {
        gradient[at] = gradient[at]! + error * row[at]!;
        const line = curvature[at]!;
        const scaled = spread * row[at]!;
        for (let other = 0; other < size; other += 1)
          line[other] = line[other]! + scaled * row[other]!;
      }
    });
    solve(curvature, gradient).forEach((change, at) => {
      weights[at] = weights[at]! + change;
    });
  }
  return weights;
}

/** Solves a symmetric positive system by elimination. Mutates both. */
function solve(matrix: number[][], values: number[]): number[] {
  const size = values.length;
  for (let at = 0; at < size; at += 1)
    for (let below = at + 1; below < size; below += 1) {
      const factor = matrix[below]![at]! / matrix[at]![at]!;
      for (let column = at; column < size; column += 1)
        matrix[below]![column] = matrix[below]![column]! - factor * matrix[at]![column]!;
      values[below] = values[below]! - factor * values[at]!;
    }
  for (let at = size - 1; at >= 0; at -= 1) {
    for (let column = at + 1; column < size; column += 1)
      values[at] = values[at]! - matrix[at]![column]! * values[column]!;
    values[at] = values[at]! / matrix[at]![at]!;
  }
  return values;
}
