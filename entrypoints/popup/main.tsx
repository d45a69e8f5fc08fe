import { render } from 'preact';
import { readActiveTab } from '@/components/hooks/use-extraction';
import { uiDirection, uiLocale } from '@/utils/browser/i18n';
import { loadSettings } from '@/utils/browser/settings-item';
import { warmUpSummarizer } from '@/utils/summary/warm-up';
import { App } from './App';
import './style.css';

/** How long a kept result is waited for before anything is drawn, in milliseconds; it takes three, unless the page is too busy to answer. */
const KEPT_PATIENCE = 50;

// Before anything is drawn: the page is read while the popup is built.
const reading = readActiveTab();
const [settings, kept] = await Promise.all([
  loadSettings(),
  Promise.race([
    reading.kept,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), KEPT_PATIENCE)),
  ]),
]);

document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();
const root = document.getElementById('root');
if (root) render(<App first={{ ...reading, found: kept }} firstSettings={settings} />, root);
// The page is at work in another process meanwhile: it was asked before the settings were there.
if (!kept) warmUpSummarizer(uiLocale());
