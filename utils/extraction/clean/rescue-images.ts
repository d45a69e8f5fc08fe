import { isPlaceholder } from '../placeholder';

/**
 * Gives lazily loaded images the address they would load: from `data-*`, from the largest source of a `srcset` or a
 * `<picture>`, from a `<noscript>` beside a placeholder, or from the element that AMP makes an image in when it is
 * scrolled to. Changes the tree.
 */
export function rescueImages(body: Element): void {
  for (const element of [...body.querySelectorAll('amp-img,amp-anim')].slice(0, MOST_IMAGES))
    makeImage(element);
  for (const noscript of [...body.querySelectorAll('noscript')].slice(0, MOST_IMAGES))
    rescueFromNoscript(noscript);
  for (const image of [...body.querySelectorAll('img')].slice(0, MOST_IMAGES)) {
    const source = lateSource(image);
    if (source) image.setAttribute('src', source);
  }
}

/** A page with more shows a catalogue. */
const MOST_IMAGES = 3_000;

/** Attributes in which lazy loaders keep the address, the commonest first. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
];
/** What loaders call an image that is not loaded yet: its address is a stand-in's, whatever that is named. */
const LAZY_CLASS = /(?:^|\s)(?:lazy|lazyload|lazy-?hidden|b-lazy)(?:$|\s)/;
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** The address that an image would load later; `undefined` when it shows what it is for. */
export function lateSource(image: Element): string | undefined {
  const own = image.getAttribute('src') ?? '';
  const isShown = own !== '' && !isPlaceholder(own);
  if (isShown && !LAZY_CLASS.test(image.getAttribute('class') ?? '')) return undefined;
  for (const name of LAZY_ATTRIBUTES) {
    const value = image.getAttribute(name);
    if (value && !isPlaceholder(value) && !/\s/.test(value.trim())) return value.trim();
  }
  if (isShown) return undefined;
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : undefined;
  const holders = [image, ...(picture?.querySelectorAll('source') ?? [])];
  for (const holder of holders)
    for (const name of LAZY_SETS) {
      const largest = largestOfSet(holder.getAttribute(name) ?? '');
      if (largest) return largest;
    }
  return undefined;
}

/** The address of a `srcset` with the largest width or density; `undefined` for an empty set. */
export function largestOfSet(set: string): string | undefined {
  let best: { address: string; size: number } | undefined;
  for (const [, address, size] of set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    if (!address || isPlaceholder(address)) continue;
    const candidate = { address, size: Number(size ?? 1) };
    if (!best || candidate.size > best.size) best = candidate;
  }
  return best?.address;
}

/** Puts an image in the place of an element that has none yet. */
function makeImage(element: Element): void {
  if (element.querySelector('img')) return;
  const image = element.ownerDocument.createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = element.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  element.replaceWith(image);
}

/** With scripts on, a parser keeps what is in `<noscript>` as text. */
function rescueFromNoscript(noscript: Element): void {
  const markup = noscript.textContent ?? '';
  const inner = noscript.querySelector('img') ?? /<img\b/i.test(markup);
  if (!inner) return;
  const image =
    inner === true
      ? noscript.ownerDocument.implementation
          .createHTMLDocument('')
          .createRange()
          .createContextualFragment(markup)
          .querySelector('img')
      : inner;
  if (!image) return;
  const placeholder = noscript.previousElementSibling;
  const rescued = noscript.ownerDocument.importNode(image, false);
  if (placeholder?.tagName === 'IMG' && isPlaceholder(placeholder.getAttribute('src') ?? 'data:'))
    placeholder.replaceWith(rescued);
  else if (
    !placeholder?.matches('img,picture') &&
    !noscript.nextElementSibling?.matches('img,picture')
  )
    noscript.before(rescued);
}
