import { countMessage, message } from '@/utils/browser/i18n';
import './SelectionNote.css';

export type SelectionNoteProps = {
  words: number;
  /** Whether summary and copies are of the selection alone. */
  isOnly: boolean;
  onOnly: (isOnly: boolean) => void;
};

/** Says that something is selected on the page, and offers it alone. */
export function SelectionNote({ words, isOnly, onOnly }: SelectionNoteProps) {
  return (
    <p class="selection-note">
      <span role="status">{countMessage('selectionFound', words)}</span>
      <button type="button" onClick={() => onOnly(!isOnly)}>
        {message(isOnly ? 'wholeArticle' : 'selectionOnly')}
      </button>
    </p>
  );
}
