/** What training takes from the summariser; bundled for Node. */
export { cuesOf } from '@/utils/summary/cues';
export { pairsOf } from '@/utils/summary/score/pairs';
export { sentenceFeatures, standardized } from '@/utils/summary/score/sentence-features';
export { pairFeatures, termFeatures } from '@/utils/summary/score/term-features';
export { indexTerms } from '@/utils/summary/score/terms';
export { chancesOf } from '@/utils/summary/score/chances';
export { readSentences } from '@/utils/summary/sentences';
export { shapeOf, summarize } from '@/utils/summary/summarize';
export { wordsOf } from '@/utils/text/words';
