import { render } from 'preact';
import { applyAppearance } from '@/utils/browser/appearance';
import { getArticle, holdArticle } from '@/utils/browser/article-store';
import { uiDirection, uiLocale } from '@/utils/browser/i18n';
import { readReaderAddress } from '@/utils/browser/reader-tab';
import { loadSettings } from '@/utils/browser/settings-item';
import { MissingArticle } from './MissingArticle';
import { ReaderView } from './ReaderView';
import './style.css';
import './pictures.css';
import './print.css';

const { id, from, anchor } = readReaderAddress(location);
holdArticle(id);
const [stored, settings] = await Promise.all([getArticle(id), loadSettings()]);

document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();
applyAppearance(settings);
const root = document.getElementById('root');
if (root && stored) {
  document.title = stored.extraction.article.title;
  render(<ReaderView stored={stored} anchor={anchor} firstSettings={settings} />, root);
} else if (root) {
  render(<MissingArticle from={from} />, root);
}
