import { extractPage } from './extract-whole';

/** The texts of the blocks that are read of a page whose body this is, whatever it is taken for. */
export function readBody(body: string, lang = 'en'): string[] {
  const html = `<html lang="${lang}"><body>${body}</body></html>`;
  const result = extractPage(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://amselcourier.example/ferry',
    now: new Date('2026-02-04T12:00:00Z'),
    evenIfUnlikely: true,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.article.blocks.map(({ text }) => text);
}
