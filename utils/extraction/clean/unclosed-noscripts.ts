/**
 * Puts what a `<noscript>` holds in its place where that is most of the page: an element left open in it makes parsers
 * that run no scripts read on to the end of the page. Changes the tree.
 */
export function openNoscripts(body: Element): void {
  for (const noscript of body.querySelectorAll('noscript')) {
    const length = noscript.firstElementChild ? lengthOf(noscript) : 0;
    if (length > LONGEST_NOTICE && 2 * length > lengthOf(body))
      noscript.replaceWith(...noscript.childNodes);
  }
}

/** Characters, those of scripts included. */
const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Characters of what is shown to those without scripts. */
const LONGEST_NOTICE = 1_000;
