import { foldSpace } from '../../text/normalize';
import { attributeOf, tagOf } from '../published/element-access';
import { isElsewhere } from './elsewhere';
import { linesIn } from './lines';
import { isPlainName, readsAsRole } from './person-name';
import { letters } from './words';

/**
 * The one person whom boxes about the author introduce: a name before what is said of the author, or after a picture described
 * by it that is the author's or that words on an occupation follow. None of several.
 */
export function authorOfBox(page: Document): string[] {
  const names = new Set<string>();
  for (const element of [...page.querySelectorAll(PARTS)].slice(0, MOST_PARTS)) {
    const name = tagOf(element) === 'IMG' ? besidePicture(element) : beforeDescription(element);
    if (name !== undefined && isPlainName(name) && !isElsewhere(element)) names.add(name);
  }
  return names.size === 1 ? [...names] : [];
}

/** Pictures, and elements named for the author, of which a description is one. */
const PARTS = 'img,[class*="uthor"]';
const MOST_PARTS = 200;

function besidePicture(image: Element): string | undefined {
  const described = letters(attributeOf(image, 'alt'));
  if (described === '') return undefined;
  const [first, second] = linesIn(image.ownerDocument.body, image);
  if (!first || letters(first.text) !== described) return undefined;
  const hasRole = second && readsAsRole(`, ${second.text}`) && !image.closest('a');
  return hasRole || AUTHOR.test(attributeOf(image, 'class')) ? first.text : undefined;
}

function beforeDescription(element: Element): string | undefined {
  if (!DESCRIPTION.test(attributeOf(element, 'class'))) return undefined;
  return foldSpace(element.previousElementSibling?.textContent ?? '');
}

const AUTHOR = /(?:^|[\s_-])author(?:$|[\s_-])/i;
const DESCRIPTION = /(?:^|[\s_-])author[_-]+(?:box[_-]+)?(?:description|desc|bio)(?:$|\s)/i;
