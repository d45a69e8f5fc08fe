import type { Network } from './network';

/** A network as text: each layer as signed bytes times its scale, in base64. */
export type PackedNetwork = {
  inputs: number;
  hidden: number;
  /** Of `first`, of `hiddenBias`, of `last` with the bias at its end. */
  layers: readonly { scale: number; bytes: string }[];
};

/** The network of its packed form. */
export function unpackNetwork({ inputs, hidden, layers }: PackedNetwork): Network {
  const [first, hiddenBias, last] = layers.map(({ scale, bytes }) =>
    Float32Array.from(atob(bytes), (character) => {
      const byte = character.charCodeAt(0);
      return (byte > 127 ? byte - 256 : byte) * scale;
    }),
  ) as [Float32Array, Float32Array, Float32Array];
  return { inputs, hidden, first, hiddenBias, last: last.subarray(0, hidden), bias: last[hidden]! };
}

/** The packed form of a network; a weight loses what one step in 127 of its layer's largest weight is. */
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

function packLayer(values: Float32Array): { scale: number; bytes: string } {
  const scale = Math.max(...values.map(Math.abs)) / 127 || 1;
  const bytes = String.fromCharCode(...values.map((value) => Math.round(value / scale) & 0xff));
  return { scale: Number(scale.toPrecision(6)), bytes: btoa(bytes) };
}
