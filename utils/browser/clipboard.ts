/** The same text in two forms; the program it is pasted into takes the richer one it understands. */
export type Clipping = { plain: string; html?: string };

/**
 * Puts plain and, where there is one, rich text on the clipboard in one write.
 *
 * @returns whether the browser allowed it; it does so only in answer to a click or a key.
 */
export async function writeClipping({ plain, html }: Clipping): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
