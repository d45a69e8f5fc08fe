import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { UnreadNote } from '@/components/UnreadNote';

describe('UnreadNote', () => {
  it('says that a page was too long to be read whole', () => {
    const { container } = render(<UnreadNote unread={{ elements: 80_000, characters: 0 }} />);
    expect(container.textContent).toBe('This page is very long: only its beginning was read.');
  });

  it('says nothing of a page that was', () => {
    expect(render(<UnreadNote unread={undefined} />).container.textContent).toBe('');
  });
});
