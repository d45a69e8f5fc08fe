/** The figure that ends an element, made of the image there if there is one. */
export function figureAtEnd(home: Element): Element {
  const last = home.lastElementChild;
  if (last?.tagName === 'FIGURE') return last;
  const figure = home.appendChild(home.ownerDocument.createElement('figure'));
  if (last?.tagName === 'IMG') figure.append(last);
  return figure;
}

/** The caption of a figure; when it has one already, that goes on. */
export function captionIn(figure: Element): Element {
  const own = [...figure.children].find(({ tagName }) => tagName === 'FIGCAPTION');
  own?.append(' ');
  return own ?? figure.appendChild(figure.ownerDocument.createElement('figcaption'));
}
