import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

const TEXTS: Record<string, { message: string }> = messages;

// The fake browser has no texts of its own: it is given the English ones, put together as browsers do.
Object.assign(fakeBrowser.i18n, {
  getUILanguage: () => 'en-GB',
  getMessage: (key: string, values: string | string[] = []) =>
    key === '@@bidi_dir'
      ? 'ltr'
      : (TEXTS[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, place: string) => [values].flat()[Number(place) - 1] ?? '',
        ),
});
