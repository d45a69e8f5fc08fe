import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

describe('a line that opens as those do that lead elsewhere', () => {
  it.each([
    '- Anzeige -',
    'Read more: <a href="/fog">Fog closes the strait for a night</a>',
    'Lire aussi : <a href="/fog">Le brouillard ferme le détroit pour une nuit</a>',
    '<b>&gt;&gt; Mehr lesen: <a href="/fog">Was ihr bei Nebel wissen müsst</a></b>',
    '[Watch: <a href="/fog">Fog closes the strait for a night</a>]',
    '(MORE: <a href="/fog">Thirteen songs about the fog of the strait</a>)',
    'A lire aussi : <a href="/fog">Le brouillard ferme le détroit pour une nuit</a>',
    'Topics: <a href="/t/ferry">ferry</a>, <a href="/t/harbour">harbour</a>, <a href="/t/night">boats of the night</a>',
    '&gt;&gt; Compare: <a href="/fog">Night ferries and day ferries</a>',
    '👉 <a href="/fog">See what the pilots have to say of it</a>',
    'MORE: <a href="/fog">Fog closes the strait for a night</a>',
    'PILOTS JR: <a href="/fog">Fog closes the strait for a night</a>',
    '<a href="/fog">[Fog closes the strait for a night]</a>',
    'Keywords: <a href="/t/ferry">ferry</a>, <a href="/t/fog">fog</a>',
    'আরও পড়ুন: <a href="/fog">কুয়াশায় এক রাত প্রণালি বন্ধ</a>',
  ])('is left out when it is mostly link: %s', (line) => {
    expect(readAround({ between: `<p>${line}</p>` })).toEqual([]);
  });

  it.each([
    'Tags: ferry, harbour, night',
    '<b>Recommended</b>',
    'Share this article with a friend',
  ])('is left out when it is only such a phrase: %s', (line) => {
    expect(readAround({ before: `<p>${line}</p>` })).toEqual([]);
  });

  it.each([
    'ALSO READ | Fog closes the strait for a night',
    'READ | Fog closes the strait for a night and half a day',
  ])('is left out when a bar divides the phrase from what it leads to: %s', (line) => {
    expect(readAround({ between: `<p><b>${line}</b></p>` })).toEqual([]);
  });

  it('is left out with several links in one paragraph', () => {
    const links = ['fog', 'tides', 'toll'].map(
      (slug) =>
        `<a href="/${slug}">The ${slug} on the strait, and what comes of it next winter</a> [NEWS]`,
    );
    expect(readAround({ between: `<p>Don’t miss... ${links.join('<br>')}</p>` })).toEqual([]);
  });

  it.each([
    'Read more: <a href="/fog.pdf">the report of the pilots (PDF)</a>',
    '(Video: the <a href="/fog">fog</a> of the strait, seen from above)',
    '👉 I shall tell you what to do in <a href="/fog">fog</a>.',
    '» <a href="/fog">The fog of the strait</a>',
    'MORE: <a href="https://pilots.example/fog">Fog closes the strait for a night</a>',
    'STEP ONE: <a href="/fog">Wait until the fog is gone.</a>',
    '[<a href="/fog">Fog</a>]',
    'Read more than one timetable before you sail in winter, since the <a href="/tides">tides</a> decide.',
  ])('is kept when it is of the article: %s', (line) => {
    expect(readAround({ between: `<p>${line}</p>` })).toHaveLength(1);
  });
});
