import type { ClutterKind, Removal } from '@/utils/model/extraction';
import { message, type MessageKey } from '@/utils/browser/i18n';
import './RemovedList.css';

export type RemovedListProps = {
  removals: Removal[];
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

/** What was left out of the article, by kind, in the page's words. */
export function RemovedList({ removals }: RemovedListProps) {
  const byKind = Map.groupBy(removals, (removal) => removal.kind);
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
          {group.map((removal, index) => (
            <dd key={index} dir="auto">
              {removal.text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
