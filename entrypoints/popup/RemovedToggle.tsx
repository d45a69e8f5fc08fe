import { countMessage, message } from '@/utils/browser/i18n';
import type { Removal } from '@/utils/model/extraction';

export type RemovedToggleProps = {
  removals: Removal[];
  /** Whether the list is shown. */
  pressed: boolean;
  onToggle: () => void;
};

/** "12 teasers removed": opens the list of what was left out. */
export function RemovedToggle({ removals, pressed, onToggle }: RemovedToggleProps) {
  if (removals.length === 0) return <span class="popup-removed">{message('removedNothing')}</span>;
  return (
    <button
      type="button"
      class="popup-removed popup-removed-toggle"
      aria-expanded={pressed}
      onClick={onToggle}
    >
      {countRemovals(removals)}
    </button>
  );
}

/** Teasers are what readers wonder about, so they are counted by name; where there are none, everything is counted. */
function countRemovals(removals: Removal[]): string {
  const teasers = removals.filter((removal) => removal.kind === 'teaser');
  return teasers.length > 0
    ? countMessage('removedTeasers', count(teasers))
    : countMessage('removedItems', count(removals));
}

const count = (removals: Removal[]): number =>
  removals.reduce((sum, removal) => sum + removal.count, 0);
