import { guessLanguage } from '../../text/guess-language';
import { attributeOf } from './element-access';
import type { HeadMeta } from './head';
import type { DateOrder } from './month-table';

/** The languages a page may write its dates in. */
export type PageLocales = {
  /** BCP 47 tags, the most likely first; English is not among them unless it is the page's own. */
  languages: string[];
  /** How the first of them most likely writes figures, told without asking the browser. */
  order: DateOrder;
  /** English is all there is. */
  isEnglish: boolean;
};

/** Country domains that are used for their look. */
const GENERIC_COUNTRY = new Set('io co tv me ai ly to fm cc eu gg is so sh'.split(' '));
/** Regions that write the month first: the United States and those that learned it there. */
const MONTH_FIRST_REGION = new Set(['US', 'PH', 'PR', 'GU', 'AS', 'UM', 'VI', 'MP', 'PA']);

/**
 * The languages a page names in its head, completed by the country of its address, after the one that its texts are
 * plainly in.
 */
export function pageLocales(
  document: Document,
  { url, metas, prose }: { url: string; metas: HeadMeta[]; prose: string },
): PageLocales {
  const country = countryOf(url);
  const languages: string[] = [];
  const add = (tag: string) => {
    const locale = withCountry(tag, country);
    if (locale !== undefined && !languages.includes(locale)) languages.push(locale);
  };
  const root = document.documentElement;
  const stated = root ? attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') : '';
  add(guessLanguage(prose, withCountry(stated, undefined)) ?? '');
  add(stated);
  for (const { httpEquiv, property, name, content } of metas)
    if (
      /^content-language$/i.test(httpEquiv) ||
      property === 'og:locale' ||
      /^language$/i.test(name)
    )
      add(content);
  const isEnglish = languages.length > 0 && languages.every((tag) => tag.startsWith('en'));
  if (country !== undefined && (languages.length === 0 || isEnglish)) add(`und-${country}`);
  const region = /-([A-Z]{2})$/.exec(languages[0] ?? '')?.[1] ?? country;
  const isMonthFirst =
    region === undefined ? isEnglish || languages.length === 0 : MONTH_FIRST_REGION.has(region);
  return {
    languages,
    order: isMonthFirst ? 'mdy' : 'dmy',
    isEnglish:
      isEnglish && languages.length === languages.filter((tag) => tag.startsWith('en')).length,
  };
}

function countryOf(url: string): string | undefined {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const domain = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase();
  if (domain === undefined || GENERIC_COUNTRY.has(domain)) return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** A tag with the country it lacks. The template default "en-US" of a page in another country gives way to it. */
function withCountry(tag: string, country: string | undefined): string | undefined {
  const [, language, region] =
    /^\s*([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2})\b)?/i.exec(tag) ?? [];
  if (language === undefined) return undefined;
  const lower = language.toLowerCase();
  if (
    country !== undefined &&
    (region === undefined || (lower === 'en' && region.toUpperCase() === 'US'))
  )
    return `${lower}-${country}`;
  return region === undefined ? lower : `${lower}-${region.toUpperCase()}`;
}
