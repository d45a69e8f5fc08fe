/** An object of a page's JSON-LD that has a type. Its values are the page's: check before use. */
export type JsonLdNode = Readonly<Record<string, unknown>> & { '@type': unknown };

/**
 * The typed objects in a page's JSON-LD, outer ones first. Scripts that do not parse are skipped; very large ones too,
 * and very many objects are cut off. Does not change the document.
 */
export function readJsonLd(page: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const { value: root } of jsonLdScripts(page)) {
    const pending: unknown[] = [root];
    for (let at = 0; at < pending.length && at < MOST_VALUES; at += 1) {
      const value = pending[at];
      if (Array.isArray(value)) pending.push(...(value as unknown[]).slice(0, MOST_VALUES));
      else if (isRecord(value)) {
        if ('@type' in value) nodes.push(value as JsonLdNode);
        pending.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
      }
    }
  }
  return nodes;
}

/** A JSON-LD script of a page. */
export type JsonLdScript = {
  source: string;
  /** What it says; `undefined` when it is no JSON. */
  value: unknown;
};

/** The scripts of each page that was asked about: dates and metadata are both told in them. */
const KNOWN = new WeakMap<Document, JsonLdScript[]>();

/** The JSON-LD scripts of a page, parsed once; very large ones and very many are left out. Does not change the document. */
export function jsonLdScripts(page: Document): JsonLdScript[] {
  let scripts = KNOWN.get(page);
  if (!scripts) {
    scripts = [];
    for (const script of page.getElementsByTagName('script')) {
      if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
      const source = script.textContent ?? '';
      if (source.length > LONGEST_SCRIPT) continue;
      scripts.push({ source, value: parseLenient(source) });
      if (scripts.length === MOST_SCRIPTS) break;
    }
    KNOWN.set(page, scripts);
  }
  return scripts;
}

/** Characters of a script. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_SCRIPTS = 60;
/** Objects and arrays looked at in one script. */
const MOST_VALUES = 5_000;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object is of one of these types; a namespace before the name does not matter. */
export const hasType = (node: JsonLdNode, types: RegExp): boolean =>
  [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && types.test(type.replace(/^.*[/:#]/, '')));

/** The types of an object that is the text of an article. */
export const ARTICLE_TYPES =
  /^(?:\w*Article|\w*BlogPosting|Report|Review|LiveBlogPosting|Recipe|SocialMediaPosting)$/;

/**
 * Parses JSON; on failure once more without the comment marks and raw line ends that templates leave in it.
 *
 * @returns the value, `undefined` when it is no JSON either way.
 */
export function parseLenient(json: string): unknown {
  for (const text of [json, repaired(json)])
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Broken templates are common: the page simply has no such data.
    }
  return undefined;
}

const repaired = (json: string): string =>
  // Each end on its own: white space before an end that is none would be looked through again and again.
  json
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/;$/, '')
    .trimEnd()
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/,\s*([\]}])/g, '$1');
