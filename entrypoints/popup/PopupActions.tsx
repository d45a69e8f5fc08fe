import { ArticleCopy, type ArticleCopyProps } from '@/components/ArticleCopy';
import { message } from '@/utils/browser/i18n';
import { RemovedToggle, type RemovedToggleProps } from './RemovedToggle';

export type PopupActionsProps = {
  removed: RemovedToggleProps;
  copied: ArticleCopyProps;
  onRead: () => void;
};

/** What can be done with the article. */
export function PopupActions({ removed, copied, onRead }: PopupActionsProps) {
  return (
    <footer class="popup-actions">
      <RemovedToggle {...removed} />
      <ArticleCopy {...copied} />
      <button type="button" class="button button-primary" onClick={onRead}>
        {message('readerView')}
      </button>
    </footer>
  );
}
