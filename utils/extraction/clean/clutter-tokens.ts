import type { ClutterKind } from '../../model/extraction';

/**
 * Class and id tokens that name clutter, by kind. They are compared with whole tokens: `ad` must not match `header`.
 * Collected from content management systems, their plug-ins and news sites.
 */
const TOKENS: Partial<Record<ClutterKind, string>> = {
  teaser:
    'related relateds related-posts relatedposts related-articles related-content related-links related-stories ' +
    'related-news related-post related-article recommended recommendations recommendation recirc readnext read-next ' +
    'read-more-links most-read most-popular mostread popular trending teaser teasers promo promos promotion ' +
    'jp-relatedposts yarpp yarpp-related wp-block-latest-posts also-like you-may-also-like more-stories more-news ' +
    'more-articles up-next upnext next-article also-read alsoread read-also readmore-box latest-news news-card',
  newsletter:
    'newsletter newsletters newsletter-signup signup sign-up subscribe subscription mailchimp cta call-to-action',
  'share-bar':
    'share sharing sharebar sharedaddy addtoany social social-share social-links ' +
    'social-icons socials social-media social-sharing sharethis addthis',
  comments:
    'comments comment-list commentlist comment-respond respond disqus disqus_thread comments-area',
  navigation:
    'breadcrumb breadcrumbs pagination pager post-navigation nav-links navigation sidebar widget-area toc ' +
    'table-of-contents tableofcontents toc-container ez-toc-container lwptoc footer site-footer masthead ' +
    'site-header prev-next navbox catlinks',
  advert:
    'advert advertisement ads ad adsbygoogle ad-container ad-wrapper sponsored outbrain taboola',
  notice:
    'cookie cookies cookie-banner cookie-notice cookie-consent cookieconsent gdpr popup modal overlay paywall ambox',
  'author-box':
    'authorbox author-info about-author about-the-author post-author author-card ' +
    'saboxplugin-wrap abh_box author_bio bio',
  tags: 'tags tag-list taglist tagcloud post-tags entry-tags article-tags',
  other:
    'tooltip post-meta entry-meta skip-link screen-reader-text sr-only visually-hidden visuallyhidden hide-print ' +
    'noprint no-print mw-editsection sitesub',
};

const KIND_OF_TOKEN = new Map<string, ClutterKind>();
for (const [kind, tokens] of Object.entries(TOKENS))
  for (const token of tokens.split(' ')) KIND_OF_TOKEN.set(token, kind as ClutterKind);

/**
 * Tells the kind of clutter that a class or id attribute names; `undefined` when it names none. Remembers what it was
 * asked, since elements of a page share their names: one for each page.
 */
export function clutterKinds(): (names: string | null) => ClutterKind | undefined {
  const known = new Map<string | null, ClutterKind | undefined>([[null, undefined]]);
  return (names) => {
    const kind = known.get(names);
    if (kind !== undefined || known.has(names)) return kind;
    const found = kindOfTokens(tokensOf(names));
    known.set(names, found);
    return found;
  };
}

/** The whole tokens of a class or id attribute, lower-cased. */
export const tokensOf = (names: string | null): string[] =>
  names?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];

function kindOfTokens(tokens: string[]): ClutterKind | undefined {
  for (const token of tokens) {
    const kind = KIND_OF_TOKEN.get(token) ?? PARTS.find(([, ending]) => ending.test(token))?.[0];
    if (kind) return kind;
  }
  return undefined;
}

/** What the names of parts end with, whatever the page's software sets before it: `article-side-rail`, `mod-author-bio`. */
const PARTS: [ClutterKind, RegExp][] = [
  ['navigation', /(?:^|[_-])(?:(?:right|side)[_-]?(?:col|column|rail)|secondary[_-]content)$/],
  ['share-bar', /(?:^|[_-])share[_-](?:tools|bar|buttons|links|icons)$/],
  ['author-box', /(?:^|[_-])author[_-](?:bio|box)$/],
];
