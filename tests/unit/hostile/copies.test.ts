import { describe, expect, it, vi } from 'vitest';
import { makeClip, makeFile, type CopySource } from '@/utils/export/clip';
import type { Article } from '@/utils/model/article';
import { breachesOfHtml } from '../../hostile/breaches-of-html';
import { findBreaches } from '../../hostile/find-breaches';
import { ALL_VECTORS, arm, MISLEADING_TEXTS } from '../../hostile/payloads/vectors';

const PAYLOADS = [...ALL_VECTORS, ...MISLEADING_TEXTS].map((vector, index) =>
  arm(vector, String(index), 'https://leak.example'),
);
const PARSER = new DOMParser();

/** What begins an element, comment or declaration; an address in angle brackets and a line break of ours do not. */
const HTML_IN_MARKDOWN = /(?<!\\)<(?!https?:|mailto:|br>)[a-z!/?]/gi;

// Each test tries every payload.
vi.setConfig({ testTimeout: 60_000 });

/** An article of which every part is a payload. */
function sourceOf(payload: string): CopySource {
  const article: Article = {
    url: `https://x.example/?${payload}`,
    title: payload,
    standfirst: payload,
    byline: payload,
    siteName: payload,
    lang: payload,
    content: `<p data-block="0">Before ${payload} after</p><table><tr><td data-block="1">${payload}</td></tr></table>`,
    blocks: [
      { kind: 'paragraph', text: `Before ${payload} after` },
      { kind: 'cell', text: payload },
    ],
  };
  return {
    article,
    summary: { sentences: [payload] },
    words: { published: payload, accessed: payload },
    withHeader: true,
  };
}

describe('a copy of a hostile article', () => {
  it.each([
    ['the article', { kind: 'article', format: 'rich' }],
    ['its summary', { kind: 'summary' }],
  ] as const)('has nothing of the page but its words in the rich text of %s', async (_, task) => {
    for (const payload of PAYLOADS) {
      const { html = '' } = await makeClip(task, sourceOf(payload), window);
      expect({ payload, breaches: breachesOfHtml(html, PARSER) }).toEqual({
        payload,
        breaches: [],
      });
    }
  });

  it('has nothing of the page but its words in a quotation', async () => {
    for (const passage of PAYLOADS) {
      const { html = '' } = await makeClip(
        { kind: 'quotation', passage },
        sourceOf(passage),
        window,
      );
      expect({ passage, breaches: breachesOfHtml(html, PARSER) }).toEqual({
        passage,
        breaches: [],
      });
    }
  });

  it('shows the title as the characters it is', async () => {
    for (const payload of PAYLOADS) {
      const { html = '' } = await makeClip(
        { kind: 'article', format: 'rich' },
        sourceOf(payload),
        window,
      );
      const title = PARSER.parseFromString(html, 'text/html').querySelector('h1')?.textContent;
      // The parser of HTML drops NUL.
      expect(title).toBe(payload.replaceAll('\u0000', ''));
    }
  });
});

describe('a file of a hostile article', () => {
  it('has nothing of the page but its words as HTML', async () => {
    for (const payload of PAYLOADS) {
      const { text } = await makeFile('html', sourceOf(payload), window);
      const page = PARSER.parseFromString(text, 'text/html');
      for (const own of page.querySelectorAll('head style, head meta, head link')) own.remove();
      expect({ payload, breaches: findBreaches(page) }).toEqual({ payload, breaches: [] });
    }
  });

  it('has no markup of the page as Markdown, in which HTML would be obeyed', async () => {
    for (const payload of PAYLOADS) {
      const { plain } = await makeClip(
        { kind: 'article', format: 'markdown' },
        { ...sourceOf(payload), withHeader: false },
        window,
      );
      const prose = plain.replace(/(`+)[\s\S]*?\1/g, '');
      expect({
        payload,
        markup: prose.match(HTML_IN_MARKDOWN) ?? [],
      }).toEqual({
        payload,
        markup: [],
      });
    }
  });

  it('has a name that leads to no other folder', async () => {
    for (const payload of [...PAYLOADS, '../../etc/passwd', 'a\\b', 'CON', '.'.repeat(400)]) {
      const { name } = await makeFile('markdown', sourceOf(payload), window);
      expect(name).toMatch(/^[^/\\:*?"<>|\u0000-\u001F]{1,200}\.md$/u);
      expect(name).not.toMatch(/^\.|[\u202A-\u202E\u2066-\u2069]/u);
    }
  });
});
