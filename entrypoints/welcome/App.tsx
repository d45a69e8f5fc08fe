import type { ComponentType } from 'preact';
import { Brand } from '@/components/Brand';
import { message, type MessageKey } from '@/utils/browser/i18n';
import { ClickPicture, PinPicture, ReadPicture } from './pictures';

type Step = { title: MessageKey; text: MessageKey; Picture: ComponentType };

const STEPS: Step[] = [
  { title: 'welcome_pin_title', text: 'welcome_pin_text', Picture: PinPicture },
  { title: 'welcome_click_title', text: 'welcome_click_text', Picture: ClickPicture },
  { title: 'welcome_read_title', text: 'welcome_read_text', Picture: ReadPicture },
];

/** The page that is shown once, after installing: three steps and a promise. */
export function App() {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Brand />
        <h1>{message('welcome_title')}</h1>
      </header>
      <ol class="welcome-steps">
        {STEPS.map(({ title, text, Picture }) => (
          <li key={title}>
            <Picture />
            <h2>{message(title)}</h2>
            <p>{message(text)}</p>
          </li>
        ))}
      </ol>
      <p class="welcome-promise">{message('privacyPromise')}</p>
    </main>
  );
}
