import { copyFormula } from '../dom/formulas/copy-formula';

/** What stands for a formula: letters of a private plane, which no page's text has once they are taken out of it. */
const OPEN = '\u{10FFF0}';
const CLOSE = '\u{10FFF1}';
const PLACES = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu');
const MARKS = new RegExp(`[${OPEN}${CLOSE}]`, 'gu');

/**
 * Takes the formulas out of an article's HTML before it is sanitised, since a policy that lets MathML through is open to
 * markup that means one thing to it and another to the next parser. What goes back in is built from their signs alone.
 *
 * @returns the HTML with a text in the place of each formula, and what puts them back into the body made of it.
 */
export function setFormulasApart(
  html: string,
  view: Window & typeof globalThis,
): { html: string; putBack: (body: Element) => void } {
  if (!/<math[\s>]/i.test(html)) return { html, putBack: () => undefined };
  // Without a window nothing in it loads or runs, and in no document its names hide what is asked for.
  const page = view.document.implementation.createHTMLDocument('');
  const range = page.createRange();
  range.selectNodeContents(page.body);
  const content = page.createElement('div');
  content.append(range.createContextualFragment(html.replace(MARKS, '')));
  const formulas: Element[] = [];
  for (const math of content.querySelectorAll('math')) {
    if (math.parentElement?.closest('math,svg,template')) continue;
    const formula = copyFormula(math, page);
    if (formula) math.replaceWith(`${OPEN}${formulas.push(formula) - 1}${CLOSE}`);
    else math.remove();
  }
  return {
    html: content.innerHTML,
    putBack: (body) => putBack(body, formulas),
  };
}

function putBack(body: Element, formulas: readonly Element[]): void {
  const page = body.ownerDocument;
  const texts = page.createTreeWalker(body, SHOW_TEXT);
  const places: Text[] = [];
  while (texts.nextNode())
    if (texts.currentNode.nodeValue?.includes(OPEN)) places.push(texts.currentNode as Text);
  for (const place of places) {
    const pieces = place.data.split(PLACES);
    // Words and numbers of formulas in turn.
    place.replaceWith(
      ...pieces.map((piece, at) => {
        const formula = at % 2 === 1 && formulas[Number(piece)];
        return formula ? page.importNode(formula, true) : at % 2 === 1 ? '' : piece;
      }),
    );
  }
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
