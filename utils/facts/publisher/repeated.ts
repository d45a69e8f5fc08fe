/** What two boxes of one page are compared by. */
type Comparable = { labels: Set<string>; header: string; caption: string };

/** Boxes with the same labels or caption from which they are one per product, none of them the article's. */
const MANY_LABELS = 3;
/** Tables with the same header may be parts of one; this many are one per product ("Pros | Cons"). */
const MANY_HEADERS = 4;
/** Share of labels that boxes of one kind have in common. */
const COMMON = 0.6;

/** Indexes of boxes that the page repeats for every item of a list: specifications, pros and cons, highlights. */
export function findRepeated(boxes: Comparable[]): Set<number> {
  const repeated = new Set<number>();
  boxes.forEach((box, index) => {
    const alike = boxes.filter(
      ({ labels, caption }) =>
        isSimilar(box.labels, labels) || (box.caption !== '' && caption === box.caption),
    );
    const headed = boxes.filter(({ header }) => header !== '' && header === box.header);
    if (alike.length >= MANY_LABELS || headed.length >= MANY_HEADERS) repeated.add(index);
  });
  return repeated;
}

function isSimilar(left: Set<string>, right: Set<string>): boolean {
  if (left === right) return true;
  let common = 0;
  for (const label of left) if (right.has(label)) common += 1;
  return common >= COMMON * Math.max(left.size, right.size);
}
