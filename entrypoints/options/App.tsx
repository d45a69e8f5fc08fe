import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Brand } from '@/components/Brand';
import { useSettings } from '@/components/hooks/use-settings';
import { useToast } from '@/components/hooks/use-toast';
import { Toast } from '@/components/Toast';
import { message, type MessageKey } from '@/utils/browser/i18n';
import type { Shortcut } from '@/utils/browser/shortcuts';
import type { Settings } from '@/utils/model/settings';
import { ClutterField } from './ClutterField';
import { ChoiceField, RangeField, SwitchField } from './fields';
import { SettingsFile } from './SettingsFile';
import { ShortcutList } from './ShortcutList';

export type AppProps = { loaded: Settings; shortcuts: Shortcut[] };

/** Everything that can be set. A change holds at once. */
export function App({ loaded, shortcuts }: AppProps) {
  const [settings, change] = useSettings(loaded);
  const [toast, setToast] = useToast();
  const [replaced, setReplaced] = useState<Settings>();

  const save = (some: Partial<Settings>, done: MessageKey = 'set_saved') => {
    change(some);
    setToast(message(done));
  };
  const fields = { settings, onSettings: save };

  return (
    <>
      <header class="options-head">
        <Brand />
        <h1>{message('set_title')}</h1>
      </header>
      <main>
        <Section title="set_opening">
          <ChoiceField name="iconAction" {...fields} />
          <ChoiceField name="badge" {...fields} />
          <ChoiceField name="dateForm" {...fields} />
        </Section>
        <Section title="summary">
          <ChoiceField name="summaryLength" {...fields} />
          <ChoiceField name="summaryForm" {...fields} />
        </Section>
        <Section title="set_copying">
          <ChoiceField name="copyFormat" {...fields} />
          <SwitchField name="copyHeader" {...fields} />
        </Section>
        <Section title="readerView">
          <ChoiceField name="theme" {...fields} />
          <ChoiceField name="font" {...fields} />
          <RangeField name="fontSize" {...fields} />
          <RangeField name="measure" {...fields} />
          <RangeField name="lineHeight" {...fields} />
          <ChoiceField name="align" {...fields} />
          <RangeField name="speechRate" {...fields} />
          <SwitchField name="loadImages" {...fields}>
            {message('set_loadImages_hint')}
          </SwitchField>
        </Section>
        <Section title="set_clutter">
          <ClutterField {...fields} />
        </Section>
        <Section title="shortcuts">
          <ShortcutList shortcuts={shortcuts} />
          <SwitchField name="singleKeys" {...fields}>
            {message('set_singleKeys_hint')}
          </SwitchField>
        </Section>
        <Section title="set_yours">
          <SwitchField name="sync" {...fields}>
            {message('set_sync_hint')}
          </SwitchField>
          <SettingsFile
            settings={settings}
            onReplace={(others, done) => {
              setReplaced(settings);
              save(others, done);
            }}
            onUndo={
              replaced &&
              (() => {
                setReplaced(undefined);
                save(replaced);
              })
            }
            onReport={setToast}
          />
        </Section>
      </main>
      <footer class="options-foot">{message('privacyPromise')}</footer>
      <Toast text={toast} />
    </>
  );
}

function Section({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <section class="options-section" aria-labelledby={title}>
      <h2 id={title}>{message(title)}</h2>
      <div class="options-card">{children}</div>
    </section>
  );
}
