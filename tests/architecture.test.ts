// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The layers of the house, and for each the layers and packages it may import beside itself. */
const LADDER: Record<string, { layers: string[]; packages: string[] }> = {
  'utils/model': { layers: [], packages: [] },
  'utils/text': { layers: ['utils/model'], packages: [] },
  'utils/dom': { layers: ['utils/model', 'utils/text'], packages: [] },
  'utils/extraction': {
    layers: ['utils/model', 'utils/text', 'utils/dom', 'utils/facts/publisher'],
    packages: ['@mozilla/readability/Readability.js'],
  },
  'utils/facts/publisher': { layers: ['utils/model', 'utils/text', 'utils/dom'], packages: [] },
  'utils/facts': {
    layers: ['utils/model', 'utils/text', 'utils/dom', 'utils/facts/publisher'],
    packages: [],
  },
  'utils/summary': { layers: ['utils/model', 'utils/text'], packages: [] },
  'utils/export/markdown': {
    layers: ['utils/model', 'utils/text', 'utils/dom', 'utils/export'],
    packages: [
      'mdast',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'mdast-util-to-markdown',
    ],
  },
  'utils/export': {
    layers: ['utils/model', 'utils/text', 'utils/dom', 'utils/export/markdown'],
    packages: ['dompurify'],
  },
  'utils/browser': { layers: ['utils/model', 'public'], packages: ['wxt/browser'] },
  'components/hooks': {
    layers: [
      'utils/model',
      'utils/text',
      'utils/dom',
      'utils/summary',
      'utils/facts',
      'utils/export',
      'utils/export/markdown',
      'utils/browser',
    ],
    packages: ['preact/hooks'],
  },
  components: {
    layers: ['utils/model', 'utils/text', 'utils/browser/i18n', 'components/hooks'],
    packages: ['preact', 'preact/hooks'],
  },
  entrypoints: {
    layers: [
      'utils/model',
      'utils/text',
      'utils/dom',
      'utils/extraction',
      'utils/summary',
      'utils/facts',
      'utils/export',
      'utils/export/markdown',
      'utils/browser',
      'components',
      'components/hooks',
    ],
    packages: ['preact', 'preact/hooks', '#imports'],
  },
};

/** Packages that one file alone imports, behind an interface of ours. */
const SOLE_IMPORTERS: Record<string, string> = {
  '@mozilla/readability/Readability.js': 'utils/extraction/readability.ts',
  dompurify: 'utils/export/sanitize.ts',
};

/** Globals of a browser page or an extension, which the pure core is handed instead. */
const FORBIDDEN_IN_CORE =
  /(?<![\w.'"`-])(?:window|browser|chrome|navigator|location|localStorage|sessionStorage)\s*\./;
const CORE = ['model', 'text', 'dom', 'extraction', 'facts', 'summary', 'export'];

const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const imports = new Map(files.map((file) => [file, importsOf(file)]));

type Import = { specifier: string; file?: string };

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const specifiers = source.matchAll(
    /^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...specifiers].map(([, from, dynamic]) => resolve(file, from ?? dynamic ?? ''));
}

function resolve(importer: string, specifier: string): Import {
  if (!/^(?:\.|@\/)/.test(specifier)) return { specifier };
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(importer), specifier);
  const file = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((one) =>
    files.includes(one),
  );
  return file ? { specifier, file } : { specifier, file: target };
}

/** The most specific layer a file belongs to. */
const layerOf = (file: string): string | undefined =>
  Object.keys(LADDER)
    .toSorted((a, b) => b.length - a.length)
    .find((layer) => file.startsWith(`${layer}/`));

const isAllowed = (file: string, from: string, layers: string[]): boolean =>
  layerOf(file) === from ||
  layers.some((layer) => file.startsWith(`${layer}/`) || file.startsWith(`${layer}.`));

describe('the import ladder', () => {
  it('gives every file a place', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it('is climbed in one direction only', () => {
    const breaches: string[] = [];
    for (const [file, list] of imports) {
      const from = layerOf(file) ?? '';
      const { layers, packages } = LADDER[from] ?? { layers: [], packages: [] };
      for (const { specifier, file: target } of list) {
        const ok = target
          ? isAllowed(target, from, layers)
          : specifier.endsWith('.css') || packages.includes(specifier);
        if (!ok) breaches.push(`${file} imports ${specifier}`);
      }
    }
    expect(breaches).toEqual([]);
  });

  it('has no cycle', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file))
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const { file: next } of imports.get(file) ?? [])
          if (next && imports.has(next)) visit(next, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('meets Readability and DOMPurify in one file each', () => {
    for (const [specifier, only] of Object.entries(SOLE_IMPORTERS))
      expect(
        files.filter((file) => imports.get(file)?.some((one) => one.specifier === specifier)),
      ).toEqual([only]);
  });
});

describe('the pure core', () => {
  it('uses no global of a page or an extension', () => {
    const users = files
      .filter((file) => CORE.some((folder) => file.startsWith(`utils/${folder}/`)))
      .filter((file) => FORBIDDEN_IN_CORE.test(withoutComments(file)));
    expect(users).toEqual([]);
  });
});

const SETS_HTML =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write/;

describe('inner HTML', () => {
  it('is set nowhere: what is shown comes as elements from the sanitizer', () => {
    const setters = files.filter((file) => SETS_HTML.test(withoutComments(file)));
    expect(setters).toEqual([]);
  });
});

const withoutComments = (file: string): string =>
  readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
