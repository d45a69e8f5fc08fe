import { describe, expect, it } from 'vitest';
import { quotationIsOpen, quotedShare } from '@/utils/summary/flaws';

describe('quotationIsOpen', () => {
  it.each([
    ['"No," said Poe.', false],
    ['"No, said Poe.', true],
    ['“No,” said Poe.', false],
    ['No,” said Poe.', true],
    ['„Nein“, sagte Kern.', false],
    ['„Nein, sagte Kern.', true],
    ['»Nein«, sagte Kern.', false],
    ['« Non », dit Petit.', false],
    ['「いいえ」と言った。', false],
    ['「いいえと言った。', true],
  ])('%s: %s', (text, open) => {
    expect(quotationIsOpen(text)).toBe(open);
  });
});

describe('quotedShare', () => {
  it('is the share of characters inside quotation marks', () => {
    expect(quotedShare('“abc” de')).toBeCloseTo(5 / 8);
    expect(quotedShare('abc')).toBe(0);
    expect(quotedShare('')).toBe(0);
  });
});
