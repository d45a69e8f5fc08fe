import { describe, expect, it } from 'vitest';
import { readAround, STORY } from '../../../support/ferry-story';

describe('what a page says of itself', () => {
  it.each([
    ['a time to read', '<p>4 min read</p>'],
    ['a time to read, in German', '<p>Lesezeit: 4 Minuten</p>'],
    ['a time to read, in French', '<p>4 min de lecture</p>'],
    ['that its links bring money', '<p>We may earn a commission if you buy through our links.</p>'],
    ['that its links bring money, in Spanish', '<p>Este texto tiene enlaces de afiliado.</p>'],
    ['that its film needs a script', '<p>To play this video you need to enable JavaScript.</p>'],
    [
      'that its content needs one',
      '<p>To view this content, Javascript must be enabled and the player must be installed.</p>',
    ],
    ['that it can be heard', '<p>Listen to this article</p>'],
    ['that it can be heard, in Italian', '<p>Ascolta questo articolo</p>'],
    ['that the text goes on below', '<p>Story continues below advertisement</p>'],
    ['that it went on below', '<p>Story Continued Below</p>'],
    ['the same in German', '<p>Der Artikel geht nach der Werbung weiter.</p>'],
    ['the same in Polish', '<p>Dalsza część artykułu pod materiałem wideo</p>'],
    ['the name of a picture’s file', '<h3><a href="/f">ferry_at_night-1.jpg</a></h3>'],
    ['that it keeps cookies', '<p>This website uses cookies to know you again.</p>'],
    ['that it wants a rating', '<p>How useful was this post?</p>'],
    ['the head of contents that are gone', '<h2>Table of contents</h2>'],
    ['the same in Japanese', '<h2>目次</h2>'],
  ])('is left out: %s', (_, before) => {
    expect(readAround({ before })).toEqual([]);
  });

  it.each([
    'Brokers who sell such products earn a commission on every purchase, the council was told.',
    'Those who lost items on the ferry will receive compensation, the company said on Monday.',
    '“We earn a commission when they buy through our links,” the broker said.',
    'The story continues below the bridge, where the ferries lie.',
    'Your browser does not have to be new to book a berth, the harbour office says.',
    'Escuchar la noticia fue un golpe para las familias del puerto, dijo el alcalde.',
    'استمع إلى البحارة الوزير في الميناء صباح الأحد',
  ])('does not take news that sounds like it: %s', (text) => {
    expect(readAround({ before: `<p>${text}</p>` })).toEqual([text]);
  });

  it('does not take a heading over what happens in a film', () => {
    expect(readAround({ between: '<h2>Inhalt</h2>', lang: 'de' })).toEqual(['Inhalt']);
  });

  it('does not take the head of contents that are there', () => {
    const days = ['Who sails', 'Who pays', 'Who waits'];
    const list = `<h2>In this article</h2><ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`;
    expect(readAround({ between: list })).toEqual(['In this article', ...days]);
  });

  it.each([
    'Shops earn a commission when a reader buys through affiliate links, the council was told.',
    'The form on the council’s own page asks for a name, and for a reading time that suits.',
  ])('does not take a sentence of the text: %s', (text) => {
    const more = Array.from({ length: 6 }, (_, day) => STORY.replace('night', `night ${day}`));
    const after = [text, ...more].map((one) => `<p>${one}</p>`).join('');
    expect(readAround({ after })).toContain(text);
  });
});
