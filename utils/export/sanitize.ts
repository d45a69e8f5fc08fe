import createDOMPurify, { type Config } from 'dompurify';
import type { SafeBody, SafeHtml } from '../model/safe-html';
import { withoutTracking } from './clean-address';
import { setFormulasApart } from './formulas-apart';
import { isTrackingImage } from './tracking-image';

/** Attributes that hold an address, and so only those that the policy allows. */
const ADDRESS_ATTRIBUTES = ['cite', 'href', 'src', 'srcset'];

/** Attributes that hold no address. */
const PLAIN_ATTRIBUTES = (
  'alt colspan data-block datetime dir headers height id lang open reversed rowspan scope sizes start title type ' +
  'value width'
).split(' ');

/** What an article may consist of. Everything else is dropped; of an element that is dropped, the text stays. */
const POLICY: Config = {
  ALLOWED_TAGS: (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption ' +
    'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span ' +
    'strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  ALLOWED_ATTR: [...ADDRESS_ATTRIBUTES, ...PLAIN_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
  FORBID_CONTENTS: ['script', 'style', 'template', 'iframe', 'noscript', 'svg', 'math'],
};

/** Of pictures embedded in the page itself, those that are nothing but pixels. */
const EMBEDDED_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** Put before the article's own ids, so that none is taken for one of the page it is shown in. */
const ID_PREFIX = 'in-article-';

/**
 * An article's HTML made safe to show: text, links and pictures, nothing that runs or calls home. Links say nothing of
 * where they were followed from; those to a place in the article lead there. Formulas never pass the policy: they are
 * built anew from their signs.
 *
 * @param view the window of the page it will be shown in.
 * @returns an element of an inert document.
 */
export function sanitizeToBody(html: string, view: Window & typeof globalThis): SafeBody {
  const purify = createDOMPurify(view);
  purify.addHook('uponSanitizeAttribute', (_element, attribute) => {
    const { attrName, attrValue } = attribute;
    if (attrName === 'src' && /^\s*data:/i.test(attrValue) && !EMBEDDED_PICTURE.test(attrValue))
      attribute.keepAttr = false;
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'A') tidyLink(element);
    if (element.tagName === 'IMG') tidyImage(element);
  });
  const apart = setFormulasApart(html, view);
  // HTML that begins like a page of frames has no body at all.
  const body = (purify.sanitize(apart.html, { ...POLICY, RETURN_DOM: true }) ??
    view.document.implementation.createHTMLDocument('').body) as SafeBody;
  apart.putBack(body);
  keepLinkedIds(body);
  return body;
}

/** The same as HTML. */
export const sanitizeArticle = (html: string, view: Window & typeof globalThis): SafeHtml =>
  sanitizeToBody(html, view).innerHTML as SafeHtml;

function tidyLink(link: Element): void {
  const address = link.getAttribute('href');
  if (address?.startsWith('#')) return;
  link.setAttribute('rel', 'noopener noreferrer');
  if (address) link.setAttribute('href', withoutTracking(address));
}

function tidyImage(image: Element): void {
  const hasSource = image.hasAttribute('src') || image.hasAttribute('srcset');
  if (!hasSource || isTrackingImage(image)) {
    image.remove();
    return;
  }
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
}

/** Leaves ids to what a link of the article leads to, and links to what has an id. */
function keepLinkedIds(body: Element): void {
  const links = [...body.querySelectorAll('a[href^="#"]')];
  const wanted = new Set(links.map((link) => link.getAttribute('href')!.slice(1)));
  const found = new Set<string>();
  for (const element of body.querySelectorAll('[id]')) {
    const { id } = element;
    if (wanted.has(id) && !found.has(id)) element.id = ID_PREFIX + id;
    else element.removeAttribute('id');
    found.add(id);
  }
  for (const link of links) {
    const id = link.getAttribute('href')!.slice(1);
    if (found.has(id)) link.setAttribute('href', `#${ID_PREFIX}${id}`);
    else link.removeAttribute('href');
  }
}
