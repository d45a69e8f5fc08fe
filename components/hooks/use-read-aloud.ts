import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  createSpeaker,
  localVoices,
  type Speaker,
  type SpeakerState,
} from '@/utils/browser/speaker';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Article } from '@/utils/model/article';
import { splitSentences } from '@/utils/text/sentences';

export type ReadingAloud = {
  state: SpeakerState;
  /** The sentence that is read or waits; none while it is off. */
  spoken: SentenceAnchor | undefined;
  /** Voices of this machine for the article's language. */
  voices: SpeechSynthesisVoice[];
  speaker: Speaker;
};

/** Reads an article aloud. @param rate speed, 1 being the voice's own. */
export function useReadAloud(article: Article, rate: number): ReadingAloud {
  const sentences = useMemo(() => {
    let found: SpokenSentence[] | undefined;
    return () => (found ??= sentencesOf(article));
  }, [article]);
  const [{ state, index }, setPlace] = useState({ state: 'off' as SpeakerState, index: 0 });
  const voices = useVoices(article.lang);

  const speaker = useMemo(
    () =>
      createSpeaker(speechSynthesis, {
        sentences: () => sentences().map(({ text }) => text),
        lang: article.lang,
        onChange: (now, at) => setPlace({ state: now, index: at }),
      }),
    [sentences, article.lang],
  );
  useEffect(() => () => speaker.stop(), [speaker]);
  useEffect(() => speaker.set({ rate }), [speaker, rate]);
  const [voice] = voices;
  useEffect(() => {
    if (voice) speaker.set({ voice });
  }, [speaker, voice]);

  const spoken = state === 'off' ? undefined : sentences()[index]?.anchor;
  return { state, spoken, voices, speaker };
}

type SpokenSentence = { text: string; anchor: SentenceAnchor };

/** What is read of an article: everything but code, which no voice can read. */
function sentencesOf({ blocks, lang }: Article): SpokenSentence[] {
  return blocks.flatMap(({ kind, text }, block) =>
    kind === 'code'
      ? []
      : splitSentences(text, lang).map(({ start, end }) => ({
          text: text.slice(start, end),
          anchor: { block, start, end },
        })),
  );
}

/** The voices for a language, as they become known. */
function useVoices(lang: string | undefined): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  const known = useRef('');
  const update = useCallback(() => {
    const found = localVoices(speechSynthesis.getVoices(), lang);
    const names = found.map(({ voiceURI }) => voiceURI).join('\n');
    if (names !== known.current) setVoices(found);
    known.current = names;
  }, [lang]);
  useEffect(() => {
    update();
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, [update]);
  return voices;
}
