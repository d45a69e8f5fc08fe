import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../support/build-extension.ts';
import { drawContactSheet } from './screens/contact-sheet.ts';
import { drawStorePictures } from './screens/store-pictures.ts';
import { STATES } from './screens/states.ts';
import { takeScreens } from './screens/take-screens.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.output/screens');

/** Only states whose name holds one of these words; all when none is given. */
const wanted = process.argv.slice(2);
const states = STATES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

buildExtension('chromium');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const screens = await takeScreens(states, FOLDER);
for (const { file, violations, overflows } of screens) {
  const name = path.basename(file, '.png');
  for (const violation of violations) console.log(`${name}: ${violation}`);
  if (overflows) console.log(`${name}: wider than its window`);
}
const faulty = screens.filter(({ violations, overflows }) => violations.length > 0 || overflows);
const sheet = await drawContactSheet(screens, FOLDER);
console.log(
  `${screens.length} screens, ${faulty.length} with a fault that axe or the eye for width finds.`,
);
console.log(`Contact sheet: ${path.relative(ROOT, sheet)}`);
if (wanted.length === 0 || wanted.includes('store')) {
  const pictures = await drawStorePictures(path.join(ROOT, '.output/store'));
  console.log(`Store pictures: ${pictures.map((file) => path.relative(ROOT, file)).join(', ')}`);
}
if (faulty.length > 0) process.exitCode = 1;
