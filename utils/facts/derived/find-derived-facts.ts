import type { Article } from '../../model/article';
import type { Fact } from '../../model/key-facts';
import { findAmounts } from './amounts';
import type { Candidate } from './candidate';
import { readNames } from './names';
import { findOrganisations } from './organisations';
import { readPassage } from './passage';
import { findPeople } from './people';
import { findPlaces } from './places';
import { findQuotes } from './quotes';
import { sentenceWeights } from './salience';
import { selectRows } from './select';
import { findTimes } from './times';

/** Facts that the article's own sentences tell, the most telling first; empty when there are none. */
export function findDerivedFacts(
  article: Pick<Article, 'blocks' | 'title' | 'lang' | 'published'>,
): Fact[] {
  const passage = readPassage(article);
  if (passage.sentences.length === 0) return [];
  const names = readNames(passage);
  const candidates = [
    ...findPeople(passage, names),
    ...findOrganisations(passage, names),
    ...findPlaces(passage, names),
    ...findTimes(passage),
    ...findAmounts(passage),
    ...findQuotes(passage, names, article.blocks),
  ];
  return selectRows(candidates, sentenceWeights(passage)).map(toFact);
}

function toFact({ kind, subject, value, sentence, end, date }: Candidate): Fact {
  return {
    kind,
    cells: [subject, value],
    source: { block: sentence.block, start: sentence.start, end: end ?? sentence.end },
    ...(date && { date }),
  };
}
