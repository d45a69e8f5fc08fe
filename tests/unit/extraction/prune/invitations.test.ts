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
