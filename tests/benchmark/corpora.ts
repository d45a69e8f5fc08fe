import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** An entry of a corpus' `index.json`; which fields it has depends on the corpus. */
export type Entry = {
  id: string;
  url: string;
  html: string;
  title?: string;
  author?: string;
  date?: string | null;
  text?: string;
  with?: string[];
  without?: string[];
  tables?: string[][][];
  type?: string;
  highlights?: string[];
};

/** Folder of all corpora. */
export const CORPORA = path.resolve(
  import.meta.dirname,
  '../..',
  process.env.STANDFIRST_CORPORA ?? '../shared/corpora',
);

/** Path of a corpus by its name, or `undefined` when it is not on this machine. */
export function findCorpus(name: string): string | undefined {
  const folder = path.join(CORPORA, name);
  return existsSync(path.join(folder, 'index.json')) ? folder : undefined;
}

/** The entries of a corpus folder. @throws when the folder has no readable `index.json`. */
export function readIndex(folder: string): Entry[] {
  return JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as Entry[];
}

/** The markup of an entry's page, decoded as a browser would. */
export function readPage(folder: string, entry: Entry): string {
  const bytes = readFileSync(path.join(folder, entry.html));
  return decodeHtml(entry.html.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** Bytes of the page that are searched for a `<meta charset>`, as the HTML standard's prescan does. */
const PRESCAN_BYTES = 1024;

/** Decodes a page: byte-order mark, then `<meta charset>`, then UTF-8, then windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, 'utf-8');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  for (const encoding of [declared, 'utf-8']) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // Not in this encoding, or no such encoding: try the next.
    }
  }
  return decode(bytes, 'windows-1252');
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);
