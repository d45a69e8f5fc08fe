import type { BoxCell, FactBox } from './fact-box';
import type { Headed } from './header-row';

/** Fewest facts under the header. */
const MIN_FACTS = 2;
/** A longer table is an appendix to look things up in, not facts at a glance. */
const MAX_FACTS = 30;
const MAX_COLUMNS = 7;
/** Longest cell and longest usual cell (the median of the filled ones), in characters. */
const MAX_CELL = 400;
const MAX_MEDIAN_CELL = 180;
/** Share of cells that hold something. */
const MIN_FILLED = 0.6;
/** Share of a box's text inside links from which it is a way to other pages; with many links in a row, as many as a menu has. */
const MAX_LINKED = 0.8;
const MAX_LINKED_OF_MANY = 0.6;
const MANY_LINKS = 4;

const CONTROLS = 'input,select,textarea,pre,iframe,video,audio,canvas,table table,h1';

/**
 * Whether a box holds data rather than a layout: regular, filled, short cells without controls, and not a calendar,
 * a code listing or a set of links.
 */
export function isData({ element, shape }: FactBox, { header, rows }: Headed): boolean {
  if (rows.length < MIN_FACTS || rows.length > MAX_FACTS) return false;
  const columns = rows[0]!.length;
  if (columns > MAX_COLUMNS || (columns < 2 && shape !== 'points')) return false;
  if (/^(?:presentation|none)$/.test(element.getAttribute('role') ?? '')) return false;
  if (element.querySelector(CONTROLS)) return false;

  const texts = rows.flat().map(({ text }) => text);
  const lengths = texts.map((text) => text.length).filter((length) => length > 0);
  if (lengths.length < texts.length * MIN_FILLED) return false;
  lengths.sort((a, b) => a - b);
  if (lengths.at(-1)! > MAX_CELL || lengths[lengths.length >> 1]! > MAX_MEDIAN_CELL) return false;
  if (element.querySelectorAll('img,svg').length > (header ? texts : lengths).length) return false;
  return (
    !isCalendar(rows) &&
    !isLinked(element, rows, header !== undefined) &&
    !isAboutThePage(rows) &&
    hasVariety(rows)
  );
}

/** Seven columns of days. */
function isCalendar(rows: BoxCell[][]): boolean {
  if (rows[0]!.length !== 7) return false;
  const cells = rows.flat().filter(({ text }) => text !== '');
  return cells.filter(({ text }) => /^\d{1,2}$/.test(text)).length > cells.length * 0.8;
}

/** Mostly links, or a link to a place on the page in most rows of a box that does not name its columns: a table of contents. */
function isLinked(element: Element, rows: BoxCell[][], headed: boolean): boolean {
  let linked = 0;
  let inPage = 0;
  const links = element.querySelectorAll('a[href]');
  const most = links.length > rows.length * MANY_LINKS ? MAX_LINKED_OF_MANY : MAX_LINKED;
  for (const link of links) {
    linked += textLength(link);
    if (link.getAttribute('href')?.startsWith('#') && !link.closest('sup')) inPage += 1;
  }
  return linked > textLength(element) * most || (!headed && inPage > rows.length / 2);
}

const textLength = (element: Element): number =>
  (element.textContent ?? '').replace(/\s+/g, '').length;

/** The article's own date, author and tags, ways to reach somebody, or a list of addresses. */
function isAboutThePage(rows: BoxCell[][]): boolean {
  const share = (test: (row: BoxCell[]) => boolean) => rows.filter(test).length / rows.length;
  return (
    share(([label]) => META_LABELS.test(label?.text ?? '')) > 0.5 ||
    share(([label]) => CONTACT_LABELS.test(label?.text ?? '')) > 0.5 ||
    share((row) => row.some(({ text }) => /^<?https?:/.test(text))) > 0.5
  );
}

const META_LABELS =
  /^(?:date|published|publication date|updated|last updated|posted|author|by|category|categories|tags?|topics?|section|source|language|share|reading time|datum|autor(?:in)?|kategorien?|schlagworte?|veröffentlicht|aktualisiert|rubrik|auteur|catégories?|publié|fecha|categorías?|etiquetas|publicado|data|categorie|pubblicato|дата|автор|рубрика|теги)\s*[:：]?$/i;

const CONTACT_LABELS =
  /^(?:e-?mail|(?:work |office |mobile |cell )?(?:phone|mobile)|tel(?:efon|efax|éfono|ephone)?\.?|sms|fax|skype|twitter|facebook|instagram|linkedin)\s*[:：]?$/i;

/** A box whose rows mostly say the same, or all have the same name, tells nothing. */
function hasVariety(rows: BoxCell[][]): boolean {
  if (new Set(rows.map(([label]) => label?.text)).size === 1) return false;
  const whole = new Set(rows.map((row) => row.map(({ text }) => text).join('\n')));
  return whole.size > rows.length / 2;
}
