import { isRecord, type JsonLdNode } from '../../dom/json-ld';
import { firstTag, type MetaTags } from '../../dom/meta-tags';
import { leadsHome } from '../../dom/urls';
import { hostOf } from '../../text/host';
import { foldSpace } from '../../text/normalize';
import { letters } from './words';

/**
 * The publication's name as the page gives it, to machines or in the masthead that leads home; `undefined` when it gives
 * none.
 */
export function readSiteName(
  page: Document,
  { tags, jsonLd, url }: { tags: MetaTags; jsonLd: readonly JsonLdNode[]; url: string },
): string | undefined {
  const named = firstTag(tags, 'og:site_name', 'application-name', 'twitter:app:name:iphone');
  if (named !== undefined && letters(named) !== '' && !NO_NAME.test(named)) return named;
  for (const { publisher } of jsonLd)
    if (isRecord(publisher) && typeof publisher.name === 'string' && publisher.name.trim() !== '')
      return foldSpace(publisher.name);
  return nameInMasthead(page, url);
}

/**
 * A site's name without what some set beside it: the article's title, and in a long one the motto. The name is then the
 * one part that the site's address bears; when none or several do, the whole, or the first sentence of a whole description.
 */
export function withoutMotto(name: string, title: string | undefined, url: string): string {
  const parts = name.split(BESIDE).filter((part) => part && letters(part) !== letters(title ?? ''));
  const named = parts.filter((part) => isNameOfSite(part, undefined, url));
  const isTold = name.length > LONG_NAME && named.length === 1;
  const told = isTold ? named[0]! : parts.length === 1 ? parts[0]! : name;
  return (told.length > LONGEST_NAME ? told.replace(/\.\s.*/s, '') : told).trim();
}

/** Characters. */
const LONG_NAME = 34;

/** What stands between a name and a motto. */
const BESIDE = /\s[-–—|•·»]+(?:\s|$)|(?<=\p{Ll}): /u;

/** What the first page of any site is called, and an address. */
const NO_NAME =
  /^https?:|^@|^(?:(?:zur|(?:back )?to) )?(?:home ?page|home|startseite|accueil|inicio|início|główna|strona główna|kezdőlap|főoldal|etusivu|startsida|forside|hjem|ana ?sayfa|prima pagina|naslovna|главная|головна|начало|αρχική|الرئيسية|בית|首页|首頁|ホーム|홈)$/i;

/** The text of a masthead's link to the site's first page. */
function nameInMasthead(page: Document, url: string): string | undefined {
  for (const link of [...page.querySelectorAll(HOME_LINKS)].slice(0, MOST_LINKS)) {
    const name = foldSpace(link.textContent ?? '');
    // What stands in a menu names a page, not the site.
    if (name === '' || name.length > LONGEST_NAME || link.closest('nav,li')) continue;
    if (NO_NAME.test(name)) continue;
    if (leadsHome(link, url)) return name;
  }
  return undefined;
}

const HOME_LINKS = 'h1 a[href],a[rel~="home"],[class*="site-title"] a[href],a[class*="site-title"]';
const MOST_LINKS = 5;
/** Characters. */
const LONGEST_NAME = 60;

/** Whether a text is a name of the site: as the page gives it, or the name in its address. */
export function isNameOfSite(text: string, siteName: string | undefined, url: string): boolean {
  const name = letters(text);
  if (name === '') return false;
  if (siteName !== undefined && letters(siteName) === name) return true;
  const host = hostOf(url).replace(/^(?:m|amp)\./, '');
  if (letters(host) === name || text.trim().endsWith(`.${host}`)) return true;
  const labels = host.split('.').slice(0, -1).map(letters);
  if (labels.at(-1) === name) return true;
  return labels.some(
    (label) => label.length >= SHORTEST_LABEL && (label === name || isAbout(name, label)),
  );
}

/** Letters of a host's label that can identify a site: shorter ones are `co`, `en`, `de`. */
const SHORTEST_LABEL = 4;

/** A person of whom only the first name is known, by the name that the site and its address bear: "Nora" of "Nora Finch Bakes". */
export function fullNameOfOwner(first: string, siteName: string | undefined, url: string): string {
  const [name, surname] = siteName?.split(/\s+/) ?? [];
  if (name !== first || surname === undefined) return first;
  return hostOf(url)
    .split('.')
    .includes(letters(name + surname))
    ? `${name} ${surname}`
    : first;
}

/** One contains the other and adds little: "The Example Times" of `exampletimes`. */
const isAbout = (name: string, label: string): boolean =>
  name.length >= SHORTEST_LABEL &&
  ((label.includes(name) && name.length * 2 >= label.length) ||
    (name.includes(label) && label.length * 2 >= name.length));
