/** What the features count, in the order of their names. */
export type Weights = { sentence: number[]; term: number[]; pair: number[] };

/** Learned from the 400 articles of the corpus `summaries`; written by `npm run bench -- train-summarizer`. */
export const WEIGHTS: Weights = {
  // prettier-ignore
  sentence: [0.9996, -0.3296, -0.5602, 0.1239, 0.1672, 0.01973, -0.179, -1.518, -2.331, 1.254, 0.1531, 0.01864, 0.2742, 1.376, -0.3781, 0.3319, 0.2191, 0.4889, -0.4254, 0.14, 0.0006528, 0.3384, 0.3575, -0.1037, -0.3044],
  // prettier-ignore
  term: [-0.7028, 0.6994, -0.1561, -0.04759, 0.3585, 0.2337, 0.1438, 0.2566, -0.7452, 0.3876, 1.135],
  pair: [-3.13, 0.8091, 0.2466, 0.5146],
};
