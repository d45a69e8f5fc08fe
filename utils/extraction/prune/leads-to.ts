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
  if (domainOf(target.hostname) !== domainOf(page.hostname)) return 'other-site';
  if (target.hostname !== page.hostname) return 'same-site';
  return target.pathname === page.pathname ? 'same-page' : 'same-site';
}

/**
 * The domain that a host belongs to, as "example.org" and "example.co.uk": what its owner registered, told without the list
 * of all public suffixes. The blogs of a platform that gives each a host are domains of their own.
 */
function domainOf(host: string): string {
  const labels = host.split('.');
  const [name = '', top = ''] = labels.slice(-2);
  const isShared = (top.length === 2 && SECOND_LEVEL.test(name)) || PLATFORM.test(name);
  return labels.slice(isShared ? -3 : -2).join('.');
}

const SECOND_LEVEL = /^(?:com?|org|net|gov|edu|ac|or|ne|go|gob|gouv|mil|web|in)$/;
const PLATFORM = /^(?:blogspot|wordpress|tumblr|substack|medium|git(?:hub|lab)|wixsite)$/;
