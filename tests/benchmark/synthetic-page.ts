/** Elements of one story with its cards, as `syntheticPage` writes them. */
const ELEMENTS_OF_STORY = 20;

/**
 * A page of about so many elements that is news from end to end: stories of paragraphs with links, a table now and
 * then, cards of other stories between them, each in the wrappers that content management systems put around.
 */
export function syntheticPage(elements: number): string {
  const parts: string[] = [];
  for (let story = 0; story < elements / ELEMENTS_OF_STORY; story += 1) parts.push(partOf(story));
  return `<!doctype html><html lang="en"><head><title>A second berth opens</title></head>
    <body><main><article><h1>A second berth opens</h1>${parts.join('\n')}</article></main></body></html>`;
}

function partOf(story: number): string {
  const paragraphs = [0, 1, 2].map(
    (
      paragraph,
    ) => `<div class="block"><p>Berth ${story}.${paragraph} took in ${story + 14} boats on Tuesday, the
      <a href="/pilots/${story}">pilots</a> said, and the <em>harbour office</em> expects as many again.</p></div>`,
  );
  const card = `<div class="card"><h3><a href="/story/${story}">Story number ${story}</a></h3><p>Read on</p></div>`;
  const table = '<table><tr><td>Boats</td><td>14</td></tr></table>';
  return `<section>${paragraphs.join('')}${card}${story % 10 === 0 ? table : '<p>And so on.</p>'}</section>`;
}
