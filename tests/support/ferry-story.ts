import { readBody } from './read-body';

/** A paragraph of an article; with another month it is another paragraph. */
export const STORY =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.';

const MONTHS = ['May', 'June', 'July', 'August', 'September', 'October'];
const PARAGRAPHS = MONTHS.map((month) => `<p>${STORY.replace('May', month)}</p>`);

type Around = {
  /** HTML between the headline and the first paragraph. */
  before?: string;
  /** HTML after the third paragraph. */
  between?: string;
  /** HTML after the last paragraph. */
  after?: string;
  /** Language that the page states. */
  lang?: string;
};

/** The texts that are read of the story with this around its paragraphs, without the paragraphs. */
export function readAround({ before = '', between = '', after = '', lang }: Around): string[] {
  const half = PARAGRAPHS.length / 2;
  const first = PARAGRAPHS.slice(0, half).join('');
  const rest = PARAGRAPHS.slice(half).join('');
  const own = new Set(MONTHS.map((month) => STORY.replace('May', month)));
  const read = readBody(
    `<main><h1>Night ferry</h1>${before}${first}${between}${rest}${after}</main>`,
    lang,
  );
  const others = read.filter((text) => !own.has(text));
  if (read.length - others.length !== PARAGRAPHS.length)
    throw new Error(`lost: ${read.join('\n')}`);
  return others;
}
