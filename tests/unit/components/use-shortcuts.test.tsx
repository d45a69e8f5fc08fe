import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '@/components/hooks/use-shortcuts';

const copy = vi.fn<() => void>();
const close = vi.fn<() => void>();

/** Presses a key in an element of the page. */
function press(key: string, html = '<p></p>', options: KeyboardEventInit = {}): void {
  document.body.insertAdjacentHTML('beforeend', html);
  const element = document.body.lastElementChild!;
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
  element.remove();
}

const listen = (singleKeys: boolean) =>
  renderHook(() => useShortcuts({ c: copy, Escape: close }, singleKeys));

describe('single keys', () => {
  afterEach(() => {
    cleanup();
    vi.clearAllMocks();
  });

  it('do what they stand for', () => {
    listen(true);
    press('c');
    expect(copy).toHaveBeenCalledOnce();
  });

  it.each(['<input type="checkbox">', '<input type="radio">', '<button></button>'])(
    'work on %s, which takes no letters',
    (html) => {
      listen(true);
      press('c', html);
      press('Escape', html);
      expect([copy, close].map((one) => one.mock.calls.length)).toEqual([1, 1]);
    },
  );

  it.each(['<input>', '<input type="number">', '<textarea></textarea>', '<select></select>'])(
    'are left to %s',
    (html) => {
      listen(true);
      press('c', html);
      expect(copy).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['with Ctrl', '<p></p>', { ctrlKey: true }],
    ['in a dialog', '<dialog open></dialog>', {}],
  ])('do nothing %s', (_where, html, options) => {
    listen(true);
    press('c', html, options);
    expect(copy).not.toHaveBeenCalled();
  });

  it('can be turned off, all but Escape', () => {
    listen(false);
    press('c');
    press('Escape');
    expect(copy).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
  });
});
