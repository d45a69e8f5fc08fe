import { findCorpus, readIndex } from '../corpora.ts';
import { npmSummarizers } from '../peers/npm-summarizers.ts';
import { textRank } from '../peers/text-rank.ts';
import { bootstrap, type Interval } from '../scores/bootstrap.ts';
import { findFlaws, type FlawName } from '../scores/flaws.ts';
import { rouge, type Rouge } from '../scores/rouge.ts';
import { crossValidate, importSummariser, summaryOf } from './train-summarizer.ts';

/** Sentences of the peers that choose by number. */
const COUNT = 3;

/** Prints the summaries of the news articles beside the peers': agreement, length, flaws, difference to the lead. */
export async function compareSummaries(): Promise<void> {
  const folder = findCorpus('summaries');
  if (!folder) {
    console.log('The corpus "summaries" is not on this machine: skipped.');
    return;
  }
  const from = await importSummariser();
  const validated = await crossValidate();
  const articles = readIndex(folder).map(({ id, text = '', highlights = [] }) => {
    const article = { lang: 'en', blocks: [{ kind: 'paragraph' as const, text }] };
    const sentences = from
      .readSentences(article, [0])
      .map(({ whole }) => text.slice(whole.start, whole.end));
    return { id, text, highlights, sentences, ours: summaryOf(text, from) };
  });
  type Article = (typeof articles)[number];

  const methods: [string, (article: Article) => string[]][] = [
    ['Standfirst', ({ ours }) => ours],
    ['Standfirst, cross-validated', ({ id }) => validated.get(id) ?? []],
    ['Lead-3', ({ sentences }) => sentences.slice(0, COUNT)],
    ['Lead at equal words', ({ sentences, ours }) => leadOf(sentences, countWords(ours))],
    ['TextRank', ({ sentences }) => textRank(sentences, COUNT).map((at) => sentences[at]!)],
  ];
  for (const [name, summarise] of await npmSummarizers())
    methods.push([name, ({ text }) => summarise(text, COUNT)]);

  const runs = methods.map(([name, summarise]) => ({
    name,
    results: articles.map((article) => judge(summarise(article), article)),
  }));
  const meansOf = (name: string): number[] =>
    runs.find((run) => run.name === name)?.results.map(({ scores }) => scores.mean) ?? [];
  const leads = { three: meansOf('Lead-3'), equal: meansOf('Lead at equal words') };
  const rows: Record<string, Record<string, string>> = {};
  for (const { name, results } of runs) {
    const average = (read: (scores: Rouge) => number): string =>
      (100 * mean(results.map(({ scores }) => read(scores)))).toFixed(2);
    const against = (lead: number[]): string =>
      shown(bootstrap(results.map(({ scores }, at) => 100 * (scores.mean - lead[at]!))));
    rows[name] = {
      'R-1': average((scores) => scores.r1),
      'R-2': average((scores) => scores.r2),
      'R-Lsum': average((scores) => scores.lsum),
      mean: average((scores) => scores.mean),
      words: mean(results.map(({ words }) => words)).toFixed(1),
      'any flaw': share(results, ({ flaws }) => flaws.size > 0),
      'to Lead-3': against(leads.three),
      'to equal words': against(leads.equal),
    };
  }
  console.table(rows);
  console.table(
    Object.fromEntries(
      runs.map(({ name, results }) => [
        name,
        Object.fromEntries(
          FLAWS.map((flaw) => [flaw, share(results, ({ flaws }) => flaws.has(flaw))]),
        ),
      ]),
    ),
  );
}

const FLAWS: FlawName[] = [
  'pronoun or pointer without its name',
  'leading connective',
  'unbalanced quotation',
  'over 45 words',
  'near duplicate',
  'question',
  'quotation without speaker',
  'dateline',
  'boilerplate',
  'cut at the head',
];

type Judgement = { scores: Rouge; words: number; flaws: Set<FlawName> };

function judge(
  summary: string[],
  { highlights, sentences }: { highlights: string[]; sentences: string[] },
): Judgement {
  const placed = summary.map((text) => ({
    text,
    position: sentences.findIndex((sentence) => sentence.includes(text.trim())),
  }));
  return {
    scores: rouge(summary, highlights),
    words: countWords(summary),
    flaws: findFlaws(placed),
  };
}

/** So many first sentences that their words come nearest to a number. */
function leadOf(sentences: string[], words: number): string[] {
  const counts = sentences.map((_, at) => countWords(sentences.slice(0, at + 1)));
  const past = counts.findIndex((count) => count >= words);
  if (past < 0) return sentences;
  const under = words - (counts[past - 1] ?? 0);
  return sentences.slice(0, past > 0 && under < counts[past]! - words ? past : past + 1);
}

const countWords = (sentences: string[]): number =>
  sentences.join(' ').split(/\s+/).filter(Boolean).length;
const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
const share = (results: Judgement[], holds: (result: Judgement) => boolean): string =>
  `${(100 * mean(results.map((result) => Number(holds(result))))).toFixed(1)} %`;
const shown = ({ mean, low, high }: Interval): string =>
  `${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
