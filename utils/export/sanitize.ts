import createDOMPurify, { type Config } from 'dompurify';
import type { SafeHtml } from '../model/safe-html';

/** Attributes that hold an address, and so only those that the policy allows. */
const ADDRESS_ATTRIBUTES = ['cite', 'href', 'src', 'srcset'];

/** Attributes that hold no address. */
const PLAIN_ATTRIBUTES = (
  'alt colspan data-block datetime dir headers height lang open reversed rowspan scope sizes start title type value ' +
  'width'
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

/**
 * An article's HTML made safe to show: text, links and pictures, nothing that runs or calls home. Links say nothing of
 * where they were followed from.
 *
 * @param window the window of the page it will be shown in.
 */
export function sanitizeArticle(html: string, window: Window & typeof globalThis): SafeHtml {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeAttribute', (_element, attribute) => {
    const { attrName, attrValue } = attribute;
    if (attrName === 'src' && /^\s*data:/i.test(attrValue) && !EMBEDDED_PICTURE.test(attrValue))
      attribute.keepAttr = false;
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'A') element.setAttribute('rel', 'noopener noreferrer');
    if (element.tagName !== 'IMG') return;
    if (!element.hasAttribute('src') && !element.hasAttribute('srcset')) element.remove();
    else {
      element.setAttribute('referrerpolicy', 'no-referrer');
      element.setAttribute('loading', 'lazy');
      element.setAttribute('decoding', 'async');
    }
  });
  return purify.sanitize(html, POLICY) as unknown as SafeHtml;
}
