import { describe, expect, it } from 'vitest';
import { readBody } from '../../../support/read-body';

const STORY =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.';
const paragraph = (month: string): string => `<p>${STORY.replace('May', month)}</p>`;

/** What is read of an article with this between its paragraphs. */
const readWith = (part: string): string =>
  readBody(
    `<main><h1>Night ferry</h1>${['May', 'June', 'July'].map(paragraph).join('')}
    <p>${part}</p>${['August', 'October'].map(paragraph).join('')}</main>`,
  ).join('\n');

describe('between the paragraphs of an article', () => {
  it.each([
    'Our newsletter brings the harbour to your breakfast table, with the tides of the day. <a href="/n">Sign up here.</a>',
    'Unser Newsletter bringt Ihnen den Hafen an den Frühstückstisch, mit den Gezeiten des Tages. <a href="/n">Jetzt abonnieren</a>',
    'Chaque matin, notre newsletter vous apporte le port au petit-déjeuner, marées comprises. <a href="/n">Inscrivez-vous</a>',
  ])('an invitation to a newsletter is left out: %s', (invitation) => {
    expect(readWith(invitation)).toBe(readWith(''));
  });

  it.each([
    'The harbour master writes <a href="/n">a newsletter of his own</a>, which the fishermen read before they look at the sky.',
    'The harbour master writes a <a href="/n">newsletter</a>, which the fishermen read before they look at the sky.',
    'Whoever wants a berth for the summer has to <a href="/n">sign up</a> at the harbour office, on paper, before the end of May.',
  ])('a sentence of the article is kept: %s', (sentence) => {
    expect(readWith(sentence)).toContain('harbour');
    expect(readWith(sentence)).not.toBe(readWith(''));
  });
});

describe('what asks a reader elsewhere', () => {
  it.each([
    'Follow the Courier on Twitter and Instagram, and send us your pictures of the fog on WhatsApp.',
    'Like us on Facebook to see the ferry leave every night.',
    '¡Mira lo que tiene nuestro canal de YouTube!',
    'Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work.',
    'To view the full story, please subscribe to the Courier.',
    '- Anzeige -',
  ])('is left out: %s', (line) => {
    expect(readWith(line)).toBe(readWith(''));
  });

  it.each([
    'Sailors like Brandt had warned of the fog on Facebook the night before, and nobody in the office had read it.',
    'Thousands follow the tides on the channel that the harbour master has on YouTube since the storm.',
    'The office sent the pilots a letter of four pages, in which it asked them to follow the lights on the pier.',
  ])('is not what an article says of others: %s', (sentence) => {
    expect(readWith(sentence)).toContain(sentence);
  });
});
