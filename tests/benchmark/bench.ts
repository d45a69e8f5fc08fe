import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractCorpus } from './commands/extract.ts';
import { printAll } from './commands/all.ts';
import { printReopening } from './commands/reopen.ts';
import { printFactScores } from './commands/facts.ts';
import { printExtractionScores } from './commands/extraction-scores.ts';
import { summarizeCorpus } from './commands/summarize.ts';

const USAGE = `npm run bench                                       all corpora, beside the peers
npm run bench -- extract [--alone]                  scores of the extraction; --alone leaves the peers out
npm run bench -- extract <corpus> --out <file>      what the extension finds on every page, as JSON
npm run bench -- summarize <corpus> --out <file>    its summaries of plain texts, as JSON
npm run bench -- facts                              the page's own tables and the facts found in its text
npm run bench -- reopen                             how soon the popup shows an article, at first and again`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, alone: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [command, folder] = positionals;

if (values.help) console.log(USAGE);
else if (command === undefined) await printAll();
else if (command === 'facts') await printFactScores();
else if (command === 'reopen') await printReopening();
else if (command === 'extract' && !folder) await printExtractionScores({ beside: !values.alone });
else if (command === 'extract' && folder) save(await extractCorpus(folder));
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
