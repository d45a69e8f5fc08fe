import { nameInCredit, opensLikeCredit } from './author-name';
import { announcesName, isDateLine } from './credit-words';
import { readsAsName } from './person-name';

/** Whether a short line is nothing but such words as "By" and a name, or a date; one of both may stand in the next line. */
export const isBylineOrDate = (text: string): boolean =>
  text.length <= LONGEST_LINE &&
  (isDateLine(text) ||
    /^(?:last |first )?(?:published|updated|posted)(?:\b.*\d|(?: on)?:?$)/i.test(text) ||
    announcesName(text) ||
    (opensLikeCredit(text) && !/[.!?]$/.test(text) && readsAsName(nameInCredit(text) ?? '')));

/** Characters: a longer line says more, as what was changed by an update. */
const LONGEST_LINE = 120;
