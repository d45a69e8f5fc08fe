import { isElement } from '../dom/element-kinds';
import { isRendered, NOT_RENDERED } from '../dom/visibility';

/**
 * A copy of a page that can be changed at will. Elements the live page does not render are marked, open shadow roots
 * and same-origin frames are part of the copy, and no field or image hides a property of the document or of a form.
 * The live document is not changed.
 */
export function takeSnapshot(live: Document): Document {
  const page = Node.prototype.cloneNode.call(live, true) as Document;
  // Asked of the prototype: `defaultView` may be hidden like any other property.
  if (Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get?.call(live))
    copyRenderedState(elementsOf(live, '*'), elementsOf(page, '*'));
  freeNames(elementsOf(page, 'form,img,embed,object,iframe'));
  return page;
}

/** Asked of the prototype: a named image or form may hide the document's own method. */
const elementsOf = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** Text of a frame below which it is an advert or a widget rather than a part of the article, in characters. */
const FRAME_TEXT = 400;

/** Carries over what cloning loses. The two lists hold the same elements in the same order. */
function copyRenderedState(originals: Element[], copies: Element[]): void {
  let hiddenBranch: Element | undefined;
  originals.forEach((original, index) => {
    const copy = copies[index];
    if (!copy || hiddenBranch?.contains(original)) return;
    hiddenBranch = undefined;
    if (!NOT_DRAWN.has(original.tagName) && !isRendered(original)) {
      copy.setAttribute(NOT_RENDERED, '');
      hiddenBranch = original;
      return;
    }
    if (original.shadowRoot) unfoldShadow(original.shadowRoot, copy);
    if (original.tagName === 'IFRAME') unfoldFrame(original as HTMLIFrameElement, copy);
  });
}

/** Never rendered, and read by us all the same. */
const NOT_DRAWN = new Set(
  'HEAD META TITLE LINK BASE SCRIPT STYLE NOSCRIPT TEMPLATE SOURCE TRACK BR WBR COL PARAM'.split(
    ' ',
  ),
);

/** Puts what a shadow root shows in the place of the copy's children; a `<slot>` shows the children it stands for. */
function unfoldShadow(root: ShadowRoot, copy: Element): void {
  const shown = root.cloneNode(true) as DocumentFragment | undefined;
  if (!shown) return;
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...copy.childNodes].filter(
      (child) => (isElement(child) ? (child.getAttribute('slot') ?? '') : '') === name,
    );
    if (assigned.length > 0) slot.replaceChildren(...assigned);
  }
  copy.replaceChildren(shown);
}

/** Puts the text of a same-origin frame in the place of the copy's frame. */
function unfoldFrame(frame: HTMLIFrameElement, copy: Element): void {
  const body = frame.contentDocument?.body;
  if (!body || (body.textContent ?? '').length < FRAME_TEXT) return;
  const inlined = copy.ownerDocument.createElement('div');
  for (const child of body.childNodes) inlined.append(copy.ownerDocument.importNode(child, true));
  copy.replaceWith(inlined);
}

/** Takes away the names by which fields hide a form's properties and images a document's. */
function freeNames(named: Element[]): void {
  for (const element of named) {
    Element.prototype.removeAttribute.call(element, 'name');
    if (element.tagName === 'FORM')
      for (const field of Element.prototype.querySelectorAll.call(element, '[name],[id]'))
        if (FORM_FIELDS.has(field.tagName)) {
          field.removeAttribute('name');
          field.removeAttribute('id');
        }
    if (element.tagName === 'OBJECT' || element.tagName === 'IMG') element.removeAttribute('id');
  }
}

const FORM_FIELDS = new Set('BUTTON FIELDSET INPUT OBJECT OUTPUT SELECT TEXTAREA IMG'.split(' '));
