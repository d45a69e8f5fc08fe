import path from 'node:path';
import { build } from 'vite';

const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles a TypeScript entry of this repository into one script.
 *
 * @param entry path from the project's root; @param format `iife` to run in a page (exports go to the global `name`), `es` for Node.
 * @returns the source of the script.
 */
export async function bundle(
  entry: string,
  { format, name = 'bundled' }: { format: 'iife' | 'es'; name?: string },
): Promise<string> {
  const built = await build({
    root: PROJECT_ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': PROJECT_ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.join(PROJECT_ROOT, entry), formats: [format], name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const result of outputs) {
    if (!('output' in result)) continue;
    for (const file of result.output) if (file.type === 'chunk' && file.isEntry) return file.code;
  }
  throw new Error(`${entry} gave no script`);
}
