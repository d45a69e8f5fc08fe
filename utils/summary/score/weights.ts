/** Weights of `SENTENCE_FEATURES`, in their order. */
export const SENTENCE_WEIGHTS = [
  1.308, -0.2749, -0.6989, -0.1912, 0.08414, -2.57, 1.63, 0.2016, -0.05234, 0.861, 0.4221, 0.7658,
  -0.4182, -0.01798,
];
/** Intercept, then the weights of `TERM_FEATURES`. */
export const TERM_WEIGHTS = [
  -0.6282, 0.7446, -0.1097, 0.0027, 0.3521, 0.2464, 0.1469, 0.2632, -0.7915, 0.3618, 0.7957,
];
/** Intercept, then the weights of `PAIR_FEATURES`. */
export const PAIR_WEIGHTS = [-3.115, 0.8389, 0.2355, 0.4501];
