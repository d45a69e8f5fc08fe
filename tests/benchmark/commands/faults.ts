import { openFaultLab } from '../../hostile/fault-lab.ts';

/** Milliseconds of processor time that reading and summarising a page may take, whatever the page is. */
const BUDGET = 2000;
/** Times a page is read; the least counts, since what else the machine does can only add to it. */
const READINGS = 3;
/** Pages that are printed. */
const SLOWEST = 12;

/**
 * Prints the pages at the edge of what a browser can hold that take the longest to read and to summarise. Sets the exit
 * code when one takes longer than any page may.
 */
export async function printFaultTimes(): Promise<void> {
  const lab = await openFaultLab();
  const times: [name: string, time: number][] = [];
  try {
    for (const name of lab.names) {
      let least = Infinity;
      for (let reading = 0; reading < READINGS; reading += 1)
        least = Math.min(least, (await lab.read(name)).time);
      times.push([name, least]);
    }
  } finally {
    await lab.close();
  }
  times.sort(([, a], [, b]) => b - a);
  console.table(
    Object.fromEntries(
      times.slice(0, SLOWEST).map(([name, time]) => [name, { ms: Math.round(time) }]),
    ),
  );
  const late = times.filter(([, time]) => time >= BUDGET).length;
  console.log(`${times.length} pages that are hard to read, ${late} of them over ${BUDGET} ms.`);
  if (late > 0) process.exitCode = 1;
}
