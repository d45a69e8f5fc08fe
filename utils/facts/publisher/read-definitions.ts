import { cellText } from './cell-text';
import { cell, type BoxCell, type FactBox } from './fact-box';

/** A `<dl>` as rows of term and description; several descriptions of one term are lines of one cell. */
export function readDefinitions(list: Element): FactBox | undefined {
  const rows: BoxCell[][] = [];
  let terms: string[] = [];
  let descriptions: string[] = [];
  const flush = () => {
    if (terms.length > 0 && descriptions.length > 0)
      rows.push([cell(terms.join('\n'), true), cell(descriptions.join('\n'))]);
    terms = [];
    descriptions = [];
  };
  for (const element of entriesOf(list)) {
    const text = cellText(element);
    if (element.tagName === 'DT') {
      if (descriptions.length > 0) flush();
      if (text) terms.push(text);
    } else if (text) descriptions.push(text);
  }
  flush();
  return rows.length > 0 ? { element: list, shape: 'definitions', headerRows: 0, rows } : undefined;
}

/** `<dt>` and `<dd>` in order, also when each pair sits in a `<div>`. */
function* entriesOf(list: Element): Generator<Element> {
  for (const child of list.children) {
    if (child.tagName === 'DT' || child.tagName === 'DD') yield child;
    else
      for (const inner of child.children)
        if (inner.tagName === 'DT' || inner.tagName === 'DD') yield inner;
  }
}
