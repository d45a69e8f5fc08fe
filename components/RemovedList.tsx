import type { ClutterKind, Removal } from '@/utils/model/extraction';
import { message, type MessageKey } from '@/utils/browser/i18n';
import './RemovedList.css';

export type RemovedListProps = {
  removals: Removal[];
  /** Indexes of those that the reader has put back. */
  restored: ReadonlySet<number>;
  /** The reader puts one back, or takes it out again. */
  onToggle: (index: number) => void;
};

/** What a kind of clutter is called. */
export const KIND_LABELS: Record<ClutterKind, MessageKey> = {
  teaser: 'kind_teaser',
  'read-more': 'kind_read_more',
  newsletter: 'kind_newsletter',
  'share-bar': 'kind_share_bar',
  'author-box': 'kind_author_box',
  tags: 'kind_tags',
  comments: 'kind_comments',
  notice: 'kind_notice',
  advert: 'kind_advert',
  navigation: 'kind_navigation',
  duplicate: 'kind_duplicate',
  other: 'kind_other',
};

/** What was left out of the article, by kind, in the page's words; each can be put back. */
export function RemovedList({ removals, restored, onToggle }: RemovedListProps) {
  const byKind = Map.groupBy(
    removals.map((removal, index) => ({ ...removal, index })),
    (removal) => removal.kind,
  );
  return (
    <dl class="removed-list">
      {[...byKind].map(([kind, group]) => (
        <div key={kind}>
          <dt>
            {message(KIND_LABELS[kind])}
            <span class="removed-count">
              {group.reduce((sum, removal) => sum + removal.count, 0)}
            </span>
          </dt>
          {group.map(({ text, index }) => (
            <dd key={index} data-restored={restored.has(index)}>
              <span class="removed-text" dir="auto">
                {text}
              </span>
              <button
                type="button"
                class="removed-toggle"
                aria-label={`${toggleWord(restored.has(index))}: ${text.slice(0, NAMED)}`}
                onClick={() => onToggle(index)}
              >
                {toggleWord(restored.has(index))}
              </button>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Characters of a removal's text that name its button. */
const NAMED = 60;

const toggleWord = (isRestored: boolean): string => message(isRestored ? 'takeOut' : 'putBack');
