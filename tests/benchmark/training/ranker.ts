/** The sentences of one article: features a sentence, and the share of attention each deserves; shares sum to 1. */
export type RankedArticle = { rows: number[][]; shares: number[] };

/** Steps of gradient ascent (Adam), its rate, and how strongly weights of standardised features are held near 0. */
const STEPS = 150;
const RATE = 0.05;
const RIDGE = 0.03;

/** Weights whose softmax over an article's sentences comes nearest to the wanted shares. */
export function fitRanker(articles: RankedArticle[]): number[] {
  const { means, deviations } = spreadOf(articles.flatMap(({ rows }) => rows));
  const standard = articles.map(({ rows, shares }) => ({
    shares,
    rows: rows.map((row) => row.map((value, at) => (value - means[at]!) / deviations[at]!)),
  }));
  const weights = means.map(() => 0);
  const momentum = means.map(() => 0);
  const scale = means.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(standard, weights);
    gradient.forEach((sum, at) => {
      const slope = sum / articles.length - RIDGE * weights[at]!;
      const mean = 0.9 * momentum[at]! + 0.1 * slope;
      const square = 0.99 * scale[at]! + 0.01 * slope * slope;
      momentum[at] = mean;
      scale[at] = square;
      const size = Math.sqrt(square / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = weights[at]! + (RATE * mean) / (1 - 0.9 ** step) / size;
    });
  }
  return weights.map((weight, at) => weight / deviations[at]!);
}

function gradientOf(articles: RankedArticle[], weights: number[]): number[] {
  const gradient = weights.map(() => 0);
  for (const { rows, shares } of articles) {
    const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const total = powers.reduce((sum, power) => sum + power, 0);
    rows.forEach((row, sentence) => {
      const error = shares[sentence]! - powers[sentence]! / total;
      row.forEach((value, at) => {
        gradient[at] = gradient[at]! + error * value;
      });
    });
  }
  return gradient;
}

function spreadOf(rows: number[][]): { means: number[]; deviations: number[] } {
  const means = (rows[0] ?? []).map(
    (_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length,
  );
  const deviations = means.map((mean, at) =>
    Math.max(
      Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length),
      1e-4,
    ),
  );
  return { means, deviations };
}
