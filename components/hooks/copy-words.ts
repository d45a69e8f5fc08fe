import { message, uiLocale } from '@/utils/browser/i18n';
import type { CopySource } from '@/utils/export/clip';
import type { Article } from '@/utils/model/article';
import { formatDate } from '@/utils/text/format-date';

/** The words of a copy that are in the reader's language: the date of publication and the day of access. */
export function copyWords({ published }: Pick<Article, 'published'>): CopySource['words'] {
  const today = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' }).format(new Date());
  return {
    ...(published && { published: formatDate(published, uiLocale()) }),
    accessed: message('accessed', today),
  };
}
