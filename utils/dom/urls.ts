/** The address that the links of a page are relative to. */
export function baseAddress(page: Document, url: string): string {
  const base = page.querySelector('base[href]')?.getAttribute('href');
  return (base && absoluteUrl(base, url)) || url;
}

/** An address resolved against a base; `undefined` unless it is `http:` or `https:`. */
export function absoluteUrl(address: string, base: string): string | undefined {
  // An image in its own address can be as long as a book.
  if (address.startsWith('data:')) return undefined;
  try {
    const { href, protocol } = new URL(address.trim(), base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a link leads to the first page of the site at an address. */
export function leadsHome(link: Element, url: string): boolean {
  try {
    const { pathname, hostname } = new URL(link.getAttribute('href') ?? '', url);
    return pathname === '/' && hostname === new URL(url).hostname;
  } catch {
    return false;
  }
}
