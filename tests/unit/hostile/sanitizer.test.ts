import { describe, expect, it, vi } from 'vitest';
import { sanitizeArticle } from '@/utils/export/sanitize';
import { breachesOfHtml } from '../../hostile/breaches-of-html';
import {
  ALL_VECTORS,
  arm,
  MISLEADING_TEXTS,
  PAGE_WIDE_VECTORS,
} from '../../hostile/payloads/vectors';

const PAYLOADS = [...ALL_VECTORS, ...PAGE_WIDE_VECTORS, ...MISLEADING_TEXTS].map((vector, index) =>
  arm(vector, String(index), 'https://leak.example'),
);

/** Places in a body where a parser reads the same characters in another way. */
const PLACES: Record<string, (payload: string) => string> = {
  alone: (payload) => payload,
  'in a paragraph': (payload) => `<p data-block="0">Before ${payload} after</p>`,
  'in a cell': (payload) => `<table><tr><td>${payload}</td></tr></table>`,
  'in a table, outside of its cells': (payload) => `<table>${payload}<tr><td>x</td></tr></table>`,
  'in SVG': (payload) => `<svg>${payload}</svg>`,
  'in MathML': (payload) => `<math><mtext>${payload}</mtext></math>`,
  'in an attribute': (payload) => `<p title="${payload.replaceAll('"', '&quot;')}">x</p>`,
};

const PARSER = new DOMParser();

// Each test tries every payload.
vi.setConfig({ testTimeout: 60_000 });

/** Whether a payload that was let through would be noticed: by its markup, or by what it does to the search itself. */
function isNoticed(payload: string): boolean {
  try {
    return breachesOfHtml(payload, PARSER).length > 0;
  } catch {
    return true;
  }
}

describe(`the sanitizer, given ${PAYLOADS.length} payloads`, () => {
  it.each(Object.entries(PLACES))(
    'lets nothing through %s, however often it is parsed',
    (_, place) => {
      for (const payload of PAYLOADS)
        expect({
          payload,
          breaches: breachesOfHtml(sanitizeArticle(place(payload), window), PARSER),
        }).toEqual({
          payload,
          breaches: [],
        });
    },
  );

  it('would be caught letting them through', () => {
    // The rest is text to a parser of HTML, or asks for the web page it may ask for.
    expect(PAYLOADS.filter(isNoticed).length).toBeGreaterThan(0.8 * PAYLOADS.length);
  });
});
