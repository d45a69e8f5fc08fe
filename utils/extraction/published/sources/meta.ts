import type { Claim } from '../claim';
import type { HeadMeta } from '../head';
import { readStatedDate } from '../stated-date';
import type { Vocabulary } from '../vocabulary';
import { WEIGHTS } from '../weights';

/** Keys that name the day something was put before readers, in the many spellings of content systems. */
const PUBLISHED_KEY =
  /publi[sc]|pub[._-]?(?:date|time)|issued|creat(?:ed|ion)|date[._-]?original|original[._-]?date|sailthru\.date|release[._-]?date|online[._-]?date|posted/;
/** Keys that name the day of the last change. */
const MODIFIED_KEY = /modif|updat|revis|last[._-]?mod|changed/;
/** Keys that say only "date". */
const PLAIN_KEY = /^(?:.*[._:-])?(?:date|timestamp|time|datetime)$/;
/** Keys about something else than the article. */
const OTHER_KEY =
  /expir|event|start|end[._-]?|image|video|title|descr|copyright|birth|valid|unpubl|robots|crawl|cache|generat|fetch|verif|next|user|session|build|deploy/;

/** What the meta elements of a page say about its dates. */
export function claimsOfMeta(metas: HeadMeta[], words: Vocabulary): Claim[] {
  const claims: Claim[] = [];
  for (const { property, name, httpEquiv, content } of metas) {
    const key = property || name || httpEquiv;
    const folded = key.toLowerCase();
    const kind = kindOfKey(folded);
    if (!kind) continue;
    const raw = content.trim();
    const stated = readStatedDate(raw, words);
    if (!stated) continue;
    claims.push({
      role: kind === 'modified' ? 'modified' : 'published',
      family: 'meta',
      source: 'meta',
      ...stated,
      raw,
      locator: `meta[${key}]`,
      weight: kind === 'plain' ? WEIGHTS.metaPlain : WEIGHTS.meta,
    });
  }
  return claims;
}

function kindOfKey(key: string): 'published' | 'modified' | 'plain' | undefined {
  if (key === '' || OTHER_KEY.test(key)) return undefined;
  if (MODIFIED_KEY.test(key)) return 'modified';
  if (PUBLISHED_KEY.test(key)) return 'published';
  return PLAIN_KEY.test(key) ? 'plain' : undefined;
}
