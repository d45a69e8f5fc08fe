import { RemovedList, type RemovedListProps } from '@/components/RemovedList';
import { message } from '@/utils/browser/i18n';

/** The list of what was left out, in place of the article. */
export function RemovedPanel({
  onClose,
  ...list
}: RemovedListProps & {
  onClose: () => void;
}) {
  return (
    <section aria-labelledby="removed-heading">
      <div class="section-head">
        <h1 id="removed-heading" class="popup-removed-heading">
          {message('removedTitle')}
        </h1>
        <button type="button" class="button" onClick={onClose}>
          {message('close')}
        </button>
      </div>
      <RemovedList {...list} />
    </section>
  );
}
