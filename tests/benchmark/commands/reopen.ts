import { buildExtension } from '../../support/build-extension.ts';
import { readOwnPage } from '../../support/own-pages.ts';
import { servePages } from '../../support/serve-pages.ts';
import { median } from '../../support/time-clicks.ts';
import { timeReopening } from '../../support/time-reopening.ts';

/** Openings that a printed time is the median of. */
const ROUNDS = 15;

/** Prints how soon after its mounting the popup has painted the article: when it is opened first, and when it is opened again. */
export async function printReopening(): Promise<void> {
  buildExtension('chromium');
  const server = await servePages(() => ({ body: readOwnPage('ferry-link') }));
  try {
    const { first, again } = await timeReopening(server.url('/news'), ROUNDS);
    console.log(
      `Popup mounted to article painted, median of ${ROUNDS}: ${median(first).toFixed(1)} ms at first, ${median(again).toFixed(1)} ms when opened again.`,
    );
  } finally {
    await server.close();
  }
}
