/** Elements that flow with the text around them; every other element starts a block of its own. */
const INLINE_NAMES =
  'A ABBR ACRONYM B BDI BDO BIG BR BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK ' +
  'MATH METER NOBR OUTPUT PICTURE Q RB RP RT RTC RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP ' +
  'SVG TIME TT U VAR WBR ' +
  // The parts of a formula.
  'MROW MI MN MO MTEXT MS MSPACE MFRAC MSQRT MROOT MSUB MSUP MSUBSUP MUNDER MOVER MUNDEROVER MMULTISCRIPTS ' +
  'MPRESCRIPTS MTABLE MTR MTD MPHANTOM MSTYLE MERROR';

/** In capitals as in HTML, and in small letters as in XML. */
const INLINE_TAGS = new Set(`${INLINE_NAMES} ${INLINE_NAMES.toLowerCase()}`.split(' '));

/** Whether an element flows with the text around it, by its name alone. */
export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(element.tagName);
}

/** The same by the name. */
export const isInlineTag = (tag: string): boolean => INLINE_TAGS.has(tag);

/** Whether an element is a heading. */
export const isHeading = ({ tagName }: Element): boolean => /^H[1-6]$/.test(tagName);

/** Whether an element is a heading below a page's title. */
export const isSubheading = ({ tagName }: Element): boolean => /^H[2-6]$/.test(tagName);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
