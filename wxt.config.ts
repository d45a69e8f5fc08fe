import { readFileSync } from 'node:fs';
import { preact } from '@preact/preset-vite';
import type { UserConfig } from 'vite';
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

/**
 * Vite's own loader of a page's later scripts is made for the web: it preloads, retries and reports. From a package the
 * style sheets are all that must be there before a script runs. It is loaded with every page, so its size counts.
 */
const LOADER = `
const known = new Map();
const bring = (file) => {
  const href = '/' + file;
  if (!known.has(href))
    known.set(href, document.querySelector('link[href="' + href + '"]') ? undefined : new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.onload = link.onerror = resolve;
      document.head.append(link);
    }));
  return known.get(href);
};
export const __vitePreload = (load, files = []) => Promise.all(files.map(bring)).then(load);
`;

const smallLoader = {
  name: 'small-loader',
  enforce: 'pre' as const,
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => LOADER,
  },
};

/** What every page needs in one file: many small ones are compressed worse, and each is asked for on its own. */
const BASE =
  /[\\/]node_modules[\\/](?:preact|wxt|@wxt-dev)[\\/]|preload-helper|[\\/]components[\\/](?:Brand|RevealButton|Toast|hooks[\\/]use-(?:loaded|settings|toast))\.|[\\/]utils[\\/](?:model[\\/](?!settings-file)|browser[\\/](?:i18n|settings-item|appearance)\.)/;

/** What the summary does not wait for, or what a click in the popup asks for. */
const LATER =
  /[\\/]components[\\/](?:KeyFactsTable|fact-rows|SelectionNote|ArticleCopy|CopyMenu|Menu|RefusedCopy|RemovedList|FailureNotice|place-beside|hooks[\\/]use-copy)\.|[\\/]popup[\\/](?:beside-summary|open-in-reader|PopupActions|Removed\w+)\.|[\\/]utils[\\/](?:export[\\/]selected-article|text[\\/]move-anchor|browser[\\/](?:reveal-client|reader-tab|article-store|refusal|badge))\./;

const oneBase = {
  name: 'one-base',
  config: ({ build }: UserConfig): UserConfig =>
    build?.lib
      ? {}
      : {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'base', test: BASE },
                    { name: 'later', test: LATER },
                  ],
                },
              },
            },
          },
        },
};

const compactJson = (file: string): string =>
  JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));

export default defineConfig({
  imports: false,
  zip: { excludeSources: ['tests/**'] },
  hooks: {
    // The packaged messages need no indentation.
    'build:publicAssets': (_, files) => {
      files.forEach((file, index) => {
        if ('absoluteSrc' in file && file.absoluteSrc.endsWith('messages.json'))
          files[index] = {
            relativeDest: file.relativeDest,
            contents: compactJson(file.absoluteSrc),
          };
      });
    },
  },
  vite: () => ({
    plugins: [preact(), smallLoader, oneBase],
    build: { modulePreload: false, cssTarget: CSS_TARGET },
  }),
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
