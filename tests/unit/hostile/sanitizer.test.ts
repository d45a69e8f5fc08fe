import { describe, expect, it } from 'vitest';
import { articleToHtml } from '@/utils/export/to-html';
import { sanitizeArticle } from '@/utils/export/sanitize';
import { findBreaches } from '../../hostile/find-breaches';
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
  'in a list': (payload) => `<ul><li>${payload}</li></ul>`,
  'in SVG': (payload) => `<svg>${payload}</svg>`,
  'in MathML': (payload) => `<math><mtext>${payload}</mtext></math>`,
  'in a template': (payload) => `<template>${payload}</template>`,
  'in an attribute': (payload) => `<p title="${payload.replaceAll('"', '&quot;')}">x</p>`,
};

/** What a program makes of HTML that is given to it: the tree of parsing it, and of parsing what that tree says. */
function breachesOf(html: string): string[] {
  const breaches: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = document.implementation.createHTMLDocument('');
    const body = page.body.appendChild(page.createElement('div'));
    body.className = 'article-body';
    body.innerHTML = html;
    breaches.push(...findBreaches(page));
    html = body.innerHTML;
  }
  return breaches;
}

/** Whether a payload that was let through would be noticed: by its markup, or by what it does to the search itself. */
function isNoticed(payload: string): boolean {
  try {
    return breachesOf(payload).length > 0;
  } catch {
    return true;
  }
}

describe(`the sanitizer, given ${PAYLOADS.length} payloads`, () => {
  it.each(Object.entries(PLACES))(
    'lets nothing through %s, however often it is parsed',
    (_, place) => {
      for (const payload of PAYLOADS)
        expect({ payload, breaches: breachesOf(sanitizeArticle(place(payload), window)) }).toEqual({
          payload,
          breaches: [],
        });
    },
  );

  it('would be caught letting them through', () => {
    // The rest is text to a parser of HTML, or asks for the web page it may ask for.
    expect(PAYLOADS.filter(isNoticed).length).toBeGreaterThan(0.8 * PAYLOADS.length);
  });

  it('takes what it has made as it is', () => {
    for (const payload of PAYLOADS) {
      const once = sanitizeArticle(payload, window);
      expect(sanitizeArticle(once, window)).toBe(once);
    }
  });
});

describe('rich text for the clipboard', () => {
  it('shows title, byline, date and address as the characters they are', () => {
    for (const payload of PAYLOADS) {
      const html = articleToHtml(
        { url: 'https://x.example/', title: payload, standfirst: payload, content: '', blocks: [] },
        sanitizeArticle(payload, window),
        { url: `https://x.example/?${payload}`, byline: payload, published: payload },
      );
      expect({ payload, breaches: breachesOf(html) }).toEqual({ payload, breaches: [] });
      document.body.innerHTML = html;
      // The parser of HTML itself replaces NUL and folds no other character.
      expect(document.querySelector('h1')?.textContent).toBe(payload.replaceAll('\u0000', ''));
    }
  });
});
