import { absoluteUrl } from '../../dom/urls';

/** Addresses of players and posts that are made to stand in other pages. */
const PLAYER = /[/._-](?:embed|player|video|watch|podcast|episode)s?(?:[/._?-]|$)/i;

/** Whether a frame shows a film, a recording or a post; most others hold adverts and counters. */
export const isEmbed = (frame: Element): boolean =>
  frame.hasAttribute('allowfullscreen') || PLAYER.test(frame.getAttribute('src') ?? '');

/**
 * A link without text that stands for an embedded film or post, its name as its title: nothing of another site is
 * loaded before the reader asks for it, and the article's text stays its own.
 *
 * @param base the address that the page's links are relative to; `undefined` when the frame has no address.
 */
export function embedLink(frame: Element, base: string): Element | undefined {
  const source = frame.getAttribute('src') || frame.getAttribute('data-src') || '';
  const address = source && absoluteUrl(source, base);
  if (!address) return undefined;
  const link = frame.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  const title = frame.getAttribute('title')?.trim();
  if (title) link.setAttribute('title', title);
  return link;
}
