import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractCorpus } from './commands/extract.ts';
import { printAll } from './commands/all.ts';
import { printAblation } from './commands/ablate.ts';
import { printExtractionScores } from './commands/extraction-scores.ts';
import { train, type TrainingHalf } from './commands/train.ts';
import { printWorst } from './commands/worst.ts';
import { summarizeCorpus } from './commands/summarize.ts';

const USAGE = `npm run bench                                       all corpora, beside the peers
npm run bench -- extract [--alone]                  scores of the extraction; --alone leaves the peers out
npm run bench -- extract --worst <n>                the worst pages, with what was lost and what was left
npm run bench -- extract --ablate                   the worth of each prune rule
npm run bench -- extract <corpus> --out <file>      what the extension finds on every page, as JSON
npm run bench -- train [all|tuned-on|held-out]      trains the block classifier, on one half of the sites to judge it by the other
npm run bench -- summarize <corpus> --out <file>    its summaries of plain texts, as JSON`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    alone: { type: 'boolean' },
    worst: { type: 'string' },
    ablate: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [command, folder] = positionals;

if (values.help) console.log(USAGE);
else if (command === undefined) await printAll();
else if (command === 'extract' && values.worst) await printWorst(Number(values.worst));
else if (command === 'extract' && values.ablate) await printAblation();
else if (command === 'extract' && !folder) await printExtractionScores({ beside: !values.alone });
else if (command === 'extract' && folder) save(await extractCorpus(folder));
else if (command === 'train') await train((folder ?? 'all') as TrainingHalf);
else if (command === 'summarize' && folder) save(await summarizeCorpus(folder));
else {
  console.error(USAGE);
  process.exitCode = 2;
}

function save(result: object): void {
  const json = JSON.stringify(result, null, 1);
  if (!values.out) console.log(json);
  else {
    writeFileSync(values.out, json);
    console.log(`${Object.keys(result).length} entries written to ${values.out}`);
  }
}
