import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle/full';
import { markBlocks } from '@/utils/dom/blocks';
import { parsePage } from './parse';

/** What a peer says of one page. */
export type PeerPage = {
  text: string;
  title: string | null;
  byline: string | null;
  published: string | null;
  ms: number;
};

/** Bare Readability with its default options. */
export function readability(html: string, url: string): PeerPage {
  const page = parsePage(html, url);
  const start = performance.now();
  let found: ReturnType<Readability['parse']> = null;
  try {
    found = new Readability(page.cloneNode(true) as Document).parse();
  } catch {
    // Some pages make it throw: no article.
  }
  const ms = performance.now() - start;
  return {
    text: textOf(found?.content),
    title: found?.title ?? null,
    byline: found?.byline ?? null,
    published: found?.publishedTime ?? null,
    ms,
  };
}

/** Defuddle with its default options. */
export function defuddle(html: string, url: string): PeerPage {
  const page = parsePage(html, url);
  const start = performance.now();
  const found = new Defuddle(page, { url }).parse();
  const ms = performance.now() - start;
  return {
    text: textOf(found.content),
    title: found.title || null,
    byline: found.author || null,
    published: found.published || null,
    ms,
  };
}

function textOf(html: string | null | undefined): string {
  const body = new DOMParser().parseFromString(html ?? '', 'text/html').body;
  return markBlocks(body)
    .map((block) => block.text)
    .join('\n');
}
