/** Distance of a popover from its button, in CSS pixels. */
const GAP = 4;

/** Puts a popover above or below a button, at the side of it that has more room. Changes the popover's style. */
export function placeBeside(button: HTMLElement, popover: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const { innerHeight } = window;
  const isLow = box.top + box.height / 2 > innerHeight / 2;
  const isRight = box.left + box.width / 2 > clientWidth / 2;
  Object.assign(popover.style, {
    top: isLow ? 'auto' : `${box.bottom + GAP}px`,
    bottom: isLow ? `${innerHeight - box.top + GAP}px` : 'auto',
    left: isRight ? 'auto' : `${box.left}px`,
    right: isRight ? `${clientWidth - box.right}px` : 'auto',
    maxHeight: `${(isLow ? box.top : innerHeight - box.bottom) - 2 * GAP}px`,
  });
}
