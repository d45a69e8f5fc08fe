import { useCallback, useEffect, useState } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';
import type { CopyTask, FileFormat } from '@/utils/export/clip';
import type { Copied } from './copying';

export type Copying = {
  copy: (task: CopyTask) => void;
  save: (format: FileFormat) => void;
  /** What the browser refused to copy, for the reader to select; `undefined` when all went well. */
  refused: string | undefined;
  dismissRefused: () => void;
};

/** The code that makes copies, loaded when there is something to copy. */
const loadCopying = () => import('./copying');

/**
 * Copies and saves an article in every form there is.
 *
 * @param report told in the reader's words what was copied.
 */
export function useCopy(copied: Copied, report: (text: string) => void): Copying {
  const [refused, setRefused] = useState<string>();
  // A copy has to be made within moments of the click, or the browser forgets the click.
  useEffect(() => whenIdle(() => void loadCopying()), []);

  const copy = useCallback(
    (task: CopyTask) =>
      void loadCopying()
        .then(({ copyTask }) => copyTask(task, copied))
        .then(({ told, plain }) => {
          if (told !== undefined) report(told);
          else setRefused(plain);
        }),
    [copied, report],
  );
  const save = useCallback(
    (format: FileFormat) =>
      void loadCopying()
        .then(({ saveArticle }) => saveArticle(format, copied))
        .then((name) => report(message('saved', name))),
    [copied, report],
  );
  return { copy, save, refused, dismissRefused: useCallback(() => setRefused(undefined), []) };
}

/** Does something once the page has nothing more pressing to do. @returns a function that calls it off. */
function whenIdle(run: () => void): () => void {
  const idle = requestIdleCallback(run);
  return () => cancelIdleCallback(idle);
}
