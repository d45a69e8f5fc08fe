/** What the features count, in the order of their names. */
export type Weights = { sentence: number[]; term: number[]; pair: number[] };

/** Learned from the 400 articles of the corpus `summaries`; written by `npm run bench -- train`. */
export const WEIGHTS: Weights = {
  // prettier-ignore
  sentence: [1, -0.3279, -0.5525, 0.1228, 0.1707, 0.02575, -0.1789, -1.523, -2.366, 1.287, 0.1545, 0.01849, 0.2727, 1.345, -0.3738, 0.3505, 0.2463, 0.4846, -0.4318, 0.1423, 0.0653, 0.3457, 0.3599, -0.08948, -0.3015],
  // prettier-ignore
  term: [-0.6998, 0.6983, -0.1534, -0.04861, 0.3578, 0.2331, 0.1407, 0.2561, -0.7476, 0.3917, 1.138],
  pair: [-3.13, 0.8081, 0.2467, 0.5158],
};
