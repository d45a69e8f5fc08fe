import { message } from '@/utils/browser/i18n';
import type { Settings } from '@/utils/model/settings';
import { Menu, type MenuItem } from './Menu';
import './CopyMenu.css';

export type CopyMenuProps = {
  /** The form the button itself copies in. */
  format: Settings['copyFormat'];
  onCopy: (format: Settings['copyFormat']) => void;
  onSave: (format: 'markdown' | 'html') => void;
  /** None when there is no summary. */
  onCopySummary?: (() => void) | undefined;
  /** None when nothing is selected. */
  onQuote?: (() => void) | undefined;
};

/** Copies in the reader's usual form, and offers the others. */
export function CopyMenu({ format, onCopy, onSave, onCopySummary, onQuote }: CopyMenuProps) {
  const forms: MenuItem[] = [
    { label: message('copyRich'), onSelect: () => onCopy('rich') },
    { label: message('copyText'), onSelect: () => onCopy('text') },
    { label: message('copyMarkdown'), onSelect: () => onCopy('markdown') },
  ];
  const parts: MenuItem[] = [
    ...(onQuote ? [{ label: message('copyQuotation'), onSelect: onQuote }] : []),
    ...(onCopySummary ? [{ label: message('copySummary'), onSelect: onCopySummary }] : []),
  ];
  const files: MenuItem[] = [
    { label: message('saveMarkdown'), onSelect: () => onSave('markdown') },
    { label: message('saveHtml'), onSelect: () => onSave('html') },
  ];
  return (
    <div class="copy-menu">
      <button type="button" class="button copy-main" onClick={() => onCopy(format)}>
        {message('copy')}
      </button>
      <Menu class="button copy-more" label={message('copyMore')} groups={[parts, forms, files]}>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" fill="none">
          <path d="M1.5 3.5 5 7l3.5-3.5" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </Menu>
    </div>
  );
}
