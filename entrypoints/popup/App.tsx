import { FailureNotice } from '@/components/FailureNotice';
import { useExtraction, type Reading } from '@/components/hooks/use-extraction';
import { Skeleton } from '@/components/Skeleton';
import { ArticlePanel } from './ArticlePanel';

export type AppProps = {
  /** The reading that was begun when the popup opened. */
  first: Promise<Reading>;
};

/** The popup: the article of the active tab, or why there is none. */
export function App({ first }: AppProps) {
  const { reading, retry, showAnyway } = useExtraction(first);
  switch (reading.phase) {
    case 'working':
      return (
        <main class="popup-scroll">
          <Skeleton />
        </main>
      );
    case 'failed':
      return (
        <main>
          <FailureNotice failure={reading.failure} onRetry={retry} onShowAnyway={showAnyway} />
        </main>
      );
    case 'done':
      return <ArticlePanel extraction={reading.extraction} tab={reading.tab} />;
    default:
      return reading satisfies never;
  }
}
