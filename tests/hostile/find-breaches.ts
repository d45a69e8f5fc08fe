/**
 * What of a page's markup has come through into a document of the extension: one line each. Refers to nothing outside
 * itself, so that its source can be run in a browser.
 */
export function findBreaches(shown: Document): string[] {
  const FORBIDDEN =
    'script:not([src^="/"]):not([src^="./"]),iframe,frame,frameset,object,embed,applet,portal,fencedframe,base,form,' +
    'template,video,audio,track,marquee,style:not([data-own]),' +
    'meta[http-equiv],link:not([rel~="stylesheet"],[rel~="icon"],[rel~="modulepreload"]),' +
    'svg *:not(path,rect,circle,g,line,polyline),[ping],[srcdoc],[formaction],[background],[poster],[xlink\\:href]';
  const IN_ARTICLE = new Set(
    (
      'A ABBR B BDI BDO BLOCKQUOTE BR CAPTION CITE CODE COL COLGROUP DATA DD DEL DETAILS DFN DIV DL DT EM FIGCAPTION ' +
      'FIGURE H1 H2 H3 H4 H5 H6 HR I IMG INS KBD LI MARK OL P PICTURE PRE Q RP RT RUBY S SAMP SECTION SMALL SOURCE SPAN ' +
      'STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL VAR WBR'
    ).split(' '),
  );
  // A formula holds signs and their places alone: nothing of HTML, and no attribute that leads anywhere.
  const IN_FORMULA = new Set(
    (
      'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts ' +
      'mprescripts mtable mtr mtd mphantom mstyle merror'
    ).split(' '),
  );
  const OF_FORMULA = new Set(
    (
      'accent accentunder alttext columnalign columnspan display displaystyle fence form largeop linethickness lspace ' +
      'mathvariant maxsize minsize movablelimits rowspan rspace scriptlevel stretchy symmetric width'
    ).split(' '),
  );
  const isSign = (element: Element): boolean =>
    element.namespaceURI === 'http://www.w3.org/1998/Math/MathML' &&
    IN_FORMULA.has(element.localName) &&
    [...element.attributes].every(
      ({ name, value }) => OF_FORMULA.has(name) && !/[<>]|script:|url\(/i.test(value),
    );
  const isFormula = (element: Element): boolean =>
    element.localName === 'math' &&
    isSign(element) &&
    [...element.querySelectorAll('*')].every(isSign);
  const ADDRESSES = ['href', 'src', 'srcset', 'cite', 'action', 'data'];
  const breaches: string[] = [];
  const tell = (what: string, element: Element): void => {
    breaches.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
  };

  const canary = (shown.defaultView as { canary?: string } | null)?.canary;
  if (canary !== undefined) breaches.push(`a script ran: ${canary}`);
  for (const element of shown.querySelectorAll(FORBIDDEN)) tell('forbidden element', element);
  for (const element of shown.querySelectorAll('math'))
    if (!isFormula(element)) tell('more than a formula', element);
  for (const element of shown.querySelectorAll('.article-body *:not(math, math *)'))
    if (!IN_ARTICLE.has(element.tagName)) tell('unknown element', element);
  for (const element of shown.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) tell('handler', element);
      if (
        ADDRESSES.includes(name) &&
        /^[^\w/?#]*[a-z][\w+.-]*:/i.test(value) &&
        !/^(?:https?:|mailto:|data:image\/(?!svg)|chrome-extension:|moz-extension:)/i.test(value)
      )
        tell('address', element);
    }
  // The reader view frames wide tables and formulas itself.
  for (const element of shown.querySelectorAll('.article-body :not(.table-frame, .formula-frame)'))
    for (const name of ['style', 'class', 'name'])
      if (element.hasAttribute(name)) tell(name, element);
  // Ids that links of the article lead to are set apart from ours.
  for (const element of shown.querySelectorAll('.article-body [id]:not([id^="in-article-"])'))
    tell('id', element);
  return breaches;
}
