import { languageOf } from '../text/language';

/** What the first sentences of an article are worth beyond what their words promise, the first first. */
const LEAD_BONUS = {
  /** Languages of the news the weights were trained on. */
  trained: [0.02],
  /** Elsewhere no choice was shown to beat the first sentences, so that they are left only for good reason. */
  other: [0.03, 0.015],
};

/** The bonus of a sentence of an article as a penalty: negative or 0. */
export function leadPenalty(position: number, locale: string | undefined): number {
  const bonus = languageOf(locale) === 'en' ? LEAD_BONUS.trained : LEAD_BONUS.other;
  return -(bonus[position] ?? 0);
}
