import type { Block } from '@/utils/model/article';

/** The body of an article as it is scored, one line a block; captions are no body text. */
export const bodyText = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');
