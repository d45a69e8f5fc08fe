import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Summarises a text in so many of its sentences. */
export type PeerSummarizer = (text: string, count: number) => string[];

type RankedSentence = { text: string; weight: number; index: number };

const ADAPTERS: Record<string, (module: unknown) => PeerSummarizer> = {
  'lexrank.js': (module) => {
    const { default: lexrank } = module as { default: (text: string) => RankedSentence[][] };
    return (text, count) =>
      lexrank(text)
        .flat()
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, count)
        .toSorted((a, b) => a.index - b.index)
        .map((sentence) => sentence.text);
  },
  sum: (module) => {
    const { default: sum } = module as {
      default: (options: object) => { sentences: string[] };
    };
    return (text, count) => sum({ corpus: text, nSentences: count }).sentences;
  },
};

/**
 * The summarisers of npm that are installed, by name; those that are not are left out.
 *
 * Looked for in the project, or in the folder that STANDFIRST_PEERS names.
 */
export async function npmSummarizers(): Promise<Map<string, PeerSummarizer>> {
  const folder = process.env.STANDFIRST_PEERS ?? path.resolve(import.meta.dirname, '../../..');
  const { resolve } = createRequire(path.join(folder, 'package.json'));
  const found = new Map<string, PeerSummarizer>();
  for (const [name, adapt] of Object.entries(ADAPTERS)) {
    try {
      found.set(name, adapt(await import(pathToFileURL(resolve(name)).href)));
    } catch {
      console.log(`The package "${name}" is not installed: skipped.`);
    }
  }
  return found;
}
