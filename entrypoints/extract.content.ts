import { extractPage } from '@/utils/extraction/extract-page';
import { defineContentScript } from '#imports';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => extractPage(document, { url: location.href, now: new Date() }),
});
