import type { ExtractionFailure, NotArticleReason } from '@/utils/model/extraction';
import { countMessage, message, type MessageKey } from '@/utils/browser/i18n';
import './FailureNotice.css';

export type FailureNoticeProps = {
  failure: ExtractionFailure;
  onRetry: () => void;
  /** Show what there is although it hardly is an article. */
  onShowAnyway: () => void;
};

type Wording = { title: MessageKey; advice: string };

/** Why there is no article, and what the reader can do. */
export function FailureNotice({ failure, onRetry, onShowAnyway }: FailureNoticeProps) {
  const { title, advice } = wording(failure);
  return (
    <section class="failure" role="alert">
      <h1>{message(title)}</h1>
      <p>{advice}</p>
      {failure.kind === 'error' && (
        <details>
          <summary>{message('details')}</summary>
          <code>{failure.detail}</code>
        </details>
      )}
      <div class="failure-actions">
        {canRetry(failure) && (
          <button type="button" class="button" onClick={onRetry}>
            {message('tryAgain')}
          </button>
        )}
        {canShowAnyway(failure) && (
          <button type="button" class="button" onClick={onShowAnyway}>
            {message('showAnyway')}
          </button>
        )}
      </div>
    </section>
  );
}

const canRetry = ({ kind }: ExtractionFailure): boolean =>
  kind === 'empty-page' || kind === 'page-gone' || kind === 'error';

const canShowAnyway = (failure: ExtractionFailure): boolean =>
  failure.kind === 'too-short' ||
  (failure.kind === 'not-an-article' && failure.reason !== 'no-text');

function wording(failure: ExtractionFailure): Wording {
  switch (failure.kind) {
    case 'restricted-page':
      return { title: 'fail_restricted_title', advice: message('fail_restricted_advice') };
    case 'pdf':
      return { title: 'fail_pdf_title', advice: message('fail_pdf_advice') };
    case 'no-access':
      return { title: 'fail_access_title', advice: message('fail_access_advice') };
    case 'page-gone':
      return { title: 'fail_gone_title', advice: message('fail_gone_advice') };
    case 'empty-page':
      return { title: 'fail_empty_title', advice: message('fail_empty_advice') };
    case 'frames':
      return { title: 'fail_frames_title', advice: message('fail_frames_advice') };
    case 'too-short':
      return {
        title: 'fail_short_title',
        advice: countMessage('fail_short_advice', failure.words),
      };
    case 'not-an-article':
      return notArticleWording(failure.reason);
    case 'error':
      return { title: 'fail_bug_title', advice: message('fail_bug_advice') };
    default:
      return failure satisfies never;
  }
}

function notArticleWording(reason: NotArticleReason): Wording {
  switch (reason) {
    case 'section-front':
      return { title: 'fail_front_title', advice: message('fail_front_advice') };
    case 'search-results':
      return { title: 'fail_search_title', advice: message('fail_search_advice') };
    case 'products':
      return { title: 'fail_products_title', advice: message('fail_products_advice') };
    case 'video':
      return { title: 'fail_video_title', advice: message('fail_video_advice') };
    case 'gallery':
      return { title: 'fail_gallery_title', advice: message('fail_gallery_advice') };
    case 'error-page':
      return { title: 'fail_error_page_title', advice: message('fail_error_page_advice') };
    case 'no-text':
      return { title: 'fail_no_text_title', advice: message('fail_no_text_advice') };
    default:
      return reason satisfies never;
  }
}
