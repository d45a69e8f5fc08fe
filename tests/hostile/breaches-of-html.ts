import { findBreaches } from './find-breaches';

/**
 * What a program that HTML is given to would make of it that was not meant: the breaches of the tree it parses, and of
 * parsing what that tree says.
 *
 * @param parser makes a document without a window; scripts do not run in it.
 */
export function breachesOfHtml(html: string, parser: DOMParser): string[] {
  const breaches: string[] = [];
  let markup = html;
  for (let round = 0; round < 2; round += 1) {
    const page = parser.parseFromString(
      `<body><div class="article-body">${markup}</div>`,
      'text/html',
    );
    breaches.push(...findBreaches(page));
    markup = page.querySelector('.article-body')?.innerHTML ?? '';
  }
  return breaches;
}
