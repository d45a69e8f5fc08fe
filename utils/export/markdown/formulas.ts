import type { Literal } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';

/** A formula in TeX, as note programs and GitHub read it between dollars. */
type InlineMath = Literal & {
  type: 'inlineMath';
  /** Whether it is set on a line of its own. */
  isDisplayed: boolean;
};

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

/** Whether TeX can stand between dollars without ending there, or being taken for code or a line of its own. */
export const isSafeInDollars = (tex: string): boolean => !/(?<!\\)\$|[`\n\r]|\\$/.test(tex);

const writeFormula: Handle = (node: InlineMath, _parent, state) => {
  const { value, isDisplayed } = node;
  // A bar would end the cell.
  const tex = state.stack.includes('tableCell')
    ? value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
    : value;
  const dollars = isDisplayed ? '$$' : '$';
  return dollars + tex.trim() + dollars;
};

/** Writes formulas, and in an article that has any, dollars that are money as such. */
export const formulasToMarkdown: Options = {
  handlers: { inlineMath: writeFormula },
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
};
