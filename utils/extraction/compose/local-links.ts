/**
 * Lets links to a place in the article, such as footnotes, lead there instead of to the page, and takes every other id
 * away. Changes the tree.
 *
 * @param base the address that the page's links were resolved against.
 */
export function keepLocalLinks(root: Element, base: string): void {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id]')) {
    if (targets.has(element.id)) element.removeAttribute('id');
    else targets.set(element.id, element);
  }
  if (targets.size === 0) return;
  const page = `${base.split('#', 1)[0]}#`;
  const wanted = new Set<string>();
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith(page)) continue;
    const id = decodeFragment(href.slice(page.length));
    if (!targets.has(id)) continue;
    link.setAttribute('href', `#${id}`);
    wanted.add(id);
  }
  for (const [id, element] of targets) if (!wanted.has(id)) element.removeAttribute('id');
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
