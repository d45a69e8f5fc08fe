import { useCallback, useEffect, useState } from 'preact/hooks';
import { writeClipping } from '@/utils/browser/clipboard';
import { countMessage, message, type MessageKey } from '@/utils/browser/i18n';
import { saveFile } from '@/utils/browser/save-file';
import type { CopySource, CopyTask, FileFormat } from '@/utils/export/clip';
import type { Article } from '@/utils/model/article';
import { countWords } from '@/utils/text/count-words';
import { copyWords } from './copy-words';

/** What is copied: the article, its summary as it is shown, and whether credits stand above it. */
export type Copied = {
  article: Article;
  summary: CopySource['summary'];
  withHeader: boolean;
};

export type Copying = {
  copy: (task: CopyTask) => void;
  save: (format: FileFormat) => void;
  /** What the browser refused to copy, for the reader to select; `undefined` when all went well. */
  refused: string | undefined;
  dismissRefused: () => void;
};

/** The code that makes copies, loaded when there is something to copy. */
const loadClips = () => import('@/utils/export/clip');

/**
 * Copies and saves an article in every form there is.
 *
 * @param report told in the reader's words what was copied.
 */
export function useCopy(copied: Copied, report: (text: string) => void): Copying {
  const [refused, setRefused] = useState<string>();
  // A copy has to be made within moments of the click, or the browser forgets the click.
  useEffect(() => whenIdle(() => void loadClips()), []);

  const copy = useCallback(
    (task: CopyTask) =>
      void copyTask(task, copied).then(({ ok, words, plain }) => {
        if (ok) report(describeCopy(task, words));
        else setRefused(plain);
      }),
    [copied, report],
  );
  const save = useCallback(
    (format: FileFormat) =>
      void saveArticle(format, copied).then((name) => report(message('saved', name))),
    [copied, report],
  );
  return { copy, save, refused, dismissRefused: useCallback(() => setRefused(undefined), []) };
}

async function copyTask(
  task: CopyTask,
  copied: Copied,
): Promise<{ ok: boolean; words: number; plain: string }> {
  const { makeClip } = await loadClips();
  const clip = await makeClip(task, sourceOf(copied), window);
  return { ok: await writeClipping(clip), words: countWords(clip.plain), plain: clip.plain };
}

async function saveArticle(format: FileFormat, copied: Copied): Promise<string> {
  const { makeFile } = await loadClips();
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

/** Does something once the page has nothing more pressing to do. @returns a function that calls it off. */
function whenIdle(run: () => void): () => void {
  const idle = requestIdleCallback(run);
  return () => cancelIdleCallback(idle);
}
