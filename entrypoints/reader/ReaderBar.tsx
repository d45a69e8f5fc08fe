import type { ComponentChildren } from 'preact';
import { Brand } from '@/components/Brand';
import { Popover } from '@/components/Popover';
import { ReaderSettings } from '@/components/ReaderSettings';
import { message } from '@/utils/browser/i18n';
import type { Settings } from '@/utils/model/settings';
import { hostOf } from '@/utils/text/host';

export type ReaderBarProps = {
  /** Address of the original. */
  url: string;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  onListen: () => void;
  onShortcuts: () => void;
  onOriginal: () => void;
  /** What copies. */
  children: ComponentChildren;
};

/** What can be done with the article, above it. */
export function ReaderBar(props: ReaderBarProps) {
  return (
    <header class="reader-bar">
      <Brand />
      <b>Standfirst</b>
      <span class="reader-host">{hostOf(props.url)}</span>
      <nav aria-label={message('readerView')}>
        <Popover class="reader-action" label={message('readerSettings')} button="Aa">
          <ReaderSettings settings={props.settings} onChange={props.onSettings} />
        </Popover>
        <button type="button" class="reader-action" onClick={props.onListen}>
          {message('listen')}
        </button>
        <button type="button" class="reader-action" onClick={() => window.print()}>
          {message('print')}
        </button>
        <a
          class="reader-action"
          href={props.url}
          rel="noopener noreferrer"
          onClick={(event) => {
            event.preventDefault();
            props.onOriginal();
          }}
        >
          {message('original')}
        </a>
        <button
          type="button"
          class="reader-action reader-keys"
          aria-label={message('shortcuts')}
          title={message('shortcuts')}
          onClick={props.onShortcuts}
        >
          ?
        </button>
        {props.children}
      </nav>
    </header>
  );
}
