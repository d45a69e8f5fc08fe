import type { ReadingAloud } from './hooks/use-read-aloud';
import { message, uiLocale } from '@/utils/browser/i18n';
import { RANGES } from '@/utils/model/settings';
import { Stepper } from './Stepper';
import './ReadAloud.css';

export type ReadAloudProps = {
  reading: ReadingAloud;
  rate: number;
  onRate: (rate: number) => void;
};

/** What one press changes the speed by. */
const RATE_STEP = 0.1;

/** Plays, pauses and steers reading aloud. */
export function ReadAloud({ reading, rate, onRate }: ReadAloudProps) {
  const { state, voices, speaker } = reading;
  const shown = new Intl.NumberFormat(uiLocale(), { maximumFractionDigits: 1 }).format(rate);
  if (voices.length === 0)
    return (
      <div class="read-aloud" role="group" aria-label={message('listenLabel')}>
        <p>{message('listenNoVoice')}</p>
        <button type="button" class="button" onClick={speaker.stop}>
          {message('close')}
        </button>
      </div>
    );
  return (
    <div class="read-aloud" role="group" aria-label={message('listenLabel')}>
      <SkipButton label={message('listenPrevious')} sign="⏮" onClick={() => speaker.skip(-1)} />
      <button
        type="button"
        class="button button-primary"
        onClick={state === 'speaking' ? speaker.pause : speaker.play}
      >
        {message(state === 'speaking' ? 'listenPause' : 'listenResume')}
      </button>
      <SkipButton label={message('listenNext')} sign="⏭" onClick={() => speaker.skip(1)} />
      <Stepper
        label={message('listenSpeed')}
        value={rate}
        range={RANGES.speechRate}
        step={RATE_STEP}
        shown={`${shown}×`}
        onChange={onRate}
      />
      {voices.length > 1 && (
        <select
          aria-label={message('listenVoice')}
          onChange={(event) => {
            const voice = voices[event.currentTarget.selectedIndex];
            if (voice) speaker.set({ voice });
          }}
        >
          {voices.map((voice) => (
            <option key={voice.voiceURI}>{voice.name}</option>
          ))}
        </select>
      )}
      <SkipButton label={message('listenStop')} sign="✕" onClick={speaker.stop} />
    </div>
  );
}

function SkipButton({
  label,
  sign,
  onClick,
}: {
  label: string;
  sign: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="read-aloud-skip"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span aria-hidden="true">{`${sign}\uFE0E`}</span>
    </button>
  );
}
