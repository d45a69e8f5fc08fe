import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of some files, as they are and after `gzip -9` of each. */
export type Weight = { raw: number; gzip: number };

/** Bytes of one file. */
export function weighFile(file: string): Weight {
  const bytes = readFileSync(file);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Bytes of every script and style sheet of a build, by path. */
export function weighFiles(folder: string): Record<string, Weight> {
  const files = globSync('**/*.{js,css}', { cwd: folder }).toSorted();
  return Object.fromEntries(files.map((file) => [file, weighFile(path.join(folder, file))]));
}

/**
 * Bytes of the scripts a page of a build loads before anything is shown: those it names and all that they import.
 *
 * @param page name of an HTML file or a script in the folder.
 */
export function weighScripts(folder: string, page: string): Weight {
  const total: Weight = { raw: 0, gzip: 0 };
  for (const file of scriptsOf(folder, page)) {
    const { raw, gzip } = weighFile(file);
    total.raw += raw;
    total.gzip += gzip;
  }
  return total;
}

/** Paths of those scripts. */
export function scriptsOf(folder: string, page: string): Set<string> {
  const found = new Set<string>();
  const pending = page.endsWith('.html')
    ? [
        ...readFileSync(path.join(folder, page), 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g),
      ].map(([, source]) => path.join(folder, source ?? ''))
    : [path.join(folder, page)];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    for (const [, imported] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      pending.push(path.join(path.dirname(file), imported ?? ''));
  }
  return found;
}

/** `import … from "./a.js"`, `import "./a.js"` and `export … from "./a.js"`, as bundlers write them. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;
