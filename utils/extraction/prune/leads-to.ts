/**
 * Where a link leads from a page: to a place in it, to another page of its site, or to another site; `undefined` where it
 * opens no page, such as a mail's.
 */
export function leadsTo(
  link: Element,
  url: string,
): 'same-page' | 'same-site' | 'other-site' | undefined {
  const target = URL.parse(link.getAttribute('href') ?? '', url);
  const page = URL.parse(url);
  if (!target || !page || !target.protocol.startsWith('http')) return undefined;
  if (target.hostname !== page.hostname) return 'other-site';
  return target.pathname === page.pathname ? 'same-page' : 'same-site';
}
