import { repairSettings } from './repair-settings';
import { failure, success, type Result } from './result';
import type { Settings } from './settings';

/** Says what a file is; no other program writes it. */
const KIND = 'standfirst-settings';

/** Raised when a setting changes its meaning, so that an older Standfirst does not misread a newer file. */
const VERSION = 1;

/** Why a file gives no settings: it holds something else, or was written by a later version. */
export type SettingsFileFault = 'not-settings' | 'newer-version';

/** The settings as the text of a file, JSON that a person can read. Whether they are synced is a matter of each machine. */
export function writeSettingsFile(settings: Settings): string {
  const { sync, ...shared } = settings;
  void sync;
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: shared }, null, 2)}\n`;
}

/** The settings of such a file; what is missing, unknown or out of range has its default. @param sync kept as it is here. */
export function readSettingsFile(
  text: string,
  { sync }: Pick<Settings, 'sync'>,
): Result<Settings, SettingsFileFault> {
  const file = parse(text);
  if (file?.kind !== KIND || typeof file.version !== 'number') return failure('not-settings');
  if (file.version > VERSION) return failure('newer-version');
  return success({ ...repairSettings(file.settings), sync });
}

type File = { kind?: unknown; version?: unknown; settings?: unknown };

function parse(text: string): File | undefined {
  try {
    return (JSON.parse(text) as File | null) ?? undefined;
  } catch {
    return undefined;
  }
}
