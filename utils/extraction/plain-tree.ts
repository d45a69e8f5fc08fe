/**
 * A tree of plain objects that answers like a document's, as far as Readability asks it: browsers take twenty times as
 * long to answer from script. Readability knows such trees; it was written for one (Mozilla's JSDOMParser).
 */

const NO_NODES: readonly never[] = [];

/** What texts and elements share: their places. */
class PlainNode {
  parentNode: PlainElement | null = null;
  previousSibling: PlainChild | null = null;
  nextSibling: PlainChild | null = null;

  get nextElementSibling(): PlainElement | null {
    let at = this.nextSibling;
    while (at && !(at instanceof PlainElement)) at = at.nextSibling;
    return at;
  }

  remove(this: PlainChild): void {
    this.parentNode?.removeChild(this);
  }
}

/** A text. */
export class PlainText extends PlainNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes = NO_NODES;
  readonly textContent: string;
  /** Index of the block that it is a part of. */
  readonly block: number;

  constructor(text: string, block: number) {
    super();
    this.textContent = text;
    this.block = block;
  }
}

export type PlainChild = PlainText | PlainElement;

/** An element with the attributes it is judged by. */
export class PlainElement extends PlainNode {
  readonly nodeType = 1;
  /** Tells Readability that the name may be changed in place. */
  readonly __JSDOMParser__ = true;
  /** The name in capitals; Readability changes it. */
  tagName: string;
  className = '';
  id = '';
  readonly attributes = NO_NODES;
  firstChild: PlainChild | null = null;
  lastChild: PlainChild | null = null;
  /** Readability's score of the element. */
  readability: unknown;
  readonly #values: Readonly<Record<string, string>>;

  /** @param values attributes by name. */
  constructor(tagName: string, values: Readonly<Record<string, string>> = {}) {
    super();
    this.tagName = tagName;
    this.#values = values;
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    return this.#values[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  get childNodes(): PlainChild[] {
    const nodes: PlainChild[] = [];
    for (let at = this.firstChild; at; at = at.nextSibling) nodes.push(at);
    return nodes;
  }

  get children(): PlainElement[] {
    const elements: PlainElement[] = [];
    for (let at = this.firstElementChild; at; at = at.nextElementSibling) elements.push(at);
    return elements;
  }

  get firstElementChild(): PlainElement | null {
    return this.firstChild instanceof PlainElement
      ? this.firstChild
      : (this.firstChild?.nextElementSibling ?? null);
  }

  get textContent(): string {
    let text = '';
    for (let at = this.firstChild; at; at = at.nextSibling) text += at.textContent;
    return text;
  }

  getElementsByTagName(name: string): PlainElement[] {
    const found: PlainElement[] = [];
    this.#collect(name.toUpperCase(), found);
    return found;
  }

  #collect(tagName: string, found: PlainElement[]): void {
    for (let at = this.firstElementChild; at; at = at.nextElementSibling) {
      if (at.tagName === tagName) found.push(at);
      at.#collect(tagName, found);
    }
  }

  appendChild<Child extends PlainChild>(child: Child): Child {
    return this.#insert(child, null);
  }

  removeChild<Child extends PlainChild>(child: Child): Child {
    const { previousSibling: previous, nextSibling: next } = child;
    if (previous) previous.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = previous;
    else this.lastChild = previous;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    return child;
  }

  replaceChild<Child extends PlainChild>(replacement: PlainChild, child: Child): Child {
    replacement.remove();
    const next = child.nextSibling;
    this.removeChild(child);
    this.#insert(replacement, next);
    return child;
  }

  #insert<Child extends PlainChild>(child: Child, next: PlainChild | null): Child {
    child.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
    return child;
  }
}

/** A document with an empty body. */
export class PlainDocument {
  readonly documentElement = new PlainElement('HTML');
  readonly firstChild = this.documentElement;
  readonly body = this.documentElement.appendChild(new PlainElement('BODY'));

  createElement(name: string): PlainElement {
    return new PlainElement(name.toUpperCase());
  }

  getElementsByTagName(name: string): PlainElement[] {
    return this.documentElement.getElementsByTagName(name);
  }
}
