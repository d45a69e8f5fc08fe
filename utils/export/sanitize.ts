import createDOMPurify, { type Config } from 'dompurify';
import type { SafeHtml } from '../model/safe-html';

/** What an article may consist of. Everything else is dropped; of an element that is dropped, the text stays. */
const POLICY: Config = {
  ALLOWED_TAGS: (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption ' +
    'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span ' +
    'strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  ALLOWED_ATTR: (
    'alt cite colspan data-block datetime dir headers height href lang open reversed rowspan scope sizes src srcset ' +
    'start title type value width'
  ).split(' '),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
  FORBID_CONTENTS: ['script', 'style', 'template', 'iframe', 'noscript', 'svg', 'math'],
};

/** Pictures may also be embedded in the page itself. */
const EMBEDDED_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/**
 * An article's HTML made safe to show: text, links and pictures, nothing that runs or calls home. Links say nothing of
 * where they were followed from.
 *
 * @param window the window of the page it will be shown in.
 */
export function sanitizeArticle(html: string, window: Window & typeof globalThis): SafeHtml {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    if (
      attribute.attrName === 'src' &&
      element.tagName === 'IMG' &&
      EMBEDDED_PICTURE.test(attribute.attrValue)
    )
      attribute.forceKeepAttr = true;
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'A') element.setAttribute('rel', 'noopener noreferrer');
    if (element.tagName === 'IMG') {
      element.setAttribute('referrerpolicy', 'no-referrer');
      element.setAttribute('loading', 'lazy');
      element.setAttribute('decoding', 'async');
    }
  });
  return purify.sanitize(html, POLICY) as unknown as SafeHtml;
}
