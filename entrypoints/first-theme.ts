import { defineUnlistedScript } from '#imports';
import { applyRememberedTheme } from '@/utils/browser/appearance';

/** Runs in the head of a page, before anything is drawn, so that a dark reader never sees a flash of light paper. */
export default defineUnlistedScript(applyRememberedTheme);
