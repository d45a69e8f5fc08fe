import { type Entry, readIndex, readPage } from '../corpora.ts';
import type * as peers from '../in-page/peers.ts';
import { openLab } from '../lab.ts';

export type PeerPages = Record<string, peers.PeerPage>;

/** Runs a peer over every page of a corpus. */
export async function runPeer(
  peer: 'readability' | 'defuddle',
  folder: string,
  entries: Entry[] = readIndex(folder),
): Promise<PeerPages> {
  const lab = await openLab<typeof peers>('tests/benchmark/in-page/peers.ts');
  const pages: PeerPages = {};
  try {
    for (const entry of entries)
      pages[entry.id] = await lab.call(peer, readPage(folder, entry), entry.url);
  } finally {
    await lab.close();
  }
  return pages;
}
