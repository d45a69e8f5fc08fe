import type { Network } from './network';

/** A network as text: each weight as one character, for a whole number of steps. */
export type PackedNetwork = {
  inputs: number;
  hidden: number;
  /** Of `first`, of `hiddenBias`, of `last` with the bias at its end. @property scale what one step is. */
  layers: readonly { scale: number; steps: string }[];
};

/** The digits of base64: the middle one stands for 0. Finer steps than these 63 gain nothing on the benchmark's pages. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Steps of a layer's largest weight. */
const MOST_STEPS = 31;

/** The network of its packed form. */
export function unpackNetwork({ inputs, hidden, layers }: PackedNetwork): Network {
  const [first, hiddenBias, last] = layers.map(({ scale, steps }) =>
    Float32Array.from(steps, (digit) => (DIGITS.indexOf(digit) - MOST_STEPS) * scale),
  ) as [Float32Array, Float32Array, Float32Array];
  return { inputs, hidden, first, hiddenBias, last: last.subarray(0, hidden), bias: last[hidden]! };
}

/** The packed form of a network; a weight loses up to half a step of its layer. */
export function packNetwork(network: Network): PackedNetwork {
  return {
    inputs: network.inputs,
    hidden: network.hidden,
    layers: [
      packLayer(network.first),
      packLayer(network.hiddenBias),
      packLayer(Float32Array.from([...network.last, network.bias])),
    ],
  };
}

function packLayer(values: Float32Array): { scale: number; steps: string } {
  const scale = Math.max(...values.map(Math.abs)) / MOST_STEPS || 1;
  const steps = [...values].map((value) => DIGITS[Math.round(value / scale) + MOST_STEPS]);
  return { scale: Number(scale.toPrecision(6)), steps: steps.join('') };
}
