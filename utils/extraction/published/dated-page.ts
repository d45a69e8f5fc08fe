import type { PageNodes } from '../../dom/page-nodes';
import type { Claim } from './claim';
import type { Head } from './head';
import { walkPage } from './page-walk';
import { claimsOfJsonLd } from './sources/json-ld';
import { claimsOfMarkedElements } from './sources/marked-elements';
import { claimsOfMeta } from './sources/meta';
import { claimOfRelativeTime } from './sources/relative-text';
import { claimsOfUrls } from './sources/url';
import { claimsOfText } from './sources/visible-text';
import { makeSurroundings } from './surroundings';
import { findTitleElements } from './title';
import type { Vocabulary } from './vocabulary';

/** A page that has been walked once; its claims can be read with the words of one language after another. */
export type DatedPage = {
  /** The beginnings of its longer texts. */
  prose: string;
  /** What the address and the head say. */
  headClaims: (words: Vocabulary) => Claim[];
  /** What the body shows. */
  shownClaims: (words: Vocabulary) => Claim[];
  /** A relative time beside the headline. */
  relativeClaim: (languages: string[], now: Date) => Claim | undefined;
};

/** Walks a page. @param nodes what its body holds. */
export function openPage(
  document: Document,
  url: string,
  { head, nodes }: { head: Head; nodes: PageNodes },
): DatedPage {
  const titleElements = findTitleElements(document, head.title);
  const walk = walkPage(document, titleElements, nodes);
  const surroundingsOf = makeSurroundings(titleElements);
  return {
    prose: walk.prose,
    headClaims: (words) => [
      ...claimsOfUrls(document, url),
      ...claimsOfMeta(head.metas, words),
      ...claimsOfJsonLd(document, head, words),
    ],
    shownClaims: (words) => [
      ...claimsOfMarkedElements(walk, surroundingsOf, words),
      ...claimsOfText(walk, surroundingsOf, words),
    ],
    relativeClaim: (languages, now) =>
      claimOfRelativeTime(walk, surroundingsOf, {
        locales: [...languages, 'en'],
        now,
      }),
  };
}
