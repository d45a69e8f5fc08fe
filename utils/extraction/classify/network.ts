/** A small neural network: one hidden layer, rectified, one output. */
export type Network = {
  inputs: number;
  hidden: number;
  /** By input, one after the other: its weights into each hidden unit. */
  first: Float32Array;
  hiddenBias: Float32Array;
  last: Float32Array;
  bias: number;
};

/** The network's answer for each row of features. */
export function runNetwork(network: Network, rows: readonly number[]): Float32Array {
  const { inputs, hidden, first, hiddenBias, last, bias } = network;
  const answers = new Float32Array(rows.length / inputs);
  const units = new Float32Array(hidden);
  for (let row = 0; row < answers.length; row += 1) {
    units.set(hiddenBias);
    for (let input = 0; input < inputs; input += 1) {
      const value = rows[row * inputs + input]!;
      if (value === 0) continue;
      for (let unit = 0; unit < hidden; unit += 1)
        units[unit]! += value * first[input * hidden + unit]!;
    }
    let sum = bias;
    for (let unit = 0; unit < hidden; unit += 1)
      if (units[unit]! > 0) sum += units[unit]! * last[unit]!;
    answers[row] = sum;
  }
  return answers;
}
