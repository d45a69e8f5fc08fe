import { useLayoutEffect } from 'preact/hooks';

/**
 * Moves the focus to the headline when the control that had it is gone with the state it belonged to, so that a reader
 * with keyboard or screen reader goes on from what is new.
 */
export function useHeadingFocus(): void {
  // While this is run the document still is as it was before the change.
  const hadFocus = document.activeElement !== document.body;
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    const heading = document.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  });
}
