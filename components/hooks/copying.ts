import { writeClipping } from '@/utils/browser/clipboard';
import { countMessage, message, type MessageKey } from '@/utils/browser/i18n';
import { saveFile } from '@/utils/browser/save-file';
import {
  makeClip,
  makeFile,
  type CopySource,
  type CopyTask,
  type FileFormat,
} from '@/utils/export/clip';
import type { Article } from '@/utils/model/article';
import { countWords } from '@/utils/text/count-words';
import { copyWords } from './copy-words';

/** What is copied: the article, its summary as it is shown, and whether credits stand above it. */
export type Copied = {
  article: Article;
  summary: CopySource['summary'];
  withHeader: boolean;
};

/** Copies. @returns what was copied as plain text; `told` says so in the reader's words, and is absent where the browser refused. */
export async function copyTask(
  task: CopyTask,
  copied: Copied,
): Promise<{ plain: string; told?: string }> {
  const clip = await makeClip(task, sourceOf(copied), window);
  const { plain } = clip;
  return (await writeClipping(clip))
    ? { plain, told: describeCopy(task, countWords(plain)) }
    : { plain };
}

/** Saves a file of the article. @returns its name. */
export async function saveArticle(format: FileFormat, copied: Copied): Promise<string> {
  const file = await makeFile(format, sourceOf(copied), window);
  saveFile(file);
  return file.name;
}

const FORMS: Record<string, MessageKey> = {
  markdown: 'copyMarkdown',
  text: 'copyText',
  summary: 'copySummary',
  quotation: 'copyQuotation',
};

function describeCopy(task: CopyTask, words: number): string {
  const form = FORMS[task.kind === 'article' ? task.format : task.kind];
  return form ? countMessage('copiedAs', words, message(form)) : countMessage('copied', words);
}

function sourceOf(copied: Copied): CopySource {
  return { ...copied, words: copyWords(copied.article) };
}
