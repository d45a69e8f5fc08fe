import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Chromium's own record of everything it asked the network for. */
export type NetLog = {
  /** Flags that make Chromium write it. */
  args: string[];
  /** Addresses that an origin asked for. To be read after Chromium has ended. */
  requestsOf: (origin: string) => string[];
  remove: () => void;
};

type Log = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
};

/** A place for a record. */
export function openNetLog(): NetLog {
  const folder = mkdtempSync(path.join(tmpdir(), 'net-log-'));
  const file = path.join(folder, 'log.json');
  return {
    args: [`--log-net-log=${file}`, '--net-log-capture-mode=IncludeSensitive'],
    requestsOf: (origin) => {
      const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as Log;
      const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
      return events
        .filter(({ type, params }) => type === started && params?.initiator === origin)
        .map(({ params }) => params?.url ?? '');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
