/** The mark of Standfirst: a headline over its standfirst. Decoration only. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="var(--accent)" />
      <path d="M3.5 4.25h9v2.5h-9z" fill="var(--on-accent)" />
      <path d="M3.5 8.5h9M3.5 11.5h5.5" stroke="var(--on-accent)" stroke-width="1.25" />
    </svg>
  );
}
