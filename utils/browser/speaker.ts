/** How reading aloud goes. */
export type SpeakerState = 'off' | 'speaking' | 'paused';

export type SpeakerOptions = {
  /** What is read, one utterance each; asked for when reading begins. */
  sentences: () => readonly string[];
  /** BCP 47, for the choice of a voice. */
  lang: string | undefined;
  /** Told of every change: what is done now, and the index of the sentence that is read or waits. */
  onChange: (state: SpeakerState, index: number) => void;
};

export type Speaker = {
  play: () => void;
  pause: () => void;
  stop: () => void;
  /** Goes a number of sentences forward or, below 0, back. */
  skip: (sentences: number) => void;
  /** Speed, 1 being the voice's own, and voice; both take effect at once. */
  set: (change: { rate?: number; voice?: SpeechSynthesisVoice }) => void;
};

/**
 * Reads sentences aloud, one after another. A pause lets the sentence begin anew: systems forget a paused utterance
 * after a while, and a listener has forgotten its beginning too.
 */
export function createSpeaker(
  synthesis: SpeechSynthesis,
  { sentences, lang, onChange }: SpeakerOptions,
): Speaker {
  let state: SpeakerState = 'off';
  let index = 0;
  let rate = 1;
  let voice: SpeechSynthesisVoice | undefined;
  // Utterances that were called off end as well; only the latest leads to the next sentence.
  let current: SpeechSynthesisUtterance | undefined;

  const become = (next: SpeakerState, at: number) => {
    state = next;
    index = at;
    onChange(state, index);
  };
  const silence = () => {
    current = undefined;
    synthesis.cancel();
  };
  const speak = (at: number) => {
    silence();
    const sentence = sentences()[at];
    if (sentence === undefined) {
      become('off', 0);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.rate = rate;
    if (voice) utterance.voice = voice;
    if (voice?.lang ?? lang) utterance.lang = (voice?.lang ?? lang)!;
    utterance.addEventListener('end', () => {
      if (current === utterance) speak(at + 1);
    });
    utterance.addEventListener('error', () => {
      if (current === utterance) become('paused', at);
    });
    current = utterance;
    become('speaking', at);
    synthesis.speak(utterance);
  };
  return {
    play: () => speak(index),
    pause: () => {
      silence();
      become('paused', index);
    },
    stop: () => {
      silence();
      become('off', 0);
    },
    skip: (by) => {
      const at = Math.min(Math.max(index + by, 0), sentences().length - 1);
      if (state === 'speaking') speak(at);
      else become(state, at);
    },
    set: (change) => {
      rate = change.rate ?? rate;
      voice = change.voice ?? voice;
      if (state === 'speaking') speak(index);
    },
  };
}

/**
 * The voices of this machine for a language, those of the same region first. Voices of a service are left out: they
 * would send the article to it.
 *
 * @param lang BCP 47; without it every voice of the machine.
 */
export function localVoices(
  voices: readonly SpeechSynthesisVoice[],
  lang: string | undefined,
): SpeechSynthesisVoice[] {
  const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const sameRegion = (voice: SpeechSynthesisVoice): number =>
    lang !== undefined && voice.lang.toLowerCase().replace('_', '-') === lang.toLowerCase() ? 0 : 1;
  return voices
    .filter(
      (voice) =>
        voice.localService && (lang === undefined || primary(voice.lang) === primary(lang)),
    )
    .sort((a, b) => sameRegion(a) - sameRegion(b));
}
