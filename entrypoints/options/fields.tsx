import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import {
  CHOICE_NAMES,
  SETTING_NAMES,
  type ChoiceKey,
  type RangeKey,
  type SwitchKey,
} from '@/components/setting-labels';
import { message, uiLocale, type MessageKey } from '@/utils/browser/i18n';
import { CHOICES, RANGES, type Settings } from '@/utils/model/settings';

/** The settings as they are, and how to change some. */
export type SettingsProps = {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
};

/** One choice of several. */
export function ChoiceField({ name, settings, onSettings }: SettingsProps & { name: ChoiceKey }) {
  const labels: Record<string, MessageKey> = CHOICE_NAMES[name];
  return (
    <fieldset class="field field-choice">
      <legend>{message(SETTING_NAMES[name])}</legend>
      <div class="field-options">
        {CHOICES[name].map((choice) => (
          <label key={choice} class="option">
            <input
              type="radio"
              name={name}
              checked={settings[name] === choice}
              onChange={() => onSettings({ [name]: choice })}
            />
            <span>{message(labels[choice] ?? SETTING_NAMES[name])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Steps a slider goes in, in the unit of its setting. */
const STEPS: Record<RangeKey, number> = {
  fontSize: 1,
  measure: 2,
  lineHeight: 0.05,
  speechRate: 0.1,
};

/** A number between two limits. */
export function RangeField({ name, settings, onSettings }: SettingsProps & { name: RangeKey }) {
  const id = useId();
  const [least, greatest] = RANGES[name];
  return (
    <div class="field">
      <label for={id}>{message(SETTING_NAMES[name])}</label>
      <span class="field-range">
        <input
          id={id}
          type="range"
          min={least}
          max={greatest}
          step={STEPS[name]}
          value={settings[name]}
          onChange={(event) => onSettings({ [name]: event.currentTarget.valueAsNumber })}
        />
        <output for={id}>{new Intl.NumberFormat(uiLocale()).format(settings[name])}</output>
      </span>
    </div>
  );
}

/** On or off. @param children what it means, when the name does not say it all. */
export function SwitchField({
  name,
  settings,
  onSettings,
  children,
}: SettingsProps & { name: SwitchKey; children?: ComponentChildren }) {
  const id = useId();
  return (
    <div class="field field-switch">
      <label class="option">
        <input
          type="checkbox"
          checked={settings[name]}
          aria-describedby={children ? id : undefined}
          onChange={(event) => onSettings({ [name]: event.currentTarget.checked })}
        />
        <span>{message(SETTING_NAMES[name])}</span>
      </label>
      {children && (
        <p class="hint" id={id}>
          {children}
        </p>
      )}
    </div>
  );
}
