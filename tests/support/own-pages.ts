import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAGES = path.resolve(import.meta.dirname, '../pages');

const fileOf = (slug: string): string => path.join(PAGES, slug, 'source.html');

/** Whether there is such a page in `tests/pages`. */
export const hasOwnPage = (slug: string): boolean =>
  /^[\w-]+$/.test(slug) && existsSync(fileOf(slug));

/** The markup of a page in `tests/pages`. */
export const readOwnPage = (slug: string): string => readFileSync(fileOf(slug), 'utf8');
