import { useExtraction, type StartedReading } from '@/components/hooks/use-extraction';
import { useHeadingFocus } from '@/components/hooks/use-heading-focus';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useSettings } from '@/components/hooks/use-settings';
import { Skeleton } from '@/components/Skeleton';
import type { Settings } from '@/utils/model/settings';
import { ArticlePanel } from './ArticlePanel';
import { PopupHeader } from './PopupHeader';

export type AppProps = {
  /** The reading that was begun when the popup opened. */
  first: StartedReading;
  /** The settings when it was drawn first. */
  firstSettings: Settings;
};

/** The popup: the article of the active tab, or why there is none. */
export function App({ first, firstSettings }: AppProps) {
  const { reading, retry, showAnyway } = useExtraction(first);
  const [settings, changeSettings] = useSettings(firstSettings);
  const hasFailed = reading.phase === 'failed';
  const FailureNotice = useLoaded(hasFailed ? loadFailureNotice : undefined);
  useHeadingFocus();

  if (reading.phase === 'failed' && FailureNotice)
    return (
      <main class="popup-main">
        <PopupHeader />
        <FailureNotice failure={reading.failure} onRetry={retry} onShowAnyway={showAnyway} />
      </main>
    );
  if (reading.phase !== 'done')
    return (
      <div class="popup-frame">
        <main class="popup-main" aria-busy="true">
          <PopupHeader />
          <Skeleton />
        </main>
        <div class="popup-actions popup-actions-waiting" />
      </div>
    );
  return (
    <ArticlePanel
      extraction={reading.extraction}
      tab={reading.tab}
      settings={settings}
      onSettings={changeSettings}
    />
  );
}

const loadFailureNotice = () =>
  import('@/components/FailureNotice').then(({ FailureNotice }) => FailureNotice);
