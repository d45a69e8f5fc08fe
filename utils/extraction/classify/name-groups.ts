import { classNames } from '../../dom/class-names';

/**
 * Groups of words in class and id names, by what they tell of an element. Whole words only: names are split at
 * everything that is no letter, and before capitals.
 */
export const NAME_GROUPS = {
  sharing: 'share sharing social socials follow facebook twitter whatsapp pinterest print addtoany',
  comments: 'comment comments commentlist respond disqus reply replies discussion',
  signup:
    'newsletter subscribe subscription signup cta promo promotion banner optin form mailchimp offer download register join donate',
  stories:
    'related relateds recommend recommended recommendations recirc teaser teasers card cards more popular trending latest recent next prev previous similar also readmore upnext outbrain taboola carousel slider swiper grid',
  author: 'author authors bio byline writer contributor profile avatar',
  meta: 'meta date time timestamp published tag tags category categories breadcrumb breadcrumbs toc contents label labels kicker eyebrow reading',
  chrome:
    'nav navigation navbar menu footer sidebar widget widgets header masthead topbar toolbar pagination pager search login skip logo',
  advert:
    'ad ads advert advertisement adsbygoogle sponsor sponsored dfp gpt affiliate disclosure disclaimer',
  notice:
    'cookie cookies consent gdpr modal popup overlay dialog tooltip paywall alert notice hidden sr screen',
  caption:
    'caption credit credits gallery figure image img media photo video embed copyright source',
  aside:
    'aside box infobox callout pullquote highlight summary takeaways quote note product price rating buy faq reference references footnotes',
  body: 'article articlebody content entry post body story text main richtext rich copy prose wysiwyg detail details paragraph',
} as const;

export type NameGroup = keyof typeof NAME_GROUPS;
export const NAME_GROUP_NAMES = Object.keys(NAME_GROUPS) as NameGroup[];

const BIT_OF_WORD = new Map<string, number>();
NAME_GROUP_NAMES.forEach((group, index) => {
  for (const word of NAME_GROUPS[group].split(' '))
    BIT_OF_WORD.set(word, (BIT_OF_WORD.get(word) ?? 0) | (1 << index));
});

/**
 * Tells the groups that the class and id of an element name, as bits in the order of `NAME_GROUP_NAMES`. Remembers what it
 * was asked, since elements of a page share their names: one for each page.
 */
export function nameGroups(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    if (!element.hasAttributes()) return 0;
    const names = `${classNames(element)} ${element.getAttribute('id') ?? ''}`;
    let bits = known.get(names);
    if (bits === undefined) known.set(names, (bits = groupsOfNames(names)));
    return bits;
  };
}

/** The groups that the words of a class or id attribute belong to, as bits in the order of `NAME_GROUP_NAMES`. */
export function groupsOfNames(names: string): number {
  let bits = 0;
  const parted = CAMEL.test(names) ? names.replace(/([a-z])([A-Z])/g, '$1 $2') : names;
  for (const word of parted.toLowerCase().split(/[^a-z]+/)) bits |= BIT_OF_WORD.get(word) ?? 0;
  return bits;
}

const CAMEL = /[a-z][A-Z]/;
