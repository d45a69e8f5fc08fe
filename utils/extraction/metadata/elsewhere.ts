/** Whether an element belongs to another text than the article: to a comment, a teaser, a customer's praise. */
export const isElsewhere = (element: Element): boolean =>
  typeof element.closest !== 'function' || element.closest(ELSEWHERE) !== null;

const ELSEWHERE =
  '[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="teaser" i],[class*="card" i] [class*="card" i],[class*="testimonial" i],[class*="quote" i],[class*="authoriz" i],nav,body>footer';
