import type { Clipping } from './clipboard';

/**
 * Puts text on the clipboard by a copy event of the document, as pages without a secure connection must.
 *
 * @returns whether the browser allowed it; it does so only shortly after a click or a key.
 */
export function writeByCopyEvent({ plain, html }: Clipping): boolean {
  let isWritten = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    // The page shall not put its own words in.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isWritten = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isWritten;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
