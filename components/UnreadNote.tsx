import type { Unread } from '@/utils/model/extraction';
import { message } from '@/utils/browser/i18n';
import './QuietNote.css';

export type UnreadNoteProps = {
  /** What lay behind the limits of the page. */
  unread: Unread | undefined;
};

/** A quiet word that a page was too large to be read whole; nothing where it was. */
export function UnreadNote({ unread }: UnreadNoteProps) {
  return unread ? <p class="quiet-note">{message('unreadRest')}</p> : null;
}
