import type { MessageKey } from '@/utils/browser/i18n';
import type { CHOICES, RANGES } from '@/utils/model/settings';

/** Settings that are one choice of several. */
export type ChoiceKey = keyof typeof CHOICES;

/** Settings that are a number. */
export type RangeKey = keyof typeof RANGES;

/** Settings that are on or off. */
export type SwitchKey = 'copyHeader' | 'loadImages' | 'sync';

/** What a setting is called. */
export const SETTING_NAMES: Record<ChoiceKey | RangeKey | SwitchKey, MessageKey> = {
  iconAction: 'set_iconAction',
  badge: 'set_badge',
  dateForm: 'set_dateForm',
  summaryLength: 'summaryLength',
  summaryForm: 'set_summaryForm',
  copyFormat: 'set_copyFormat',
  copyHeader: 'set_copyHeader',
  theme: 'set_theme',
  font: 'set_font',
  fontSize: 'set_fontSize',
  measure: 'set_measure',
  lineHeight: 'set_lineHeight',
  align: 'set_align',
  loadImages: 'set_loadImages',
  speechRate: 'set_speechRate',
  sync: 'set_sync',
};

/** What the choices of a setting are called. */
export const CHOICE_NAMES: {
  [Key in ChoiceKey]: Record<(typeof CHOICES)[Key][number], MessageKey>;
} = {
  iconAction: { popup: 'set_iconAction_popup', reader: 'set_iconAction_reader' },
  badge: { nothing: 'set_badge_nothing', minutes: 'set_badge_minutes' },
  dateForm: { locale: 'set_dateForm_locale', page: 'set_dateForm_page' },
  summaryLength: { short: 'length_short', medium: 'length_medium', long: 'length_long' },
  summaryForm: { sentences: 'set_summaryForm_sentences', bullets: 'set_summaryForm_bullets' },
  copyFormat: {
    rich: 'set_copyFormat_rich',
    text: 'set_copyFormat_text',
    markdown: 'set_copyFormat_markdown',
  },
  theme: {
    system: 'set_theme_system',
    light: 'set_theme_light',
    dark: 'set_theme_dark',
    sepia: 'set_theme_sepia',
  },
  font: { serif: 'set_font_serif', sans: 'set_font_sans', legible: 'set_font_legible' },
  align: { start: 'set_align_start', justify: 'set_align_justify' },
};
