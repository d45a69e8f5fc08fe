// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCALES = path.join(ROOT, 'public/_locales');

/** What stores show of a description at most. */
const LONGEST_DESCRIPTION = 132;

type Messages = Record<string, { message: string }>;

const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;

const english = messagesOf('en');
const locales = globSync('*', { cwd: LOCALES }).toSorted();

/** The part of a name before its plural category; `undefined` when it has none. */
const stemOf = (key: string): string | undefined => {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  return stem && `${stem}_one` in english && `${stem}_other` in english ? stem : undefined;
};

/** The names a language must have: those of English, with the plural forms that the language has. */
function expectedKeys(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
  const keys = Object.keys(english).flatMap((key) => {
    const stem = stemOf(key);
    return stem ? pluralCategories.map((category) => `${stem}_${category}`) : key;
  });
  return [...new Set(keys)].toSorted();
}

const places = (text: string): string[] => [...new Set(text.match(/\$\d/g))].toSorted();

describe('the languages', () => {
  it('are the eight that are promised', () => {
    expect(locales).toEqual(['ar', 'bn', 'de', 'en', 'es', 'fr', 'hi', 'zh_CN']);
  });

  for (const locale of locales)
    describe(`in ${locale}`, () => {
      const messages = messagesOf(locale);

      it('has every text, in every plural form, and no other', () => {
        expect(Object.keys(messages).toSorted()).toEqual(expectedKeys(locale));
      });

      it('leaves no text empty and no place unfilled', () => {
        const faulty = Object.entries(messages).filter(([key, { message }]) => {
          const stem = stemOf(key);
          const model = places(english[stem ? `${stem}_other` : key]?.message ?? '');
          // "One minute" and "two minutes" may be words without a figure.
          const mayLackCount = stem && /_(?:zero|one|two)$/.test(key);
          const wanted = model.filter((place) => !(mayLackCount && place === '$1'));
          const found = places(message);
          return (
            message.trim() === '' ||
            wanted.some((place) => !found.includes(place)) ||
            found.some((place) => !model.includes(place))
          );
        });
        expect(faulty).toEqual([]);
      });

      it('names itself', () => {
        expect(messages.language?.message).toBe(locale.replace('_', '-'));
      });

      it('describes the extension in as many characters as stores show', () => {
        expect(messages.extDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      });
    });
});

describe('every text', () => {
  const source = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
    .concat('wxt.config.ts')
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
    .join('\n');
  const literals = new Set(
    [...source.matchAll(/['"`]([A-Za-z]\w*)['"`]|__MSG_(\w+)__/g)].map(
      ([, word, name]) => word ?? name,
    ),
  );
  const beginnings = [...source.matchAll(/`(\w+_)\$\{/g)].map(([, beginning = '']) => beginning);

  it('is used', () => {
    const unused = Object.keys(english).filter(
      (key) =>
        !literals.has(key) &&
        !literals.has(stemOf(key)) &&
        !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
