import { inflateRawSync } from 'node:zlib';

/**
 * The files of a zip archive by path, as its central directory lists them. Knows what archives of extensions use: files
 * that are stored or deflated, less than 4 GB.
 *
 * Source of the layout: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  let entry = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = archive.readUInt16LE(entry + 28);
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, readEntry(archive, entry));
    entry += 46 + nameLength + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return files;
}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const DEFLATED = 8;

function readEntry(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(bytes) : bytes;
}
