import { CLUTTER_KINDS } from './extraction';
import { CHOICES, DEFAULT_SETTINGS, RANGES, type Settings } from './settings';

/** Settings made of whatever was stored: what is missing, unknown or out of range has its default. Never throws. */
export function repairSettings(stored: unknown): Settings {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  if (typeof stored !== 'object' || stored === null) return settings;
  const found = stored as Record<string, unknown>;

  for (const [key, options] of Object.entries(CHOICES)) {
    const choice = options.find((option) => option === found[key]);
    if (choice !== undefined) Object.assign(settings, { [key]: choice });
  }
  for (const [key, [least, greatest]] of Object.entries(RANGES)) {
    const value = found[key];
    if (typeof value === 'number' && value >= least && value <= greatest)
      Object.assign(settings, { [key]: value });
  }
  for (const key of ['copyHeader', 'loadImages', 'singleKeys', 'sync'] as const)
    if (typeof found[key] === 'boolean') settings[key] = found[key];
  const kept = found['keptClutter'];
  if (Array.isArray(kept))
    settings.keptClutter = CLUTTER_KINDS.filter((kind) => kept.includes(kind));
  return settings;
}
