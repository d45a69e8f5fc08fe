import { readFileSync } from 'node:fs';
import path from 'node:path';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** The markup of a page in `tests/pages`. */
export const readOwnPage = (slug: string): string =>
  readFileSync(path.join(PAGES, slug, 'source.html'), 'utf8');
