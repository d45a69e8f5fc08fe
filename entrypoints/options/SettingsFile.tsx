import { useRef } from 'preact/hooks';
import { message, type MessageKey } from '@/utils/browser/i18n';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';
import {
  readSettingsFile,
  writeSettingsFile,
  type SettingsFileFault,
} from '@/utils/model/settings-file';

export type SettingsFileProps = {
  settings: Settings;
  /** Takes other settings in place of all. */
  onReplace: (settings: Settings, done: MessageKey) => void;
  /** Brings back what was replaced last; absent when nothing was. */
  onUndo: (() => void) | undefined;
  onReport: (text: string) => void;
};

const FAULTS: Record<SettingsFileFault, MessageKey> = {
  'not-settings': 'set_importNotSettings',
  'newer-version': 'set_importNewer',
};

/** Settings as a file, out and in, and the way back to the defaults. */
export function SettingsFile({ settings, onReplace, onUndo, onReport }: SettingsFileProps) {
  const picker = useRef<HTMLInputElement>(null);

  async function load(file: File): Promise<void> {
    const result = readSettingsFile(await file.text(), settings);
    if (result.ok) onReplace(result.value, 'set_imported');
    else onReport(message(FAULTS[result.error]));
  }

  return (
    <div class="field-buttons">
      <button type="button" class="button" onClick={() => saveFile(writeSettingsFile(settings))}>
        {message('set_export')}
      </button>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {message('set_import')}
      </button>
      <input
        ref={picker}
        hidden
        type="file"
        accept="application/json,.json"
        aria-label={message('set_import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void load(file);
          // So that the same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="button"
        onClick={() => onReplace({ ...DEFAULT_SETTINGS, sync: settings.sync }, 'set_resetDone')}
      >
        {message('set_reset')}
      </button>
      {onUndo && (
        <button type="button" class="button button-primary" onClick={onUndo}>
          {message('set_undo')}
        </button>
      )}
    </div>
  );
}

/** Gives the reader a text as a file to keep. */
function saveFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'standfirst-settings.json';
  link.click();
  URL.revokeObjectURL(url);
}
