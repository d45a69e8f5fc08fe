import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Weights } from '@/utils/summary/score/weights';
import { bundle } from '../../support/bundle.ts';
import { findCorpus, readIndex, type Entry } from '../corpora.ts';
import { COMPARED_LENGTH } from './summarize.ts';
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
      if (foldOf(entry) === fold)
        summaries.set(entry.id, summaryOf(entry.text ?? '', from, weights));
  }
  return summaries;
}

/** Sentences of a text's summary, at the length that is compared. @param weights the shipped ones by default. */
export function summaryOf(text: string, from: Summariser, weights?: Weights): string[] {
  const article = { title: '', lang: 'en', blocks: [{ kind: 'paragraph' as const, text }] };
  const summary = from.summarize(article, {
    length: COMPARED_LENGTH,
    ...(weights && { weights }),
  });
  return summary?.sentences.map((sentence) => sentence.text) ?? [];
}

const foldOf = ({ id }: Entry): number =>
  Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 8), 16) % FOLDS;

/** The summariser's functions, bundled for Node. */
export async function importSummariser(): Promise<Summariser> {
  const code = await bundle('tests/benchmark/training/module.ts', { format: 'es' });
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'standfirst-')), 'summariser.mjs');
  writeFileSync(file, code);
  return (await import(pathToFileURL(file).href)) as Summariser;
}

async function readLessons() {
  const from = await importSummariser();
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

/** Learned from the 400 articles of the corpus \`summaries\`; written by \`npm run bench -- train-summarizer\`. */
export const WEIGHTS: Weights = {
  // prettier-ignore
  sentence: [${sentence.join(', ')}],
  // prettier-ignore
  term: [${term.join(', ')}],
  pair: [${pair.join(', ')}],
};
`;
