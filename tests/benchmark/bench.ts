import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    alone: { type: 'boolean' },
    errors: { type: 'boolean' },
    worst: { type: 'string' },
    ablate: { type: 'boolean' },
    raise: { type: 'boolean' },
    lower: { type: 'string' },
    every: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [name = '', argument] = positionals;

type Command = {
  /** How it is called, and what it does; a line each. */
  usage: [call: string, purpose: string][];
  run: () => Promise<unknown>;
};

/** The commands by their names; each is loaded only when it is called. */
const COMMANDS: Record<string, Command> = {
  '': {
    usage: [['', 'all corpora, beside the peers; fails when a score is below its floor']],
    run: async () => {
      await (await import('./commands/all.ts')).printAll();
      await (await import('./commands/floors.ts')).holdFloors({});
    },
  },
  floors: {
    usage: [
      ['floors', 'the scores that have floors; fails when one is below'],
      ['floors --raise', 'raises the floors to what was measured'],
      ['floors --lower <reason>', 'lowers them too, and keeps the reason'],
    ],
    run: async () => {
      const { lower, raise } = options;
      const { holdFloors } = await import('./commands/floors.ts');
      return holdFloors({ ...(raise && { raise }), ...(lower !== undefined && { lower }) });
    },
  },
  speed: {
    usage: [
      ['speed', 'times of extraction, summary and click, memory and weights, beside the peers'],
      ['speed --every <n>', 'the same on every n-th page of the articles'],
    ],
    run: async () => (await import('./commands/speed.ts')).printSpeed(Number(options.every ?? 1)),
  },
  faults: {
    usage: [['faults', 'processor time of pages that are hard to read; fails above two seconds']],
    run: async () => (await import('./commands/faults.ts')).printFaultTimes(),
  },
  extract: {
    usage: [
      ['extract [--alone]', 'scores of the extraction; --alone leaves the peers out'],
      ['extract --worst <n>', 'the worst pages, with what was lost and what was left'],
      ['extract --ablate', 'the worth of each prune rule'],
      ['extract <corpus> --out <file>', 'what the extension finds on every page, as JSON'],
    ],
    run: async () => {
      if (argument) return save((await import('./commands/extract.ts')).extractCorpus(argument));
      if (options.worst)
        return (await import('./commands/worst.ts')).printWorst(Number(options.worst));
      if (options.ablate) return (await import('./commands/ablate.ts')).printAblation();
      const { printExtractionScores } = await import('./commands/extraction-scores.ts');
      return printExtractionScores({ beside: !options.alone });
    },
  },
  rendered: {
    usage: [['rendered [--every <n>]', 'the extraction from articles as Chromium shows them']],
    run: async () =>
      (await import('./commands/rendered.ts')).printRendered(Number(options.every ?? 1)),
  },
  facts: {
    usage: [
      ['facts', "the choice of the page's own table, and judged rows of facts found in the text"],
    ],
    run: async () => (await import('./commands/facts.ts')).printFactScores(),
  },
  dates: {
    usage: [['dates [--errors]', 'scores of the dates alone, cold and warm costs']],
    run: async () =>
      (await import('./commands/dates.ts')).printDates({ showErrors: options.errors ?? false }),
  },
  metadata: {
    usage: [['metadata [--errors]', 'scores of titles and authors alone, and the cost']],
    run: async () =>
      (await import('./commands/metadata.ts')).printMetadataScores({
        showErrors: options.errors ?? false,
      }),
  },
  summarize: {
    usage: [
      ['summarize', "our summaries beside the peers': agreement, length, flaws"],
      ['summarize <corpus> --out <file>', 'its summaries of plain texts, as JSON'],
    ],
    run: async () => {
      if (argument)
        return save((await import('./commands/summarize.ts')).summarizeCorpus(argument));
      return (await import('./commands/compare-summaries.ts')).compareSummaries();
    },
  },
  'summarize-pages': {
    usage: [['summarize-pages', 'summaries of real pages by language, beside the lead']],
    run: async () => (await import('./commands/page-summaries.ts')).comparePageSummaries(),
  },
  'time-summaries': {
    usage: [['time-summaries', 'how long a summary takes, cold and by length']],
    run: async () => (await import('./commands/summary-speed.ts')).printSummarySpeed(),
  },
  reopen: {
    usage: [['reopen', 'how soon the popup shows an article, at first and again']],
    run: async () => (await import('./commands/reopen.ts')).printReopening(),
  },
  reveal: {
    usage: [['reveal', 'share of summary sentences that are found in the reader and on the page']],
    run: async () => (await import('./commands/reveal.ts')).printRevealed(),
  },
  paint: {
    usage: [['paint', 'how soon the reader shows a long article, beside the bare page']],
    run: async () => (await import('./commands/paint.ts')).printPaintTimes(),
  },
  'train-blocks': {
    usage: [
      [
        'train-blocks [all|tuned-on|held-out]',
        'trains the block classifier, on one half of the sites to judge it by the other',
      ],
    ],
    run: async () => (await import('./commands/train-blocks.ts')).trainBlocks(argument ?? 'all'),
  },
  'train-judge': {
    usage: [
      [
        'train-judge [all|tuned-on|held-out]',
        'learns anew what tells one article from a page of others; prints what that reaches on unseen sites',
      ],
    ],
    run: async () => (await import('./commands/train-judge.ts')).trainPageJudge(argument ?? 'all'),
  },
  'train-summarizer': {
    usage: [
      ['train-summarizer', "learns the summariser's weights anew, writes them to its source"],
    ],
    run: async () => (await import('./commands/train-summarizer.ts')).trainSummarizer(),
  },
};

const command = COMMANDS[name];
if (options.help || !command) {
  console.log(usage());
  process.exitCode = command ? 0 : 2;
} else {
  await command.run();
}

function usage(): string {
  const lines = Object.values(COMMANDS).flatMap((one) => one.usage);
  const calls = lines.map(([call]) => `npm run bench${call && ` -- ${call}`}`);
  const width = Math.max(...calls.map((call) => call.length));
  return lines.map(([, purpose], index) => `${calls[index]!.padEnd(width)}  ${purpose}`).join('\n');
}

/** Writes a result to the file that was asked for, or prints it. */
async function save(pending: Promise<object>): Promise<void> {
  const result = await pending;
  const json = JSON.stringify(result, null, 1);
  if (!options.out) console.log(json);
  else {
    writeFileSync(options.out, json);
    console.log(`${Object.keys(result).length} entries written to ${options.out}`);
  }
}
