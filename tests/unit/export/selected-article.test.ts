import { describe, expect, it } from 'vitest';
import { selectedArticle } from '@/utils/export/selected-article';
import { articleOf } from './sample-article';

const WHOLE = articleOf('<p>One. Two.</p><p>Three<br>four.</p><p>One. Two.</p>', {
  standfirst: 'Lead.',
});

describe('selectedArticle', () => {
  it('has the selected lines as paragraphs, under the title of the whole', () => {
    const { article } = selectedArticle(WHOLE, 'Two.\n\n  Three four.\n');
    expect(article.blocks.map((block) => block.text)).toEqual(['Two.', 'Three four.']);
    expect(article.title).toBe(WHOLE.title);
    expect(article.standfirst).toBeUndefined();
  });

  it('knows where its sentences stand in the whole', () => {
    const { sourceOf } = selectedArticle(WHOLE, 'Two.\nThree four.');
    expect(sourceOf({ block: 0, start: 0, end: 4 })).toEqual({ block: 0, start: 5, end: 9 });
    expect(sourceOf({ block: 1, start: 6, end: 11 })).toEqual({ block: 1, start: 6, end: 11 });
  });

  it('has no source for words that are not of the article', () => {
    const { sourceOf } = selectedArticle(WHOLE, 'A menu');
    expect(sourceOf({ block: 0, start: 0, end: 6 })).toBeUndefined();
  });

  it('takes markup in a selection for words', () => {
    expect(selectedArticle(WHOLE, '<b>x</b>').article.content).toBe(
      '<p data-block="0">&lt;b&gt;x&lt;/b&gt;</p>',
    );
  });
});
