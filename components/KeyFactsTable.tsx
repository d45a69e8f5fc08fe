import type { Article } from '@/utils/model/article';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Fact, KeyFacts } from '@/utils/model/key-facts';
import { message } from '@/utils/browser/i18n';
import { shownCells } from './fact-rows';
import { RevealButton } from './RevealButton';
import './KeyFactsTable.css';

export type KeyFactsTableProps = {
  facts: KeyFacts;
  /** Language and direction of the cells. */
  article: Pick<Article, 'lang' | 'dir'>;
  /** The reader asks for the sentence a fact was found in. */
  onSource: (anchor: SentenceAnchor) => void;
  /** The reader asks to see a fact on the page itself: the sentence it was found in, or without one the page's table. */
  onReveal: (anchor?: SentenceAnchor) => void;
};

/** The key facts as a table with its caption; says whether the page or we made it. */
export function KeyFactsTable({ facts, article, onSource, onReveal }: KeyFactsTableProps) {
  return (
    <section class="key-facts" aria-labelledby="key-facts-heading">
      <div class="section-head">
        <h2 id="key-facts-heading">{message('keyFacts')}</h2>
        <small>{message(facts.origin === 'publisher' ? 'factsFromPage' : 'factsFromText')}</small>
        {facts.origin === 'publisher' && (
          <RevealButton label={message('showFactsOnPage')} onClick={() => onReveal()} />
        )}
      </div>
      <table
        aria-labelledby={facts.caption ? undefined : 'key-facts-heading'}
        {...(facts.origin === 'publisher' && { lang: article.lang, dir: article.dir ?? 'auto' })}
      >
        {facts.caption && <caption dir="auto">{facts.caption}</caption>}
        {facts.header && (
          <thead class={facts.header.length <= 2 ? 'visually-hidden' : undefined}>
            <tr>
              {facts.header.map((name, column) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {facts.rows.map((fact, row) => (
            <FactRow key={row} fact={fact} onSource={onSource} onReveal={onReveal} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type FactRowProps = { fact: Fact } & Pick<KeyFactsTableProps, 'onSource' | 'onReveal'>;

function FactRow({ fact, ...asked }: FactRowProps) {
  const [head, ...values] = shownCells(fact);
  if (fact.kind) return <FoundFactRow kind={head} values={values} fact={fact} {...asked} />;
  return (
    <tr>
      <th scope="row">{head}</th>
      {values.map((value, column) => (
        <td key={column} dir="auto">
          {value}
        </td>
      ))}
    </tr>
  );
}

/** A fact from the text: whom or what it is about stands over what the text says, so that a sentence has room. */
function FoundFactRow({
  kind,
  values,
  fact: { source },
  onSource,
  onReveal,
}: {
  kind: string | undefined;
  values: string[];
} & FactRowProps) {
  const said = values.at(-1);
  const subject = values.length > 1 ? values[0] : undefined;
  return (
    <tr class="found-fact">
      <th scope="row">{kind}</th>
      <td>
        {subject && (
          <b class="fact-subject" dir="auto">
            {subject}
          </b>
        )}
        {source ? (
          <button
            type="button"
            class="fact-source"
            dir="auto"
            title={message('showSource')}
            onClick={() => onSource(source)}
          >
            {said}
          </button>
        ) : (
          <span dir="auto">{said}</span>
        )}
        {source && (
          <RevealButton
            label={`${message('showOnPage')}: ${subject ?? said}`}
            onClick={() => onReveal(source)}
          />
        )}
      </td>
    </tr>
  );
}
