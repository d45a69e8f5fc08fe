import { isElement } from '../dom/element-kinds';
import { elementsOf, isWithin, shadowOf, tagNameOf, windowOf } from '../dom/unhidden';
import { FOLDED, isRendered, NOT_RENDERED } from '../dom/visibility';
import { lateSource } from './clean/rescue-images';
import { findFolds, followsButton } from './folds';

/**
 * A copy of a page that can be changed at will. Elements the live page does not render or folds away are marked, open
 * shadow roots and same-origin frames are part of the copy, and no field or image hides a property of the document or of
 * a form. The live document is not changed.
 */
export function takeSnapshot(live: Document): Document {
  const page = Node.prototype.cloneNode.call(live, true) as Document;
  freeNames(page);
  if (!windowOf(live)) {
    for (const fold of findFolds(page)) fold.setAttribute(FOLDED, '');
    return page;
  }
  const folds = findFolds(live, isRendered);
  copyRenderedState(elementsOf(live, '*'), elementsOf(page, '*'), folds);
  // Once more, for what came out of shadow roots and frames.
  freeNames(page);
  return page;
}

/** Text of a frame below which it is an advert or a widget rather than a part of the article, in characters. */
const FRAME_TEXT = 400;

/**
 * Carries over what cloning loses. The two lists hold the same elements in the same order.
 *
 * @param folds the originals that readers can unfold: of what is in them the browser does not say whether it would show it.
 */
function copyRenderedState(
  originals: Element[],
  copies: Element[],
  folds: ReadonlySet<Element>,
  level = 0,
): void {
  let settledBranch: Element | undefined;
  originals.forEach((original, index) => {
    const copy = copies[index];
    if (!copy || (settledBranch && isWithin(settledBranch, original))) return;
    settledBranch = undefined;
    const isFold = folds.has(original);
    if (isFold || (!NOT_DRAWN.has(original.tagName) && !isRendered(original))) {
      copy.setAttribute(isFold || followsButton(original) ? FOLDED : NOT_RENDERED, '');
      settledBranch = original;
      return;
    }
    const shadow = shadowOf(original);
    if (shadow) unfoldShadow(shadow, copy, level);
    if (original.tagName === 'IFRAME') unfoldFrame(original as HTMLIFrameElement, copy);
    if (original.tagName === 'IMG') noteSize(original as HTMLImageElement, copy);
  });
}

const NO_FOLDS: ReadonlySet<Element> = new Set();

/** Shadow roots inside one another that are read; components of real pages go six deep. */
const SHADOW_LEVELS = 32;

/** Never rendered, and read by us all the same. */
const NOT_DRAWN = new Set(
  'HEAD META TITLE LINK BASE SCRIPT STYLE NOSCRIPT TEMPLATE SOURCE TRACK BR WBR COL PARAM'.split(
    ' ',
  ),
);

/**
 * Puts what a shadow root shows in the place of the copy's children; a `<slot>` shows the children it stands for. Its
 * children are copied one by one, since a shadow root itself cannot be cloned.
 */
function unfoldShadow(root: ShadowRoot, copy: Element, level: number): void {
  const shown = copy.ownerDocument.createDocumentFragment();
  for (const child of root.childNodes) shown.append(shown.ownerDocument.importNode(child, true));
  const slots = [...shown.querySelectorAll('slot')];
  if (level < SHADOW_LEVELS)
    copyRenderedState(
      [...root.querySelectorAll('*')],
      [...shown.querySelectorAll('*')],
      NO_FOLDS,
      level + 1,
    );
  const children = Map.groupBy(copy.childNodes, (child) =>
    isElement(child) ? (child.getAttribute('slot') ?? '') : '',
  );
  for (const slot of slots) {
    const assigned = children.get(slot.getAttribute('name') ?? '') ?? [];
    slot.replaceWith(...(assigned.length > 0 ? assigned : slot.childNodes));
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

/** Notes how wide an icon is drawn, of which a page's styles alone may tell. */
function noteSize({ naturalWidth, width, height }: HTMLImageElement, copy: Element): void {
  const isDrawn = naturalWidth > 1 && width > 0;
  if (isDrawn && Math.max(width, height) < ICON && lateSource(copy) === undefined)
    copy.setAttribute('width', String(width));
}

/** Pixels. */
const ICON = 64;

/**
 * Takes away the names by which fields hide a form's properties, and images and frames a document's. A field may belong
 * to a form that it does not stand in, so all are asked; a form is not asked for a member before, since it remembers the field it
 * answered with even when that field has no name any more.
 */
function freeNames(page: Document): void {
  for (const named of elementsOf(page, '[name],[id]')) {
    const tag = tagNameOf(named);
    const isField = FORM_FIELDS.has(tag);
    if (isField || HOLDERS.has(tag)) Element.prototype.removeAttribute.call(named, 'name');
    if (isField) named.removeAttribute('id');
  }
}

const FORM_FIELDS = new Set('BUTTON FIELDSET INPUT OBJECT OUTPUT SELECT TEXTAREA IMG'.split(' '));
const HOLDERS = new Set(['FORM', 'IFRAME', 'EMBED']);
