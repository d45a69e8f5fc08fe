import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as inPage from '../in-page/dates.ts';
import { type Lab, openLab } from '../lab.ts';
import { type DateScore, scoreDates } from '../scores/dates.ts';
import { isHeldOut } from '../scores/halves.ts';

type DatedPage = { entry: Entry; label: string | null; found: inPage.DatedPage };

/** Pages of each corpus whose first, cold run is timed. */
const COLD_PAGES = 40;

/**
 * Runs the search for dates alone over the labelled corpora and prints scores by half, confirmed dates, pages without a
 * date, costs and, with `showErrors`, every error with what was found on its page.
 */
export async function printDates({ showErrors }: { showErrors: boolean }): Promise<void> {
  const lab = await openLab<typeof inPage>('tests/benchmark/in-page/dates.ts');
  try {
    for (const name of ['dates', 'snippets', 'articles']) {
      const folder = findCorpus(name);
      if (folder) await printCorpus(name, folder, lab, showErrors);
      else console.log(`The corpus "${name}" is not on this machine: skipped.`);
    }
  } finally {
    await lab.close();
  }
}

async function printCorpus(
  name: string,
  folder: string,
  lab: Lab<typeof inPage>,
  showErrors: boolean,
): Promise<void> {
  const pages: DatedPage[] = [];
  for (const entry of readIndex(folder)) {
    const found = await lab.call('dates', readPage(folder, entry), entry.url);
    pages.push({ entry, label: entry.date ?? null, found });
  }
  const labelled = pages.filter(({ label }) => label?.length === 'YYYY-MM-DD'.length);
  const unlabelled = noDate(name, pages);
  const scored = name === 'dates' ? [...labelled, ...unlabelled] : labelled;
  const groups: [string, DatedPage[]][] = [
    ['all', scored],
    ['learned from', scored.filter(({ entry }) => !isHeldOut(entry))],
    ['held out', scored.filter(({ entry }) => isHeldOut(entry))],
  ];
  if (name !== 'dates')
    for (const [group, members] of [...groups])
      groups.push([
        `${group}, update days left out`,
        members.filter((page) => !isUpdateLabelled(page)),
      ]);
  console.log(`\n${name}`);
  console.table(Object.fromEntries(groups.map(([group, members]) => [group, rowOf(members)])));
  const given = unlabelled.filter(({ found }) => found.published);
  console.log(`pages without a date: ${given.length} of ${unlabelled.length} given one`);
  console.log(`warm: ${quantiles(pages.map(({ found }) => found.ms))}`);
  console.log(`cold: ${quantiles(await coldCosts(folder, lab))}`);
  if (showErrors) for (const page of [...labelled, ...given]) printError(page);
}

/** Pages of a corpus that were read by eye and have no day of publication. */
function noDate(name: string, pages: DatedPage[]): DatedPage[] {
  const file = path.join(import.meta.dirname, '../labels/no-date.json');
  const ids = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>)[name] ?? [];
  return pages.filter(({ entry, label }) => label === null && ids.includes(entry.id));
}

const dayOf = (page: DatedPage): string | null => page.found.published?.value.slice(0, 10) ?? null;

/** Whether the label is not the found day but one the page gives as that of an update. */
const isUpdateLabelled = (page: DatedPage): boolean =>
  dayOf(page) !== page.label &&
  page.found.candidates.some(
    ({ role, value }) => role === 'modified' && value.slice(0, 10) === page.label,
  );

function rowOf(pages: DatedPage[]): Record<string, string | number> {
  const score = (members: DatedPage[]): DateScore =>
    scoreDates(members.map((page) => ({ found: dayOf(page), label: page.label })));
  const { precision, recall, accuracy, f, wrong, missed } = score(pages);
  const confirmed = pages.filter(({ found }) => found.published?.confirmed);
  const right = confirmed.filter((page) => dayOf(page) === page.label).length;
  return {
    pages: pages.length,
    P: precision.toFixed(3),
    R: recall.toFixed(3),
    accuracy: accuracy.toFixed(3),
    F: f.toFixed(3),
    wrong,
    missed,
    'confirmed P': (right / confirmed.length).toFixed(3),
    'confirmed R': (right / pages.filter(({ label }) => label !== null).length).toFixed(3),
  };
}

/** Milliseconds of the first run in a page of its own. */
async function coldCosts(folder: string, lab: Lab<typeof inPage>): Promise<number[]> {
  const entries = readIndex(folder);
  const step = Math.max(1, Math.floor(entries.length / COLD_PAGES));
  const costs: number[] = [];
  for (const entry of entries.filter((_, index) => index % step === 0).slice(0, COLD_PAGES))
    costs.push((await lab.callCold('dates', readPage(folder, entry), entry.url)).ms);
  return costs;
}

function quantiles(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p90 ${at(0.9)} ms, max ${at(1)} ms`;
}

/** Candidates that are printed with an error. */
const MAX_PRINTED = 6;

function printError(page: DatedPage): void {
  const { entry, label, found } = page;
  if (dayOf(page) === label) return;
  const half = isHeldOut(entry) ? 'held out' : 'learned from';
  console.log(`\n${entry.id} (${half}) ${entry.url}\n  label ${label}, found ${dayOf(page)}`);
  for (const { value, role, weight, source, raw, locator, note } of found.candidates.slice(
    0,
    MAX_PRINTED,
  ))
    console.log(`    ${[value, role, weight, source, raw, locator, note].join(' | ')}`);
}
