import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

describe('between the paragraphs of an article', () => {
  it.each([
    'Our newsletter brings the harbour to your breakfast table, with the tides of the day. <a href="/n">Sign up here.</a>',
    'Unser Newsletter bringt Ihnen den Hafen an den Frühstückstisch, mit den Gezeiten des Tages. <a href="/n">Jetzt abonnieren</a>',
    'Chaque matin, notre newsletter vous apporte le port au petit-déjeuner, marées comprises. <a href="/n">Inscrivez-vous</a>',
  ])('an invitation to a newsletter is left out: %s', (invitation) => {
    expect(readAround({ between: `<p>${invitation}</p>` })).toEqual([]);
  });

  it.each([
    'The harbour master writes <a href="/n">a newsletter of his own</a>, which the fishermen read before they look at the sky.',
    'The harbour master writes a <a href="/n">newsletter</a>, which the fishermen read before they look at the sky.',
    'Whoever wants a berth for the summer has to <a href="/n">sign up</a> at the harbour office, on paper, before the end of May.',
  ])('a sentence of the article is kept: %s', (sentence) => {
    expect(readAround({ between: `<p>${sentence}</p>` })).toHaveLength(1);
  });
});

describe('what asks a reader elsewhere', () => {
  it.each([
    'Follow the Courier on Twitter and Instagram, and send us your pictures of the fog on WhatsApp.',
    'For the latest on fog and tides, download the Courier app for free on iPhone and Android.',
    'More on the harbour here, and follow our reporters on X.',
    'Do you have a news tip? Send it to the Courier.',
    'Like us on Facebook to see the ferry leave every night.',
    '¡Mira lo que tiene nuestro canal de YouTube!',
    'Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work.',
    'The best of the harbour, delivered to your inbox every morning',
    'Get Anika Rahman’s stories in your inbox',
    '扫描二维码关注江城晚报官方微信',
    '▶ 한빛일보 네이버 채널 구독하기',
    'Подписывайтесь на наш канал в Telegram',
  ])('is left out: %s', (line) => {
    expect(readAround({ between: `<p>${line}</p>` })).toEqual([]);
  });

  it.each([
    '乘客在码头扫码就能上船，票价与白天一样，船公司说半年来没有一个人因此误船，老人也可以照旧买纸票。',
    '球団は公式Xで、夜行フェリーの船長が始球式に登板すると発表し、島の子どもたちも招かれるという。',
    '유튜브 채널 구독자가 3만 명을 넘은 등대지기는 밤배가 다시 뜨는 날 생중계를 하겠다고 말했다.',
    'The office promises an answer in your inbox within three days, and a berth on the ferry within a week of that.',
    'Sailors like Brandt had warned of the fog on Facebook the night before, and nobody in the office had read it.',
    'Thousands follow the tides on the channel that the harbour master has on YouTube since the storm.',
    'The office sent the pilots a letter of four pages, in which it asked them to follow the lights on the pier.',
  ])('is not what an article says of others: %s', (sentence) => {
    expect(readAround({ between: `<p>${sentence}</p>` })).toEqual([sentence]);
  });

  it('may end a paragraph of the article', () => {
    const paragraph =
      'The harbour master is said to have written the song on the night ferry, with the fog horn as its only instrument, and to sing it on the pier in May. Follow him on YouTube to hear it.';
    expect(readAround({ between: `<p>${paragraph}</p>` })).toEqual([paragraph]);
  });

  it('is not the cell of a table', () => {
    const cells = ['Platform', 'Wording', 'Courier', 'Follow us on Facebook and Instagram'];
    const rows = `<tr><th>${cells[0]}</th><th>${cells[1]}</th></tr><tr><td>${cells[2]}</td><td>${cells[3]}</td></tr>`;
    expect(readAround({ between: `<table>${rows}</table>` }).join(' ')).toContain(cells[3]);
  });
});
