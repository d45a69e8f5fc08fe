import { defineBackground } from '#imports';
import { copyWords } from '@/components/hooks/copy-words';
import { confirmOnIcon } from '@/utils/browser/badge';
import { copyInTab } from '@/utils/browser/copy-client';
import { extractFromTab, toReadTab, type ReadTab } from '@/utils/browser/extraction-client';
import { welcomeOnce } from '@/utils/browser/first-run';
import { followIconAction, showPopup } from '@/utils/browser/icon-action';
import { listenToCommands, listenToMenu, offerMenu, type Answers } from '@/utils/browser/menu';
import { openReader } from '@/utils/browser/reader-tab';
import { loadSettings } from '@/utils/browser/settings-item';
import type { CopyTask } from '@/utils/export/clip';
import type { Extraction } from '@/utils/model/extraction';
import type { PageCopy } from './copy';

/** A tab as the browser's events tell of it. */
type Tab = Parameters<Answers['summarise']>[0];

export default defineBackground(() => {
  const answers: Answers = {
    summarise: (tab) => void showPopup(tab),
    'open-reader': (tab) => void withArticle(tab, openReader),
    'copy-text': (tab) => void copy(tab, { kind: 'article', format: 'text' }),
    'copy-markdown': (tab) => void copy(tab, { kind: 'article', format: 'markdown' }),
    'copy-quotation': (tab, passage) => void copy(tab, { kind: 'quotation', passage }),
  };
  welcomeOnce();
  offerMenu();
  listenToMenu(answers);
  listenToCommands(answers);
  followIconAction((tab) => void withArticle(tab, openReader));
});

/** Does something with the article of a tab; where there is none, the popup says why. */
async function withArticle(
  tab: Tab,
  run: (extraction: Extraction, tab: ReadTab) => Promise<void>,
): Promise<void> {
  const readTab = toReadTab(tab);
  if (!readTab) return;
  const result = await extractFromTab(readTab);
  if (result.ok) await run(result.value, readTab);
  else await showPopup(tab);
}

/** Copies from the page itself; where the browser does not allow that, the popup offers it. */
const copy = (tab: Tab, task: CopyTask): Promise<void> =>
  withArticle(tab, async ({ article }, { id }) => {
    const { copyHeader } = await loadSettings();
    const source = {
      article,
      summary: { sentences: [] },
      words: copyWords(article),
      withHeader: copyHeader,
    };
    const isCopied = await copyInTab(id, { task, source } satisfies PageCopy);
    if (isCopied) await confirmOnIcon(id);
    else await showPopup(tab);
  });
