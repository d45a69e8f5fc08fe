import { wordSet } from '../metadata/words';

/** What a page's address tells of its kind. */
export type AddressSigns = {
  /** Different words of its last part, up to a limit from which more tell no more. */
  slugWords: number;
  /** A year and a month in the path: what blogs and newspapers give a post. */
  isDated: boolean;
  /** The path names a part of a site's order: a category, a tag, an archive. */
  isCategory: boolean;
  isFront: boolean;
};

/** Reads an address; that of no web page tells nothing either way. */
export function readAddress(address: string): AddressSigns {
  const url = URL.parse(address);
  if (!url || !url.protocol.startsWith('http'))
    return { slugWords: MIDDLING_SLUG, isDated: false, isCategory: false, isFront: false };
  const parts = url.pathname.split('/').filter(Boolean).map(decoded);
  const last = (parts.at(-1) ?? '').replace(/\.\w+$/, '');
  return {
    slugWords: Math.min(LONGEST_SLUG, wordSet(last.replace(/[-_]/g, ' ')).size),
    isDated: DATED.test(url.pathname),
    isCategory: parts.some((part) => CATEGORY.test(part)),
    isFront: parts.length === 0 || (parts.length === 1 && FRONT.test(last)),
  };
}

const LONGEST_SLUG = 10;
const MIDDLING_SLUG = 5;
const DATED = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)/;
const FRONT = /^(?:index|home|default|[a-z]{2})$/i;
const CATEGORY =
  /^(?:categor(?:y|ies)|cat|c|tags?|topics?|subjects?|sections?|collections?|browse|search|archives?|departments?|product-category|sub-categories|directory|catalog(?:ue)?|authors?|autor(?:en|es)?|auteurs?|autori|kategorien?|rubrik|th[eè]mes?|categor[ií]as?|categorie)$/i;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
