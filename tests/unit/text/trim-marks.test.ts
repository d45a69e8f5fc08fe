import { expect, it } from 'vitest';
import { trimMarks } from '@/utils/text/trim-marks';

it.each([
  ['“The pier.”', 'The pier'],
  ['— Berth 3 —', 'Berth 3'],
  ['« L’embarcadère »', 'L’embarcadère'],
  ['【埠頭】', '埠頭'],
  ['🚢 Ferry 🚢', 'Ferry'],
  ['…', ''],
  ['', ''],
])('trimMarks leaves of "%s" what lies between its marks', (text, within) => {
  expect(trimMarks(text)).toBe(within);
});
