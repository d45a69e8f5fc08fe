import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** Name of a text in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** Names that end in a plural category; the part before it, as in `removedItems` of `removedItems_one`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** The text of that name in the reader's language. @param values take the places of `$1`, `$2`… */
export function message(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/**
 * The text for a count, in the plural form the reader's language has for it; `$1` is the count in its digits.
 *
 * @param values take the places of `$2`, `$3`…
 */
export function countMessage(key: PluralKey, count: number, ...values: string[]): string {
  const locale = uiLocale();
  const category = new Intl.PluralRules(locale).select(count);
  const number = new Intl.NumberFormat(locale).format(count);
  return (
    browser.i18n.getMessage(`${key}_${category}` as MessageKey, [number, ...values]) ||
    browser.i18n.getMessage(`${key}_other` as MessageKey, [number, ...values])
  );
}

/**
 * BCP 47 language of our texts, as the browser names it (`en-GB`) where it speaks the same one. Where we lack the
 * browser's language our texts are English, and so are plurals, dates and the direction of writing.
 */
export function uiLocale(): string {
  const language = message('language');
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === language.split('-')[0] ? browsers : language;
}

/** Direction our texts are written in. */
export const uiDirection = (): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(uiLocale()) ? 'rtl' : 'ltr');
