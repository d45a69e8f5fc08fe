import { defineBackground } from '#imports';
import { extractFromTab, toReadTab } from '@/utils/browser/extraction-client';
import { welcomeOnce } from '@/utils/browser/first-run';
import { followIconAction, showPopup } from '@/utils/browser/icon-action';
import { listenToCommands, listenToMenu, offerMenu, type Answers } from '@/utils/browser/menu';
import { openReader } from '@/utils/browser/reader-tab';

/** A tab as the browser's events tell of it. */
type Tab = Parameters<Answers['summarise']>[0];

export default defineBackground(() => {
  const answers: Answers = {
    summarise: (tab) => void showPopup(tab),
    'open-reader': (tab) => void readInReader(tab),
  };
  welcomeOnce();
  offerMenu();
  listenToMenu(answers);
  listenToCommands(answers);
  followIconAction(answers['open-reader']);
});

/** Opens the article of a tab in the reader view; where there is none, the popup says why. */
async function readInReader(tab: Tab): Promise<void> {
  const readTab = toReadTab(tab);
  if (!readTab) return;
  const result = await extractFromTab(readTab);
  if (result.ok) await openReader(result.value, readTab);
  else await showPopup(tab);
}
