import { render } from 'preact';
import { getArticle } from '@/utils/browser/article-store';
import { uiDirection, uiLocale } from '@/utils/browser/i18n';
import { readAnchor } from '@/utils/browser/reader-tab';
import { ReaderView } from './ReaderView';
import { MissingArticle } from './MissingArticle';
import './style.css';

const id = new URLSearchParams(location.search).get('article') ?? '';
const stored = await getArticle(id);

document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();
const root = document.getElementById('root');
if (root && stored) {
  document.title = stored.extraction.article.title;
  render(<ReaderView stored={stored} anchor={readAnchor(location.hash)} />, root);
} else if (root) {
  render(<MissingArticle />, root);
}
