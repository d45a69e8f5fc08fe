import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../model/article';
import type { SafeBody } from '../../model/safe-html';
import { formulasToMarkdown } from './formulas';
import { frontMatter } from './front-matter';
import { readTree } from './read-tree';

/**
 * The article as GitHub Flavoured Markdown: title as the first heading, tables as tables, footnotes as footnotes, formulas in TeX.
 *
 * @param withProperties whether the article's properties stand above it.
 */
export function articleToMarkdown(
  article: Article,
  body: SafeBody,
  { withProperties }: { withProperties: boolean },
): string {
  const tree = readTree(body);
  if (article.standfirst)
    tree.children.unshift({
      type: 'paragraph',
      children: [{ type: 'emphasis', children: [{ type: 'text', value: article.standfirst }] }],
    });
  if (article.title)
    tree.children.unshift({
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value: article.title }],
    });
  const text = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
      ...(body.querySelector('math') ? [formulasToMarkdown] : []),
    ],
  });
  return withProperties ? `${frontMatter(article)}\n${text}` : text;
}
