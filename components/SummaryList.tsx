import type { Article } from '@/utils/model/article';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Summary, SummaryLength } from '@/utils/model/summary';
import type { Settings } from '@/utils/model/settings';
import { message } from '@/utils/browser/i18n';
import { LengthControl } from './LengthControl';
import { RevealButton } from './RevealButton';
import './SummaryList.css';

export type SummaryListProps = {
  summary: Summary;
  /** Language and direction of the sentences. */
  article: Pick<Article, 'lang' | 'dir'>;
  length: SummaryLength;
  /** Sentences one below another, or with a bullet each. */
  form?: Settings['summaryForm'];
  onLength: (length: SummaryLength) => void;
  /** The reader asks where a sentence stands. */
  onSource: (anchor: SentenceAnchor) => void;
  /** The reader asks to see a sentence in the page itself; not offered without it. */
  onReveal?: ((anchor: SentenceAnchor) => void) | undefined;
  /** The sentence whose source is shown now. */
  shown?: SentenceAnchor | undefined;
};

/** The summary, one sentence of the article a line; each leads to its place in the article. */
export function SummaryList({
  summary,
  article,
  length,
  form = 'sentences',
  onLength,
  onSource,
  onReveal,
  shown,
}: SummaryListProps) {
  return (
    <section class="summary" aria-labelledby="summary-heading">
      <div class="section-head">
        <h2 id="summary-heading">{message('summary')}</h2>
        <small>{message(summary.kind === 'whole' ? 'summaryWhole' : 'summaryVerbatim')}</small>
        {summary.kind === 'selected' && <LengthControl length={length} onLength={onLength} />}
      </div>
      <ol class={`summary-${form}`} lang={article.lang} dir={article.dir ?? 'auto'}>
        {summary.sentences.map(({ text, source }) => (
          <li key={`${source.block}.${source.start}`}>
            <button
              type="button"
              class="summary-sentence"
              title={message('showSource')}
              aria-current={shown && isSame(shown, source) ? 'location' : undefined}
              onClick={() => onSource(source)}
            >
              {text}
            </button>
            {onReveal && (
              <RevealButton label={message('showOnPage')} onClick={() => onReveal(source)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const isSame = (a: SentenceAnchor, b: SentenceAnchor): boolean =>
  a.block === b.block && a.start === b.start;
