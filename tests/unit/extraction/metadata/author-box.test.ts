import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';

const TEXT = '<h1>Night ferry</h1><p>The council voted.</p><p>It took an hour.</p>';

const bylineOf = (box: string, head = '') =>
  readMetadata(
    new DOMParser().parseFromString(`<head>${head}</head>${TEXT}${box}`, 'text/html'),
    'https://www.amselcourier.example/news/ferry',
  ).metadata.byline;

describe('a box about the author', () => {
  it.each([
    '<div><img class="author__photo" alt="tomas Hale" src="t.jpg"></div><h3>Tomas Hale</h3>',
    '<p><img alt="Tomas Hale" src="t.jpg"></p><p><b>Tomas Hale</b> <i>Harbour Correspondent</i></p>',
    '<p>Tomas Hale</p><div class="dynamic-author-description">Sails at night.</div>',
  ])('names the author: %s', (box) => {
    expect(bylineOf(box)).toBe('Tomas Hale');
  });

  it('comes before an account that machines are told of, and not before a person', () => {
    const box = '<p>Tomas Hale</p><div class="author-bio">Sails at night.</div>';
    expect(bylineOf(box, '<meta name="author" content="harbour22">')).toBe('Tomas Hale');
    expect(bylineOf(box, '<meta name="author" content="Ana Ruiz">')).toBe('Ana Ruiz');
  });

  it.each([
    ['of a picture nobody is said to be', '<img class="author-photo" alt=""><h3>Tomas Hale</h3>'],
    ['of whom a picture shows', '<p><img alt="Tomas Hale"></p><p>Tomas Hale</p><p>He waved.</p>'],
    ['of a linked card', '<a><img alt="Tomas Hale"></a><h4>Tomas Hale</h4><p>Harbour Director</p>'],
    [
      'of a comment',
      '<div class="comment-author"><img class="author" alt="Tomas Hale">Tomas Hale</div>',
    ],
    [
      'of several',
      '<p>Tomas Hale</p><p class="author-bio">Sails at night.</p><p>Ana Ruiz</p><p class="author-bio">Rows at dawn.</p>',
    ],
  ])('is not read out %s', (_, box) => {
    expect(bylineOf(box)).toBeUndefined();
  });
});
