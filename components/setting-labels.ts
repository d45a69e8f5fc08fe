import type { MessageKey } from '@/utils/browser/i18n';
import type { CHOICES, RANGES } from '@/utils/model/settings';

/** Settings that are one choice of several. */
export type ChoiceKey = keyof typeof CHOICES;

/** Settings that are a number. */
export type RangeKey = keyof typeof RANGES;

/** Settings that are on or off. */
export type SwitchKey = 'copyHeader' | 'loadImages' | 'singleKeys' | 'sync';

/** What a setting is called. */
export const SETTING_NAMES: Record<ChoiceKey | RangeKey | SwitchKey, MessageKey> = {
  iconAction: 'set_iconAction',
  badge: 'set_badge',
  dateForm: 'set_dateForm',
  summaryLength: 'summaryLength',
  summaryForm: 'set_summaryForm',
  copyFormat: 'set_copyFormat',
  copyHeader: 'set_copyHeader',
  theme: 'theme',
  font: 'font',
  fontSize: 'fontSize',
  measure: 'measure',
  lineHeight: 'lineHeight',
  align: 'align',
  loadImages: 'loadImages',
  speechRate: 'set_speechRate',
  singleKeys: 'singleKeys',
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
    rich: 'copyRich',
    text: 'copyText',
    markdown: 'copyMarkdown',
  },
  theme: {
    system: 'theme_system',
    light: 'theme_light',
    dark: 'theme_dark',
    sepia: 'theme_sepia',
  },
  font: { serif: 'font_serif', sans: 'font_sans', legible: 'font_legible' },
  align: { start: 'align_start', justify: 'align_justify' },
};
