import type { SafeBody, SafeHtml } from '../model/safe-html';
import { bylineOf, type Credits } from './credits';
import { escapeHtml } from './escape-html';

/** What stands above a copied body. */
export type Head = { credits: Credits; standfirst: string | undefined };

/**
 * The article as rich text: title, credits, body. Links to a place in the article are no links: a browser would make
 * them lead to the page they were copied on.
 *
 * @param head the lines above the body; without it the body stands alone.
 */
export function articleToHtml(body: SafeBody, head: Head | undefined): SafeHtml {
  const copy = body.cloneNode(true) as SafeBody;
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.removeAttribute('href');
  for (const place of copy.querySelectorAll('[id]')) place.removeAttribute('id');
  return toHtml(copy, head);
}

const toHtml = (body: SafeBody, head: Head | undefined): SafeHtml =>
  [...(head ? headToHtml(head) : []), bodyToHtml(body)].join('\n') as SafeHtml;

function headToHtml({ credits, standfirst }: Head): string[] {
  const byline = bylineOf(credits);
  const url = escapeHtml(credits.url);
  return [
    `<h1>${escapeHtml(credits.title)}</h1>`,
    byline && `<p>${escapeHtml(byline)}</p>`,
    `<p><a href="${url}">${url}</a></p>`,
    standfirst ? `<p><em>${escapeHtml(standfirst)}</em></p>` : '',
  ].filter((part) => part !== '');
}

/** The body without our marks; links that stand for an embedded video or post have their title as text. */
function bodyToHtml(body: SafeBody): string {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const marked of copy.querySelectorAll('[data-block]')) marked.removeAttribute('data-block');
  for (const link of copy.querySelectorAll('a[href]:empty'))
    link.textContent = link.getAttribute('title') ?? link.getAttribute('href');
  return copy.innerHTML;
}

/** The article as a page of its own, to keep as a file. @param article its language and direction. */
export function articleToPage(
  body: SafeBody,
  head: Head,
  { lang, dir }: { lang?: string; dir?: 'ltr' | 'rtl' },
): string {
  const { credits } = head;
  const attributes = [lang && ` lang="${escapeHtml(lang)}"`, dir && ` dir="${dir}"`];
  return `<!doctype html>
<html${attributes.filter(Boolean).join('')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${escapeHtml(credits.url)}">
<title>${escapeHtml(credits.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${toHtml(body, head)}
</body>
</html>
`;
}

const PAGE_STYLE =
  ':root{color-scheme:light dark}' +
  'body{max-width:66ch;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Charter,Georgia,serif;overflow-wrap:break-word}' +
  'img{max-width:100%;height:auto}table{border-collapse:collapse;display:block;overflow-x:auto}' +
  'th,td{padding:.3em .8em .3em 0;border-top:1px solid;text-align:start;vertical-align:top}' +
  'blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid}pre{overflow-x:auto}' +
  'math[display=block]{max-width:100%;overflow:auto hidden}';
