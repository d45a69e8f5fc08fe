import type { ComponentChildren } from 'preact';
import { Brand } from '@/components/Brand';
import { message } from '@/utils/browser/i18n';
import { openOptions } from '@/utils/browser/options-page';

export type PopupHeaderProps = {
  /** What stands between the mark and the way to the settings. */
  children?: ComponentChildren;
};

/** The line on top of the popup, in every state: our mark, what is read, the way to the settings. */
export function PopupHeader({ children }: PopupHeaderProps) {
  return (
    <div class="popup-source">
      <Brand />
      {children}
      <button
        type="button"
        class="popup-gear"
        aria-label={message('settings')}
        title={message('settings')}
        onClick={() => void openOptions().then(() => window.close())}
      >
        <GearIcon />
      </button>
    </div>
  );
}

function GearIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none">
      <path
        d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
      <circle cx="10" cy="4.5" r="2" stroke="currentColor" stroke-width="1.5" />
      <circle cx="6" cy="11.5" r="2" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
