import { render } from 'preact';
import { message, uiDirection, uiLocale } from '@/utils/browser/i18n';
import { App } from './App';
import './style.css';

document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();
document.title = message('welcome_title');
const root = document.getElementById('root');
if (root) render(<App />, root);
