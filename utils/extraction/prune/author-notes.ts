import { NO_LETTER } from '../../text/letters';
import { headsAuthorNote, namesJournalist, tellsContact } from '../cues/endings';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * At the end, or in a box above the text, what introduces the authors: paragraphs that open with the name of one, stand
 * below such a head, or tell how to write to them.
 */
export const authorNotes: PruneRule = {
  name: 'author-notes',
  kind: 'author-box',
  find({ blocks, kept, byline }) {
    const names = (byline ?? '')
      .toLowerCase()
      .split(/,| and | & /u)
      .map((name) => name.trim())
      .filter((name) => /\s/.test(name));
    const isNote = ({ index, text, boundary }: PageBlock): boolean => {
      if (text.length > LONGEST || boundary.closest('li,table,pre,blockquote')) return false;
      if (headsAuthorNote(blocks[index - 1]?.text ?? '')) return true;
      if (tellsContact(text) && (namesJournalist(text) || names.some((name) => holds(text, name))))
        return true;
      const opening = text.toLowerCase().replace(MARKS_BEFORE, '');
      return names.some(
        (name) => opening.startsWith(name) && !SPEAKS.test(opening.slice(name.length)),
      );
    };
    const last = kept.at(-1)?.boundary;
    const isInBox = ({ boundary }: PageBlock): boolean => {
      const box = boundary.closest('[class*="author" i]');
      return box !== null && !box.contains(last!);
    };
    const above = kept.slice(0, MOST_ABOVE).filter((block) => isInBox(block) && isNote(block));
    return [
      ...above,
      ...kept.slice(-MOST).filter((block) => !above.includes(block) && isNote(block)),
    ];
  },
};

const holds = (text: string, name: string): boolean => text.toLowerCase().includes(name);

/** Characters of a note. */
const LONGEST = 600;
/** Paragraphs at the end that may be notes, and above the text in a box of their own. */
const MOST = 3;
const MOST_ABOVE = 2;

/** After the name of one who answers in an interview, or whose name is the first of a list. */
const SPEAKS = /^\s*[:：,،、]/u;

const MARKS_BEFORE = new RegExp(`^${NO_LETTER}+`);
