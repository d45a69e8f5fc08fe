import { message } from '@/utils/browser/i18n';
import './Skeleton.css';

/** Stands where the article will be while the page is read, in the size of a usual one. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <h1 class="visually-hidden">{message('working')}</h1>
      {['third', 'title', 'title-end', 'third', 'line', 'line', 'line-end', 'line', 'line-end'].map(
        (shape, index) => (
          <i key={index} class={`skeleton-${shape}`} />
        ),
      )}
    </div>
  );
}
