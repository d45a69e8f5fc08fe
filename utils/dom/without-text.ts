const NAMES =
  'script style link template noscript input select textarea button option object embed canvas audio dialog meta svg'.split(
    ' ',
  );

/** Names of the elements that hold no text of a page's article, as a list of nodes has them. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  ...NAMES,
  ...NAMES.map((name) => name.toUpperCase()),
]);
