import { KIND_LABELS } from '@/components/RemovedList';
import { message } from '@/utils/browser/i18n';
import { CLUTTER_KINDS, type ClutterKind } from '@/utils/model/extraction';
import type { SettingsProps } from './fields';

/** Which kinds of clutter stay in the article. */
export function ClutterField({ settings, onSettings }: SettingsProps) {
  const toggle = (kind: ClutterKind, keep: boolean) =>
    onSettings({
      keptClutter: CLUTTER_KINDS.filter((one) =>
        one === kind ? keep : settings.keptClutter.includes(one),
      ),
    });
  return (
    <fieldset class="field field-clutter" aria-describedby="clutter-hint">
      <legend class="visually-hidden">{message('set_clutter')}</legend>
      <p class="hint" id="clutter-hint">
        {message('set_clutter_hint')}
      </p>
      <div class="field-grid">
        {CLUTTER_KINDS.map((kind) => (
          <label key={kind} class="option">
            <input
              type="checkbox"
              checked={settings.keptClutter.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            <span>{message(KIND_LABELS[kind])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
