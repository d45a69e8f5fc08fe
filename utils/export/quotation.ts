import type { SafeHtml } from '../model/safe-html';
import type { Credits } from './credits';
import { escapeHtml } from './escape-html';

/** The same words as plain and as rich text. */
export type Quotation = { plain: string; html: SafeHtml };

/**
 * A passage with its source: author, title, outlet, date, address and the day it was read.
 *
 * @param passage the article's words, a line feed between paragraphs; @param lang BCP 47, for the quotation marks;
 * @param accessed "accessed on" with the day, in the reader's words.
 */
export function quote(
  passage: string,
  credits: Credits,
  { lang, accessed }: { lang?: string; accessed: string },
): Quotation {
  const paragraphs = passage
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const { byline, title, siteName, published, url } = credits;
  const [open, close] = marksOf(lang);
  const quoted = OPENS_QUOTED.test(passage.trim())
    ? paragraphs.join('\n')
    : `${open}${paragraphs.join('\n')}${close}`;
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(title || url)}</a>`;
  const around = { before: [byline], after: [siteName, published, accessed] };
  const source = (titled: string, write: (text: string) => string): string =>
    [...around.before, titled, ...around.after]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => (part === titled ? titled : write(part!)))
      .join(', ');
  return {
    plain: `${quoted}\n— ${source(title, (text) => text)}\n${url}\n`,
    html: [
      `<blockquote cite="${escapeHtml(url)}">`,
      ...paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`),
      '</blockquote>',
      `<p>— ${source(`<cite>${link}</cite>`, escapeHtml)}</p>`,
    ].join('\n') as SafeHtml,
  };
}

/** Quotation marks by primary language, as its newspapers set them. */
const MARKS: Record<string, [string, string]> = {
  de: ['„', '“'],
  pl: ['„', '”'],
  cs: ['„', '“'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  fa: ['«', '»'],
  ja: ['「', '」'],
  'zh-hant': ['「', '」'],
};

const marksOf = (lang = ''): [string, string] =>
  MARKS[lang.toLowerCase()] ?? MARKS[lang.toLowerCase().split('-', 1)[0] ?? ''] ?? ['“', '”'];

const OPENS_QUOTED = /^["“„«»「『]/;
