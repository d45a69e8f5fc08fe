import { describe, expect, it } from 'vitest';
import { cuesOf } from '@/utils/summary/cues';

describe('cuesOf', () => {
  it.each([
    ['en', 'She resigned.', 'pronoun'],
    ['en', '“He is gone,” said Poe.', 'pronoun'],
    ['en', '“Nobody came,” he said.', 'pronoun'],
    ['en', '“Nobody came,” said he.', 'pronoun'],
    ['en', '“Nobody came,” said Poe.', 'free'],
    ['de', '„Niemand kam“, sagte sie.', 'pronoun'],
    ['en', 'The company denied it.', 'pronoun'],
    ['en', 'However, nobody came.', 'connective'],
    ['en', 'On the other hand, Poe won.', 'connective'],
    ['en', 'Shea Stadium closed.', 'free'],
    ['en', 'Butter costs more.', 'free'],
    ['de-AT', 'Doch Kern blieb.', 'connective'],
    ['fr', 'Cependant, la ville hésite.', 'connective'],
    ['es', 'Sin embargo, la ciudad duda.', 'connective'],
    ['ru', 'Он ушёл.', 'pronoun'],
    ['bn', 'তিনি চলে গেছেন।', 'pronoun'],
    ['zh', '但是没有人来。', 'connective'],
    ['ja', '彼女は行った。', 'pronoun'],
    ['xx', 'She resigned.', 'free'],
  ])('%s: "%s" opens %s', (lang, sentence, opening) => {
    expect(cuesOf(lang).opening(sentence)).toBe(opening);
  });

  it('knows who speaks', () => {
    expect(cuesOf('en').saysWho('“No,” said Poe.')).toBe(true);
    expect(cuesOf('en').saysWho('“No.”')).toBe(false);
    expect(cuesOf('xx').saysWho('“No.”')).toBe(true);
  });
});
