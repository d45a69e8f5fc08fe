import { message, type MessageKey } from '@/utils/browser/i18n';
import type { Fact, FactKind } from '@/utils/model/key-facts';

const KIND_LABELS: Record<FactKind, MessageKey> = {
  correction: 'fact_correction',
  who: 'fact_who',
  organisation: 'fact_organisation',
  where: 'fact_where',
  when: 'fact_when',
  'how-many': 'fact_howMany',
  said: 'fact_said',
};

/** The cells of a fact as they are shown: one that we found begins with the reader's word for its kind. */
export const shownCells = ({ kind, cells }: Pick<Fact, 'kind' | 'cells'>): string[] =>
  kind ? [message(KIND_LABELS[kind]), ...cells] : cells;
