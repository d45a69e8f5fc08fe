import type { Network } from '../../../utils/extraction/classify/network.ts';

/** Rows of features with the answer each should give. */
export type TrainingSet = {
  inputs: number;
  rows: Float32Array;
  wanted: Uint8Array;
  weights: Float32Array;
};

/** Of 8, 16, 24 and 32 hidden units, judged on unseen sites, 24 gave what 32 gave and a little more than 16. */
const HIDDEN = 24;
const EPOCHS = 40;
const BATCH = 2048;
const RATE = 0.005;
/** Share of the inputs that a row is shown without, so that no few of them decide alone (Srivastava et al., 2014). */
const DROPPED = 0.1;
/** Weight decay. */
const DECAY = 0.002;
/** Inputs are standardised; a rare input counts as if it varied this much, so that it cannot drown the others. */
const LEAST_DEVIATION = 0.2;

/**
 * Trains a network of one hidden layer by Adam on the weighted logistic loss, with a rate that falls to zero on half a
 * cosine. The same set gives the same network.
 */
export function trainNetwork(set: TrainingSet): Network {
  const { inputs, wanted, weights } = set;
  const count = wanted.length;
  const random = randomNumbers(1);
  const { mean, deviation } = momentsOf(set);
  const x = set.rows.map((value, at) => (value - mean[at % inputs]!) / deviation[at % inputs]!);
  const meanWeight = weights.reduce((sum, one) => sum + one, 0) / count;

  // All parameters in one vector: first layer by input, hidden bias, last layer, bias.
  const biasAt = inputs * HIDDEN;
  const lastAt = biasAt + HIDDEN;
  const size = lastAt + HIDDEN + 1;
  const values = new Float64Array(size);
  for (let at = 0; at < biasAt; at += 1) values[at] = normal(random) / Math.sqrt(inputs);
  for (let at = lastAt; at < size - 1; at += 1) values[at] = normal(random) / Math.sqrt(HIDDEN);
  const gradient = new Float64Array(size);
  const momentum = new Float64Array(size);
  const spread = new Float64Array(size);
  const units = new Float64Array(HIDDEN);
  const shown = new Float64Array(inputs);
  const order = Uint32Array.from({ length: count }, (_, index) => index);

  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * epoch) / EPOCHS)) + 1e-5;
    for (let start = 0; start < count; start += BATCH) {
      const batch = order.subarray(start, start + BATCH);
      gradient.fill(0);
      for (const row of batch) {
        const from = row * inputs;
        for (let unit = 0; unit < HIDDEN; unit += 1) units[unit] = values[biasAt + unit]!;
        for (let input = 0; input < inputs; input += 1) {
          const value = random() < DROPPED ? 0 : x[from + input]! / (1 - DROPPED);
          shown[input] = value;
          const at = input * HIDDEN;
          for (let unit = 0; unit < HIDDEN; unit += 1) units[unit]! += value * values[at + unit]!;
        }
        let sum = values[size - 1]!;
        for (let unit = 0; unit < HIDDEN; unit += 1)
          if (units[unit]! > 0) sum += units[unit]! * values[lastAt + unit]!;
        const error =
          ((1 / (1 + Math.exp(-sum)) - wanted[row]!) * weights[row]!) / meanWeight / batch.length;
        gradient[size - 1]! += error;
        for (let unit = 0; unit < HIDDEN; unit += 1) {
          if (units[unit]! <= 0) {
            units[unit] = 0;
            continue;
          }
          gradient[lastAt + unit]! += error * units[unit]!;
          units[unit] = error * values[lastAt + unit]!;
          gradient[biasAt + unit]! += units[unit]!;
        }
        for (let input = 0; input < inputs; input += 1) {
          const value = shown[input]!;
          const at = input * HIDDEN;
          for (let unit = 0; unit < HIDDEN; unit += 1) gradient[at + unit]! += value * units[unit]!;
        }
      }
      step += 1;
      for (let at = 0; at < size; at += 1) {
        const isBias = (at >= biasAt && at < lastAt) || at === size - 1;
        const slope = gradient[at]! + (isBias ? 0 : DECAY * values[at]!);
        momentum[at] = 0.9 * momentum[at]! + 0.1 * slope;
        spread[at] = 0.999 * spread[at]! + 0.001 * slope * slope;
        const scaled = Math.sqrt(spread[at]! / (1 - 0.999 ** step)) + 1e-8;
        values[at]! -= (rate * momentum[at]!) / (1 - 0.9 ** step) / scaled;
      }
    }
  }
  return unstandardized(values, inputs, mean, deviation);
}

/** The network for inputs as they are: means and deviations are taken into the first layer. */
function unstandardized(
  values: Float64Array,
  inputs: number,
  mean: number[],
  deviation: number[],
): Network {
  const first = new Float32Array(inputs * HIDDEN);
  const hiddenBias = Float32Array.from(values.subarray(inputs * HIDDEN, (inputs + 1) * HIDDEN));
  for (let input = 0; input < inputs; input += 1)
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const weight = values[input * HIDDEN + unit]! / deviation[input]!;
      first[input * HIDDEN + unit] = weight;
      hiddenBias[unit]! -= weight * mean[input]!;
    }
  const last = Float32Array.from(values.subarray((inputs + 1) * HIDDEN, -1));
  return { inputs, hidden: HIDDEN, first, hiddenBias, last, bias: values.at(-1)! };
}

function momentsOf({ inputs, rows }: TrainingSet): { mean: number[]; deviation: number[] } {
  const count = rows.length / inputs;
  const sums = Array.from({ length: inputs }, () => 0);
  const squares = Array.from({ length: inputs }, () => 0);
  rows.forEach((value, at) => {
    sums[at % inputs]! += value;
    squares[at % inputs]! += value * value;
  });
  const mean = sums.map((sum) => sum / count);
  const deviation = squares.map((square, input) =>
    Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, square / count - mean[input]! ** 2))),
  );
  return { mean, deviation };
}

/** Mulberry32: numbers from 0 to 1 that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A normally distributed number, by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
