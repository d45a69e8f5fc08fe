import './RevealButton.css';

export type RevealButtonProps = {
  /** What it shows, and that it shows it on the page. */
  label: string;
  onClick: () => void;
};

/** The arrow beside words that were found on a page: leads to their place there. */
export function RevealButton({ label, onClick }: RevealButtonProps) {
  return (
    <button type="button" class="reveal" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none">
        <path
          d="M6.5 3.5h-4v9h9v-4M9 2.5h4.5V7M13.5 2.5 7.5 8.5"
          stroke="currentColor"
          stroke-width="1.4"
        />
      </svg>
    </button>
  );
}
