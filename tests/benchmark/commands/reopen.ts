import { buildExtension } from '../../support/build-extension.ts';
import { readOwnPage } from '../../support/own-pages.ts';
import { servePages } from '../../support/serve-pages.ts';
import { median } from '../../support/time-clicks.ts';
import { timeReopening, type Opening } from '../../support/time-reopening.ts';

/** Openings that a printed time is the median of. */
const ROUNDS = 15;

/** Milliseconds between two frames at 60 Hz. */
const FRAME = 1000 / 60;

/** Prints how soon after its mounting the popup has painted the article: when it is opened first, and when it is opened again. */
export async function printReopening(): Promise<void> {
  buildExtension('chromium');
  const server = await servePages(() => ({ body: readOwnPage('ferry-link') }));
  try {
    const { first, again } = await timeReopening(server.url('/news'), ROUNDS);
    console.log(`Popup mounted to article painted, ${ROUNDS} times each:`);
    console.log(`  opened first  ${describe(first)}`);
    console.log(`  opened again  ${describe(again)}`);
  } finally {
    await server.close();
  }
}

function describe(openings: Opening[]): string {
  const painted = median(openings.map((opening) => opening.painted)).toFixed(1);
  const [before, within] = [0, FRAME].map(
    (limit) => openings.filter((opening) => opening.afterFirstPaint <= limit).length,
  );
  return `median ${painted} ms; in the first frame of the popup ${before} times, at most one frame later ${within} times`;
}
