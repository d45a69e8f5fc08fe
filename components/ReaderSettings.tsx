import { message, uiLocale } from '@/utils/browser/i18n';
import { CHOICES, DEFAULT_SETTINGS, RANGES, type Settings } from '@/utils/model/settings';
import { Segments } from './Segments';
import { Stepper } from './Stepper';
import './ReaderSettings.css';

export type ReaderSettingsProps = {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
};

/** What one press changes a number by. */
const STEPS = { fontSize: 1, measure: 4, lineHeight: 0.05 } as const;

/** Colours and letters of the reader view, and whether it loads pictures. */
export function ReaderSettings({ settings, onChange }: ReaderSettingsProps) {
  const { theme, font, align, fontSize, measure, lineHeight, loadImages } = settings;
  const number = new Intl.NumberFormat(uiLocale(), { maximumFractionDigits: 2 });
  return (
    <div class="reader-settings">
      <Segments
        legend={message('theme')}
        options={CHOICES.theme}
        chosen={theme}
        nameOf={(option) => message(`theme_${option}`)}
        onChoose={(option) => onChange({ theme: option })}
      />
      <Segments
        legend={message('font')}
        options={CHOICES.font}
        chosen={font}
        nameOf={(option) => message(`font_${option}`)}
        onChoose={(option) => onChange({ font: option })}
      />
      <Stepper
        label={message('fontSize')}
        value={fontSize}
        range={RANGES.fontSize}
        step={STEPS.fontSize}
        shown={number.format(fontSize)}
        onChange={(value) => onChange({ fontSize: value })}
      />
      <Stepper
        label={message('measure')}
        value={measure}
        range={RANGES.measure}
        step={STEPS.measure}
        shown={number.format(measure)}
        onChange={(value) => onChange({ measure: value })}
      />
      <Stepper
        label={message('lineHeight')}
        value={lineHeight}
        range={RANGES.lineHeight}
        step={STEPS.lineHeight}
        shown={number.format(lineHeight)}
        onChange={(value) => onChange({ lineHeight: value })}
      />
      <Segments
        legend={message('align')}
        options={CHOICES.align}
        chosen={align}
        nameOf={(option) => message(`align_${option}`)}
        onChoose={(option) => onChange({ align: option })}
      />
      <label class="switch-line">
        <input
          type="checkbox"
          checked={loadImages}
          onChange={(event) => onChange({ loadImages: event.currentTarget.checked })}
        />
        {message('loadImages')}
      </label>
      <button type="button" class="button" onClick={() => onChange(ORIGINAL)}>
        {message('reset')}
      </button>
    </div>
  );
}

/** What the panel shows, as it was when the extension was installed. */
const ORIGINAL: Partial<Settings> = {
  theme: DEFAULT_SETTINGS.theme,
  font: DEFAULT_SETTINGS.font,
  align: DEFAULT_SETTINGS.align,
  fontSize: DEFAULT_SETTINGS.fontSize,
  measure: DEFAULT_SETTINGS.measure,
  lineHeight: DEFAULT_SETTINGS.lineHeight,
  loadImages: DEFAULT_SETTINGS.loadImages,
};
