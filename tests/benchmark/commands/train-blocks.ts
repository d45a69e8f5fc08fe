import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as samples from '../in-page/block-samples.ts';
import { openLab } from '../lab.ts';
import { isHeldOut } from '../scores/halves.ts';
import { labelBlocks } from '../training/labels.ts';
import { type TrainingSet, trainNetwork } from '../training/train-network.ts';

const WEIGHTS = path.resolve(import.meta.dirname, '../../../utils/extraction/classify/weights.ts');

/**
 * Trains the block classifier on the labelled corpora and writes its weights into the source.
 *
 * @param half the sites to learn from: `all`, or `tuned-on` or `held-out`, so that the other half can judge the result.
 */
export async function trainBlocks(half: string): Promise<void> {
  const network = trainNetwork(await readTrainingSet(half));
  // Packed by the code that will unpack it.
  const { packNetwork } = await import('../../../utils/extraction/classify/packed-network.ts');
  const packed = packNetwork(network);
  writeFileSync(WEIGHTS, sourceOf(packed));
  console.log(`Trained on the sites "${half}"; weights written, ${sourceOf(packed).length} bytes`);
}

async function readTrainingSet(half: string): Promise<TrainingSet> {
  const lab = await openLab<typeof samples>('tests/benchmark/in-page/block-samples.ts');
  const rows: number[][] = [];
  const wanted: number[] = [];
  const weights: number[] = [];
  let inputs = 0;
  try {
    for (const name of ['articles', 'snippets']) {
      const folder = findCorpus(name);
      if (!folder) continue;
      for (const entry of readIndex(folder)) {
        if (half !== 'all' && isHeldOut(entry) !== (half === 'held-out')) continue;
        const page = await lab.call('blockSamples', readPage(folder, entry), entry.url);
        inputs ||= page.inputs;
        labelBlocks(entry, page).forEach((label, index) => {
          if (!label) return;
          rows.push(page.rows.slice(index * inputs, (index + 1) * inputs));
          wanted.push(Number(label.wanted));
          weights.push(label.weight);
        });
      }
    }
  } finally {
    await lab.close();
  }
  return {
    inputs,
    rows: Float32Array.from(rows.flat()),
    wanted: Uint8Array.from(wanted),
    weights: Float32Array.from(weights),
  };
}

const sourceOf = (packed: {
  inputs: number;
  hidden: number;
  layers: readonly { scale: number; steps: string }[];
}): string =>
  `import { unpackNetwork } from './packed-network';

/** The block classifier's weights, written by \`npm run bench -- train-blocks\`. */
export const NETWORK = unpackNetwork({
  inputs: ${packed.inputs},
  hidden: ${packed.hidden},
  layers: [
${packed.layers.map(({ scale, steps }) => `    {\n      scale: ${scale},\n      steps:\n        '${steps}',\n    },`).join('\n')}
  ],
});
`;
