import { describe, expect, it } from 'vitest';
import { readAround, STORY } from '../../../support/ferry-story';

describe('the offer of a paywall', () => {
  it('is left out with its promises', () => {
    const offer = `<div class="box"><h2>This article is for subscribers only</h2>
      <ul><li>Unlimited access to all articles</li><li>Cancel at any time</li></ul>
      <p>Already a subscriber? <a href="/login">Log in</a></p></div>`;
    expect(readAround({ after: offer })).toEqual([]);
  });

  it('may be one line', () => {
    const offer = '<p>To view the full story, please subscribe to the Courier.</p>';
    expect(readAround({ between: offer })).toEqual([]);
  });

  it('does not take the paragraphs that stand beside it', () => {
    const preview = '<p>She had rowed across.</p><p>Nobody had asked.</p>';
    const text = `${STORY.slice(0, 130)}.`;
    const after = `<div><p>${text}</p>${preview}<div><p>Already a subscriber?</p></div></div>`;
    expect(readAround({ after })).toEqual([text, 'She had rowed across.', 'Nobody had asked.']);
  });
});
