import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker, localVoices, type SpeakerState } from '@/utils/browser/speaker';

class FakeUtterance extends EventTarget {
  rate = 1;
  lang = '';
  voice: unknown;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A synthesis that speaks when told to. */
function fakeSynthesis() {
  let current: FakeUtterance | undefined;
  return {
    speak: (utterance: FakeUtterance) => {
      current = utterance;
    },
    cancel: () => {
      const called = current;
      current = undefined;
      called?.dispatchEvent(new Event('end'));
    },
    /** What is being said. */
    saying: () => current?.text,
    rate: () => current?.rate,
    finish: () => current?.dispatchEvent(new Event('end')),
  };
}

let synthesis: ReturnType<typeof fakeSynthesis>;
let changes: [SpeakerState, number][];
const start = () =>
  createSpeaker(synthesis as unknown as SpeechSynthesis, {
    sentences: () => ['a', 'b', 'c'],
    lang: 'en',
    onChange: (state, index) => changes.push([state, index]),
  });

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  synthesis = fakeSynthesis();
  changes = [];
});

describe('a speaker', () => {
  it('reads one sentence after another and ends', () => {
    start().play();
    synthesis.finish();
    synthesis.finish();
    expect(synthesis.saying()).toBe('c');
    synthesis.finish();
    expect(changes).toEqual([
      ['speaking', 0],
      ['speaking', 1],
      ['speaking', 2],
      ['off', 0],
    ]);
  });

  it('begins the sentence anew after a pause', () => {
    const speaker = start();
    speaker.play();
    synthesis.finish();
    speaker.pause();
    expect(synthesis.saying()).toBeUndefined();
    speaker.play();
    expect(synthesis.saying()).toBe('b');
  });

  it('goes forward and back within the text', () => {
    const speaker = start();
    speaker.play();
    speaker.skip(1);
    expect(synthesis.saying()).toBe('b');
    speaker.skip(-5);
    expect(synthesis.saying()).toBe('a');
    speaker.skip(9);
    expect(synthesis.saying()).toBe('c');
  });

  it('changes its speed at once', () => {
    const speaker = start();
    speaker.play();
    speaker.set({ rate: 2 });
    expect([synthesis.saying(), synthesis.rate()]).toEqual(['a', 2]);
  });
});

describe('localVoices', () => {
  const voice = (lang: string, localService = true) =>
    ({ lang, localService }) as SpeechSynthesisVoice;

  it('leaves out other languages and voices of services, and puts the same region first', () => {
    const voices = [voice('en-US'), voice('de-DE'), voice('en-GB'), voice('en-GB', false)];
    expect(localVoices(voices, 'en-GB').map(({ lang }) => lang)).toEqual(['en-GB', 'en-US']);
  });

  it('gives every voice of the machine when the language is not known', () => {
    expect(localVoices([voice('en-US'), voice('de-DE')], undefined)).toHaveLength(2);
  });
});
