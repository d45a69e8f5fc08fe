import { useEffect, useMemo, useState } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';
import { arrangeForReading } from '@/utils/export/arrange-for-reading';
import { prepareBody } from '@/utils/export/prepare-body';
import type { Article } from '@/utils/model/article';
import type { SafeBody } from '@/utils/model/safe-html';

/** Characters of HTML that fill the first screen of any window several times over. */
const OPENING = 20_000;

/** Characters from which the whole would keep the first screen waiting: some 50 ms of sanitising and laying out. */
const LONG = 100_000;

/**
 * The article's body as it is shown: of a long article its opening first, and the whole once that is on the screen.
 *
 * @returns the body, and whether it is the whole.
 */
export function useReadingBody(
  article: Article,
  loadImages: boolean,
): { body: SafeBody; isWhole: boolean } {
  const [isWhole, setWhole] = useState(article.content.length < LONG);
  useEffect(() => (isWhole ? undefined : afterPaint(() => setWhole(true))), [isWhole]);

  const body = useMemo(() => {
    // What the cut leaves open, the parser closes.
    const content = isWhole ? article.content : article.content.slice(0, OPENING);
    const prepared = prepareBody({ content }, window);
    const words = {
      table: message('tableLabel'),
      formula: message('formulaLabel'),
      noteBack: message('noteBack'),
    };
    arrangeForReading(prepared, { loadImages, words });
    return prepared;
  }, [article, isWhole, loadImages]);
  return { body, isWhole };
}

/** Does something once what was drawn is on the screen. @returns a function that calls it off. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
