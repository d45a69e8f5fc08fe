import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the extraction must find in a page of `tests/pages`; what is absent is not looked at. */
export type ExpectedPage = {
  url: string;
  title?: string;
  byline?: string;
  siteName?: string;
  lang?: string;
  /** Texts that the body must hold, in this order. */
  kept?: string[];
  /** Texts that must not be in the body. */
  absent?: string[];
  /** Texts of the tables' cells, in order. */
  cells?: string[];
  captions?: string[];
  code?: string[];
  images?: string[];
  /** Number of separate items removed, by kind. */
  removed?: Record<string, number>;
  failure?: { kind: string; reason?: string };
};

export type PageFixture = { slug: string; html: string; expected: ExpectedPage };

const FOLDER = path.resolve(import.meta.dirname, '../pages');

/** Every page of `tests/pages` that the extraction is held to by an `expected.json`. */
export function pageFixtures(): PageFixture[] {
  const slugs = readdirSync(FOLDER).filter((slug) =>
    existsSync(path.join(FOLDER, slug, 'expected.json')),
  );
  return slugs.map((slug) => ({
    slug,
    html: readFileSync(path.join(FOLDER, slug, 'source.html'), 'utf8'),
    expected: JSON.parse(
      readFileSync(path.join(FOLDER, slug, 'expected.json'), 'utf8'),
    ) as ExpectedPage,
  }));
}
