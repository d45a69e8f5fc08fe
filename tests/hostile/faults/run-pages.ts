import { type BuildPage, addStory, jsonLd, textElement } from './build';

/**
 * Pages on which one sign or word goes on and on, wherever something is read: what looks for the end of a run from each
 * place in it takes the square of its length.
 */
export const RUN_PAGES: Record<string, BuildPage> = Object.fromEntries(
  Object.entries({
    blanks: ' ',
    'hard blanks': '\u00a0',
    figures: '1',
    'signs of an address': '@',
    asterisks: '*',
    dashes: '- ',
    dots: '…',
    sums: '$1 ',
  }).map(([name, sign]) => [`100,000 characters of ${name}`, runPage(sign)]),
);

function runPage(sign: string): BuildPage {
  const run = sign.repeat(100_000 / sign.length);
  return (page) => {
    page.title = `Berth ${run} open`;
    for (const name of [
      'description',
      'author',
      'og:title',
      'og:site_name',
      'article:published_time',
    ])
      page.head.append(tagOf(page, name, `Berth ${run} open`));
    const story = {
      '@type': 'NewsArticle',
      headline: `${run}!`,
      author: { name: `By ${run} Finch` },
    };
    page.head.append(jsonLd(page, JSON.stringify(story)));
    page.head.append(jsonLd(page, `{"@type":"NewsArticle",-->${run}!`));
    for (const [tag, text, className] of [
      ['h1', `Berth ${run} open`],
      ['div', `By ${run} Finch`, 'byline'],
      ['time', `Published ${run} 2026`],
      ['p', `The pilots ${run.slice(0, 50_000)} said.`],
      ['blockquote', `The pilots ${run} said so again.`],
      ['figcaption', `Photo: ${run} Finch`],
      ['li', `${run}!`, run],
    ] as const) {
      const element = textElement(page, tag, text);
      if (className !== undefined) element.className = className;
      page.body.append(element);
    }
    addStory(page, page.body);
  };
}

function tagOf(page: Document, name: string, content: string): HTMLElement {
  const tag = page.createElement('meta');
  tag.name = name;
  tag.content = content;
  return tag;
}
