import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * What an extension page may load: its own scripts and styles, and the images of the article it shows.
 * No connection is allowed to anywhere.
 */
const EXTENSION_PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src https: http: data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The oldest browsers that are supported, so that style sheets are left as they are written: `:dir()` is not turned into
 * a list of languages, nor `light-dark()` into two sets of colours.
 */
const CSS_TARGET = ['chrome127', 'firefox140'];

export default defineConfig({
  imports: false,
  zip: { excludeSources: ['tests/**'] },
  vite: () => ({ plugins: [preact()], build: { modulePreload: false, cssTarget: CSS_TARGET } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_menuOpenReader__',
      },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGE_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'standfirst@standfirst.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
