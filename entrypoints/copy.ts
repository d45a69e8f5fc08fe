import { defineUnlistedScript } from '#imports';
import { writeClipping } from '@/utils/browser/clipboard';
import { writeByCopyEvent } from '@/utils/browser/copy-event';
import { makeClip, type CopySource, type CopyTask } from '@/utils/export/clip';

/** What to copy, and what to make it of. */
export type PageCopy = { task: CopyTask; source: CopySource };

/**
 * Runs in the page when a copy is asked for in the context menu: a background has no clipboard. Its value is whether
 * the browser allowed it.
 */
export default defineUnlistedScript(async () => {
  const scope: { standfirstCopy?: PageCopy } = globalThis as object;
  const request = scope.standfirstCopy;
  delete scope.standfirstCopy;
  if (!request) return false;
  const clip = await makeClip(request.task, request.source, window);
  return (await writeClipping(clip)) || writeByCopyEvent(clip);
});
