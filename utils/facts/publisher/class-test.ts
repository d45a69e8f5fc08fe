/** A longer class attribute is generated and tells nothing. */
const MAX_NAMES = 400;

/**
 * A test for words in an element's class or id: whole words between spaces, hyphens, underscores and changes of case,
 * never parts of words.
 */
export function classTest(words: string): (element: Element) => boolean {
  const pattern = new RegExp(
    `(?:^|[\\s_-])(?:${words.trim().replace(/\s+/g, '|')})(?:$|[\\s_-])`,
    'i',
  );
  return (element) => {
    const names = element.getAttribute('class');
    const id = element.getAttribute('id');
    return (names !== null && test(pattern, names)) || (id !== null && test(pattern, id));
  };
}

function test(pattern: RegExp, names: string): boolean {
  if (names.length === 0 || names.length > MAX_NAMES) return false;
  return (
    pattern.test(names) ||
    (CAMEL.test(names) && pattern.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')))
  );
}

const CAMEL = /[a-z][A-Z]/;
