import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractCorpus } from './commands/extract.ts';
import { printAll } from './commands/all.ts';
import { printDates } from './commands/dates.ts';
import { printReopening } from './commands/reopen.ts';
import { printExtractionScores } from './commands/extraction-scores.ts';
import { compareSummaries } from './commands/compare-summaries.ts';
import { summarizeCorpus } from './commands/summarize.ts';
import { printSummarySpeed } from './commands/summary-speed.ts';
import { trainSummarizer } from './commands/train.ts';

const USAGE = `npm run bench                                       all corpora, beside the peers
npm run bench -- extract [--alone]                  scores of the extraction; --alone leaves the peers out
npm run bench -- extract <corpus> --out <file>      what the extension finds on every page, as JSON
npm run bench -- summarize                          our summaries beside the peers': agreement, length, flaws
npm run bench -- summarize <corpus> --out <file>    its summaries of plain texts, as JSON
npm run bench -- dates [--errors]                   scores of the dates alone, cold and warm costs
npm run bench -- time-summaries                     how long a summary takes, cold and by length
npm run bench -- train                              learns the summariser's weights anew, writes them to its source
npm run bench -- reopen                             how soon the popup shows an article, at first and again`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    alone: { type: 'boolean' },
    errors: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [command, folder] = positionals;

if (values.help) console.log(USAGE);
else if (command === undefined) await printAll();
else if (command === 'dates') await printDates({ showErrors: values.errors ?? false });
else if (command === 'reopen') await printReopening();
else if (command === 'extract' && !folder) await printExtractionScores({ beside: !values.alone });
else if (command === 'extract' && folder) save(await extractCorpus(folder));
else if (command === 'summarize' && !folder) await compareSummaries();
else if (command === 'summarize' && folder) save(await summarizeCorpus(folder));
else if (command === 'time-summaries') await printSummarySpeed();
else if (command === 'train') console.log(await trainSummarizer());
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
