import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultLab, openFaultLab } from '../hostile/fault-lab.ts';
import { FAULT_PAGES } from '../hostile/faults';

const NO_ARTICLE: Record<string, string> = {
  'no body': 'empty-page',
  'no elements': 'empty-page',
  'an SVG as root': 'empty-page',
  'text beside the body': 'empty-page',
  'a frameset as body': 'frames',
  'cards in cards 500 deep': 'not-an-article',
};

/** Elements that are said not to have been read, of pages too large to be read whole. */
const UNREAD: Record<string, number> = {
  '100,000 siblings': 84_003,
  '100,000 empty siblings': 84_003,
  'one table of 20,000 rows': 84_007,
};

let lab: FaultLab;
let answered = 0;

beforeAll(async () => {
  lab = await openFaultLab();
});
afterAll(async () => {
  console.log(`${answered} pages that are hard to read were answered.`);
  await lab.close();
});

// How long each takes is measured by `npm run bench -- faults`.
describe('a page that is hard to read', () => {
  for (const name of Object.keys(FAULT_PAGES))
    it(`is answered: ${name}`, async () => {
      const { answer } = await lab.read(name);
      const unread = UNREAD[name];
      expect(answer).toMatchObject({
        answer: NO_ARTICLE[name] ?? 'article',
        ...(unread && { unread: { elements: unread } }),
      });
      answered += 1;
    });
});
