import { nameInCredit, opensLikeCredit } from './author-name';
import { isDateLine } from './credit-words';
import { readsAsName } from './person-name';

/** Whether a short line is nothing but such words as "By" and a name, or a date. */
export const isBylineOrDate = (text: string): boolean =>
  isDateLine(text) ||
  /^(?:last )?(?:published|updated|posted)\b.*\d/i.test(text) ||
  (opensLikeCredit(text) && !/[.!?]$/.test(text) && readsAsName(nameInCredit(text) ?? ''));
