/**
 * The whole tokens of an element's class and id, lower-cased; `camelCase` and `snake_case` names are read as written.
 * Reads attributes, since a form's `id` may be one of its fields.
 */
export function classTokens(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.toLowerCase().split(/\s+/).filter(Boolean);
}
