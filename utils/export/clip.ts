import type { Article } from '../model/article';
import { creditsOf, type Credits } from './credits';
import { fileName } from './file-name';
import { prepareBody } from './prepare-body';
import { quote } from './quotation';
import { summaryToClip, type SummaryToCopy } from './summary-clip';
import { articleToHtml, articleToPage, type Head } from './to-html';
import { articleToText } from './to-text';

/** What a reader wants to copy. */
export type CopyTask =
  | { kind: 'article'; format: 'rich' | 'text' | 'markdown' }
  | { kind: 'summary' }
  /** `passage`: words of the article, a line feed between paragraphs. */
  | { kind: 'quotation'; passage: string };

/** The forms an article is kept in as a file. */
export type FileFormat = 'markdown' | 'html';

/** What copies are made of, and the reader's words in them. */
export type CopySource = {
  article: Article;
  summary: SummaryToCopy;
  /** Date of publication and day of access in the reader's language. */
  words: { published?: string; accessed: string };
  /** Whether copies begin with title, author, date and address. */
  withHeader: boolean;
};

/** The same words for programs that take plain text only and, where it makes a difference, for those that take rich text. */
export type Clip = { plain: string; html?: string };

/** Makes a copy. @param window the window it is made in; its document is not changed. */
export async function makeClip(
  task: CopyTask,
  source: CopySource,
  window: Window & typeof globalThis,
): Promise<Clip> {
  const { article, words, withHeader } = source;
  const credits = creditsOf(article, words.published);
  switch (task.kind) {
    case 'summary':
      return summaryToClip(source.summary, withHeader ? credits : undefined);
    case 'quotation':
      return quote(task.passage, credits, {
        accessed: words.accessed,
        ...(article.lang && { lang: article.lang }),
      });
    case 'article':
      break;
    default:
      return task satisfies never;
  }
  const head = withHeader ? headOf(article, credits) : undefined;
  const body = prepareBody(article, window);
  switch (task.format) {
    case 'text':
      return { plain: articleToText(body, head) };
    case 'rich':
      return { plain: articleToText(body, head), html: articleToHtml(body, head) };
    case 'markdown': {
      const { articleToMarkdown } = await import('./markdown/to-markdown');
      return { plain: articleToMarkdown(article, body, { withProperties: withHeader }) };
    }
    default:
      return task.format satisfies never;
  }
}

/** Makes a file of the article. */
export async function makeFile(
  format: FileFormat,
  source: CopySource,
  window: Window & typeof globalThis,
): Promise<{ name: string; type: string; text: string }> {
  const { article, words } = source;
  const body = prepareBody(article, window);
  const named = (extension: string) => fileName(article.title, article.published?.value, extension);
  if (format === 'html') {
    const head = headOf(article, creditsOf(article, words.published));
    return { name: named('html'), type: 'text/html', text: articleToPage(body, head, article) };
  }
  const { articleToMarkdown } = await import('./markdown/to-markdown');
  const text = articleToMarkdown(article, body, { withProperties: true });
  return { name: named('md'), type: 'text/markdown', text };
}

const headOf = ({ standfirst }: Article, credits: Credits): Head => ({ credits, standfirst });
