import { render } from 'preact';
import { readActiveTab } from '@/components/hooks/use-extraction';
import { uiDirection, uiLocale } from '@/utils/browser/i18n';
import { loadSettings } from '@/utils/browser/settings-item';
import { App } from './App';
import './style.css';

// Before anything is drawn: the page is read while the popup is built.
const reading = readActiveTab();
const settings = loadSettings();

document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();
const root = document.getElementById('root');
if (root) render(<App first={reading} firstSettings={settings} />, root);
