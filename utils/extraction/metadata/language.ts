import { firstTag, type MetaTags } from '../../dom/meta-tags';

/** The language the page says it is in, as BCP 47; `undefined` when it says none, or none that can be one. */
export function readLanguage(page: Document, tags: MetaTags): string | undefined {
  for (const stated of [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    page.body?.getAttribute('lang'),
    firstTag(tags, 'og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'),
  ]) {
    const tag = stated && canonical(stated);
    if (tag) return tag;
  }
  return undefined;
}

function canonical(tag: string): string | undefined {
  // "english" could be a tag by its form.
  if (!/^[a-z]{2,3}(?![a-z])/i.test(tag.trim())) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The text's direction: the page's word, else that of the script most of its letters are in. */
export function readDirection(page: Document, text: string): 'ltr' | 'rtl' | undefined {
  const stated = (page.documentElement.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? '')
    .trim()
    .toLowerCase();
  if (stated === 'ltr' || stated === 'rtl') return stated;
  const sample = text.slice(0, SAMPLE);
  const rightToLeft = sample.match(RIGHT_TO_LEFT)?.length;
  if (rightToLeft === undefined) return undefined;
  return rightToLeft * 2 > (sample.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : undefined;
}

/** Characters. */
const SAMPLE = 2000;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;
