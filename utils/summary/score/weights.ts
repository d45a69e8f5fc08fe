/** What the features count, in the order of their names. */
export type Weights = { sentence: number[]; term: number[]; pair: number[] };

/** Learned from the 400 articles of the corpus `summaries`; written by `npm run bench -- train-summarizer`. */
export const WEIGHTS: Weights = {
  // prettier-ignore
  sentence: [1.001, -0.329, -0.5576, 0.1238, 0.1691, 0.02343, -0.1784, -1.524, -2.353, 1.264, 0.1528, 0.01773, 0.283, 1.362, -0.3769, 0.3355, 0.2348, 0.4811, -0.4285, 0.1403, 0.004673, 0.3396, 0.3575, -0.112, -0.3039],
  // prettier-ignore
  term: [-0.7027, 0.6988, -0.1548, -0.04866, 0.3573, 0.2336, 0.1426, 0.2567, -0.7459, 0.3893, 1.141],
  pair: [-3.13, 0.8086, 0.2467, 0.5152],
};
