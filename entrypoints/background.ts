import { defineBackground } from '#imports';
import { listenToCommands, listenToMenu, offerMenu } from '@/utils/browser/menu';

export default defineBackground(() => {
  offerMenu();
  listenToMenu();
  listenToCommands();
});
