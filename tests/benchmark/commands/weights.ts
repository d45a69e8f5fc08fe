import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../../support/build-extension.ts';
import { ROOT } from '../../support/root.ts';
import { weighFile, weighFiles, type Weight, weighScripts } from '../../support/weigh-build.ts';

/** Programs of others on this machine, as they are published, that do a part of what the extension does. */
const PEERS: Record<string, string> = {
  '@mozilla/readability': 'node_modules/@mozilla/readability/Readability.js',
  'defuddle, full': 'node_modules/defuddle/dist/index.full.js',
};

/** Prints the bytes of every file of the extension and of the peers. */
export function printWeights(): void {
  const folder = buildExtension('chromium');
  const rows: Record<string, Weight> = {};
  for (const page of ['popup.html', 'reader.html'])
    rows[`${page} with all it loads at first`] = weighScripts(folder, page);
  Object.assign(rows, weighFiles(folder));
  for (const [name, file] of Object.entries(PEERS)) rows[name] = weighFile(path.join(ROOT, file));
  console.table(rows);
  for (const archive of globSync('.output/*.zip', { cwd: ROOT }))
    console.log(`${archive}: ${statSync(path.join(ROOT, archive)).size} bytes`);
}
