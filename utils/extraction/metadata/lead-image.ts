import { BLOCK_ATTRIBUTE } from '../../dom/blocks';
import { firstTag, type MetaTags } from '../../dom/meta-tags';
import { absoluteUrl } from '../../dom/urls';
import { foldSpace } from '../../text/normalize';
import type { LeadImage } from '../../model/article';

/**
 * The picture that stands for an article: the one the page names, with alternative text and caption when the same
 * picture is in the article; else the article's first. `undefined` when there is neither. A picture that stands for the
 * site, whatever the article, is none.
 *
 * @param body the composed article; @param base the address that the page's links are relative to.
 */
export function findLeadImage(body: Element, tags: MetaTags, base: string): LeadImage | undefined {
  const stated = firstTag(
    tags,
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
  );
  const address = stated === undefined ? undefined : absoluteUrl(stated, base);
  const images = [...body.querySelectorAll('img')];
  const same = images.find((image) => address !== undefined && isSame(image, address));
  const named = address !== undefined && (same || !isGeneric(address)) ? address : undefined;
  const shown = named === undefined ? images[0] : same;
  const src = named ?? shown?.getAttribute('src') ?? undefined;
  if (src === undefined) return undefined;
  const alt =
    foldSpace(shown?.getAttribute('alt') ?? '') ||
    (named && firstTag(tags, 'og:image:alt', 'twitter:image:alt'));
  const caption = foldSpace(
    shown?.closest('figure')?.querySelector('figcaption')?.textContent ?? '',
  );
  const isRedundant =
    shown !== undefined || body.querySelector(PICTURE_OR_WORDS)?.tagName === 'IMG';
  return {
    src,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(isRedundant && { isRedundant }),
  };
}

const PICTURE_OR_WORDS = `img,[${BLOCK_ATTRIBUTE}]`;

/** One picture in two sizes has one file name, but for the size that some programs add. */
const isSame = (image: Element, address: string): boolean => {
  const name = fileName(image.getAttribute('src') ?? '');
  return name !== '' && name === fileName(address);
};

const fileName = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(SIZE, '') ?? '';

/** "-1024x683", "-scaled". */
const SIZE = /-(?:\d+x\d+|scaled)(?=\.\w+$)/;

/** Whether an address is that of a logo, of the picture that a site gives to articles without one, or of an author. */
const isGeneric = (address: string): boolean =>
  AVATAR.test(address) || GENERIC.test(fileName(address));

const AVATAR = /\/(?:bl)?avatar\//;
const GENERIC =
  /(?:^|[-_.])(?:logo\d*|blank|fallback|placeholder|generic|favicon|opengraph)(?=[-_.])|^(?:og|default)[-_.]|[-_](?:og|default)\.\w+$/i;
