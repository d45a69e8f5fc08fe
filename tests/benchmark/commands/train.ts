import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Weights } from '@/utils/summary/score/weights';
import { bundle } from '../../support/bundle.ts';
import { findCorpus, readIndex, type Entry } from '../corpora.ts';
import { readLesson, trainWeights, type Summariser } from '../training/train-weights.ts';

/** Parts of the corpus of which each is summarised with weights learned from the others. */
const FOLDS = 5;

/** Learns the summariser's weights from a corpus and writes them to its source. @returns the weights. */
export async function trainSummarizer(): Promise<Weights> {
  const { lessons, from } = await readLessons();
  const weights = rounded(trainWeights([...lessons.values()], from));
  const file = path.resolve(import.meta.dirname, '../../../utils/summary/score/weights.ts');
  writeFileSync(file, sourceOf(weights));
  return weights;
}

/** Summaries of the corpus, each article's with weights learned from the other folds. */
export async function crossValidate(): Promise<Map<string, string[]>> {
  const { lessons, from, entries } = await readLessons();
  const summaries = new Map<string, string[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = entries.filter((entry) => foldOf(entry) !== fold);
    const weights = trainWeights(
      others.map((entry) => lessons.get(entry.id)!),
      from,
    );
    for (const entry of entries)
      if (foldOf(entry) === fold) summaries.set(entry.id, summaryOf(entry, from, weights));
  }
  return summaries;
}

function summaryOf(entry: Entry, from: Summariser, weights: Weights): string[] {
  const blocks = [{ kind: 'paragraph' as const, text: entry.text ?? '' }];
  const summary = from.summarize({ title: '', lang: 'en', blocks }, { length: 'short', weights });
  return summary?.sentences.map((sentence) => sentence.text) ?? [];
}

const foldOf = ({ id }: Entry): number =>
  Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 8), 16) % FOLDS;

async function readLessons() {
  const code = await bundle('tests/benchmark/training/module.ts', { format: 'es' });
  const from = (await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )) as Summariser;
  const folder = findCorpus('summaries');
  if (!folder) throw new Error('The corpus "summaries" is not on this machine.');
  const entries = readIndex(folder);
  const lessons = new Map(
    entries.map(({ id, text = '', highlights = [] }) => [id, readLesson(text, highlights, from)]),
  );
  return { lessons, from, entries };
}

/** Four significant digits: more change no summary. */
const rounded = (weights: Weights): Weights => ({
  sentence: weights.sentence.map(round),
  term: weights.term.map(round),
  pair: weights.pair.map(round),
});
const round = (weight: number): number => Number(weight.toPrecision(4));

const sourceOf = ({
  sentence,
  term,
  pair,
}: Weights): string => `/** What the features count, in the order of their names. */
export type Weights = { sentence: number[]; term: number[]; pair: number[] };

/** Learned from the 400 articles of the corpus \`summaries\`; written by \`npm run bench -- train\`. */
export const WEIGHTS: Weights = {
  // prettier-ignore
  sentence: [${sentence.join(', ')}],
  // prettier-ignore
  term: [${term.join(', ')}],
  pair: [${pair.join(', ')}],
};
`;
