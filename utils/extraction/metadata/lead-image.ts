import { BLOCK_ATTRIBUTE } from '../../dom/blocks';
import { firstTag, type MetaTags } from '../../dom/meta-tags';
import { absoluteUrl } from '../../dom/urls';
import { foldSpace } from '../../text/normalize';
import type { LeadImage } from '../../model/article';

/**
 * The picture that stands for an article: the one the page names, with alternative text and caption when the same
 * picture is in the article; else the article's first. `undefined` when there is neither.
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
  const named = stated === undefined ? undefined : absoluteUrl(stated, base);
  const images = [...body.querySelectorAll('img')];
  const shown = named === undefined ? images[0] : images.find((image) => isSame(image, named));
  const src = named ?? shown?.getAttribute('src') ?? undefined;
  if (src === undefined) return undefined;
  const alt =
    foldSpace(shown?.getAttribute('alt') ?? '') ||
    firstTag(tags, 'og:image:alt', 'twitter:image:alt');
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
