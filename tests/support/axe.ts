import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The source of axe-core, to be evaluated in a page. */
export const AXE_SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe's rules of WCAG 2.2 A and AA; gives one line a violation. To be evaluated after `AXE_SOURCE`. */
export const RUN_AXE = runAxe(TAGS);

/** The same with the one rule whose answer depends on the colours. */
export const RUN_AXE_ON_COLOURS = runAxe(['color-contrast']);

function runAxe(runOnly: string[]): string {
  return `axe
    .run({ runOnly: ${JSON.stringify(runOnly)} })
    .then(({ violations }) => violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`;
}
