import { render } from 'preact';
import { message, uiDirection, uiLocale } from '@/utils/browser/i18n';
import { loadSettings } from '@/utils/browser/settings-item';
import { listShortcuts } from '@/utils/browser/shortcuts';
import { App } from './App';
import './style.css';

const [settings, shortcuts] = await Promise.all([loadSettings(), listShortcuts()]);

document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();
document.title = message('set_title');
const root = document.getElementById('root');
if (root) render(<App loaded={settings} shortcuts={shortcuts} />, root);
