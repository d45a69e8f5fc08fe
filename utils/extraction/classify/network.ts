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

/** Gives the network's answer for a row of features. */
export function networkRunner({
  inputs,
  hidden,
  first,
  hiddenBias,
  last,
  bias,
}: Network): (row: readonly number[]) => number {
  const units = new Float32Array(hidden);
  return (row) => {
    units.set(hiddenBias);
    for (let input = 0; input < inputs; input += 1) {
      const value = row[input]!;
      if (value === 0) continue;
      for (let unit = 0; unit < hidden; unit += 1)
        units[unit]! += value * first[input * hidden + unit]!;
    }
    let sum = bias;
    for (let unit = 0; unit < hidden; unit += 1)
      if (units[unit]! > 0) sum += units[unit]! * last[unit]!;
    return sum;
  };
}
