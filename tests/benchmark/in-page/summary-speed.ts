import type { Block } from '@/utils/model/article';
import { summarize } from '@/utils/summary/summarize';
import { warmUpSummarizer } from '@/utils/summary/warm-up';

/** Milliseconds of one summary in this page, whatever ran before. */
export function timeSummary(paragraphs: string[]): number {
  const blocks: Block[] = paragraphs.map((text) => ({ kind: 'paragraph', text }));
  const start = performance.now();
  summarize({ title: '', lang: 'en', blocks }, { length: 'medium' });
  return performance.now() - start;
}

/** Milliseconds of the warm-up. */
export function timeWarmUp(): number {
  const start = performance.now();
  warmUpSummarizer('en');
  return performance.now() - start;
}
