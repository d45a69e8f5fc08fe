import { describe, expect, it } from 'vitest';
import type { PageBlock } from '@/utils/extraction/page-blocks';
import { repairSelection } from '@/utils/extraction/repair';

const TEXT =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it.';

/** Which of a page's blocks are kept after it, when those were that are marked `data-kept`. @param score the log-odds of all. */
function keptOf(html: string, score = -1): string[] {
  document.body.innerHTML = html;
  const boundaries = [...document.body.querySelectorAll('p,li,h3')];
  const blocks = boundaries.map((boundary, index): PageBlock => ({
    index,
    boundary,
    texts: [],
    text: boundary.textContent,
    linked: boundary.querySelector('a')?.textContent.length ?? 0,
    links: 0,
  }));
  const kept = boundaries.map((boundary) => boundary.hasAttribute('data-kept'));
  repairSelection({
    blocks,
    kept,
    scores: new Float32Array(blocks.length).fill(score),
    captions: new Set(),
    grids: new Map(),
    dropped: new Map(),
  });
  return blocks.filter(({ index }) => kept[index]).map(({ text }) => text);
}

/** Whether the paragraph in the middle of five is taken back. @param score its log-odds; @param boundaryOf what bounds each. */
function takesBack(
  score: number,
  change: (middle: Element) => void = () => undefined,
  boundaryOf: (paragraph: Element) => Element = (paragraph) => paragraph,
): boolean {
  document.body.innerHTML = `<p>${TEXT}</p>`.repeat(5);
  const paragraphs = [...document.querySelectorAll('p')];
  change(paragraphs[2]!);
  const blocks = paragraphs.map((paragraph, index): PageBlock => ({
    index,
    boundary: boundaryOf(paragraph),
    texts: [paragraph.firstChild as Text],
    text: paragraph.textContent,
    linked: 0,
    links: 0,
  }));
  const kept = [true, true, false, true, true];
  repairSelection({
    blocks,
    kept,
    scores: Float32Array.of(1, 1, score, 1, 1),
    captions: new Set(),
    grids: new Map(),
    dropped: new Map(),
  });
  return kept[2]!;
}

describe('a paragraph between paragraphs that are kept', () => {
  it('is kept, too', () => {
    expect(takesBack(-1)).toBe(true);
  });

  it('is kept, too, when line breaks set them apart', () => {
    const whole = document.createElement('td');
    expect(takesBack(-1, undefined, () => whole)).toBe(true);
    expect(takesBack(-1, undefined, () => document.createElement('td'))).toBe(false);
  });

  it.each([
    ['looks nothing like an article', -4, () => undefined],
    ['has another class', -1, (middle: Element) => (middle.className = 'aside')],
    ['is the opening of another story', -1, (middle: Element) => middle.append(' which then...')],
    ['is short', -1, (middle: Element) => (middle.textContent = 'The ferry')],
  ])('is not when it %s', (_, score, change) => {
    expect(takesBack(score, change)).toBe(false);
  });
});

describe('paragraphs among quotations', () => {
  const quotation =
    '<blockquote><p>“We sail.”</p><p>“Every night.”</p><p>“From May.”</p></blockquote>';
  const told = (day: string) => `<p>${TEXT.replace('May', day)}</p>`;

  it('are kept, too, between paragraphs that are, one by the help of the other', () => {
    const kept = `<p data-kept>${TEXT}</p>`;
    const others = [told('June'), quotation, told('July'), quotation, told('August')].join('');
    expect(keptOf(`${kept}${quotation}${others}${quotation}${kept}`)).toHaveLength(5);
  });

  it('are not below the last that is', () => {
    expect(keptOf(`<p data-kept>${TEXT}</p>${quotation}${told('June')}`)).toHaveLength(1);
  });
});

describe('a line between paragraphs that are kept', () => {
  it.each(['Does the ferry sail in fog?', '霧の日も船は出ますか？', 'هل تبحر العبّارة في الضباب؟'])(
    'is kept when it asks what the next one answers: %s',
    (question) => {
      expect(takesBack(-4, (middle) => (middle.textContent = question))).toBe(true);
    },
  );

  it.each([
    ['heads other stories', 'Related: does the ferry sail in fog?'],
    ['asks nothing', 'The ferry sails in fog.'],
  ])('is not when it %s', (_, line) => {
    expect(takesBack(-4, (middle) => (middle.textContent = line))).toBe(false);
  });
});

describe('the rest of a sentence that something breaks in two', () => {
  const first = `<p data-kept>${TEXT} There are several versions of what then led to the</p>`;
  const rest = TEXT.replace('The ferry', 'closing of the bridge, and that the ferry');

  it('is kept below what breaks it', () => {
    expect(keptOf(`${first}<h3>Related</h3><div><p>${rest}</p></div>`)).toContain(rest);
  });

  it.each([
    ['stands below a whole sentence', `<p data-kept>${TEXT}</p><div><p>${rest}</p></div>`],
    ['begins as a sentence', `${first}<div><p>Closing ${rest.slice(8)}</p></div>`],
    ['is link', `${first}<div><p><a href="/a">${rest}</a></p></div>`],
  ])('is none that %s', (_, html) => {
    expect(keptOf(html)).toHaveLength(1);
  });
});

describe('a list between paragraphs that are kept', () => {
  const items = ['The first boat sails at seven.', 'The last one sails at midnight.'];
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const paragraph = `<p data-kept>${TEXT}</p>`;

  it('is kept, with a heading over it or without', () => {
    expect(keptOf(paragraph + list + paragraph)).toEqual([TEXT, ...items, TEXT]);
    expect(keptOf(`${paragraph}<h3>Boats</h3>${list}${paragraph}`)).toEqual(
      expect.arrayContaining(items),
    );
  });

  it.each([
    [
      'leads elsewhere',
      paragraph + list.replaceAll(/<li>(.*?)<\/li>/g, '<li><a href="/">$1</a></li>') + paragraph,
    ],
    [
      'stands below the head of other stories',
      `${paragraph}<h3>Related stories</h3>${list}${paragraph}`,
    ],
    ['stands at the end', `${paragraph}${list}`],
    ['is of labels', `${paragraph}<ul><li>Boats</li><li>Fog</li></ul>${paragraph}`],
  ])('is not when it %s', (_, html) => {
    expect(keptOf(html)).toEqual(html.match(/data-kept/g)!.map(() => TEXT));
  });
});

describe('a heading over short lines', () => {
  const paragraph = `<p data-kept>${TEXT}</p>`;
  const entry = (heading: string): string => `${paragraph}${heading}<p>Fast</p>`;
  const kept = '<h3 data-kept>For</h3>';

  it('is kept between two of its make that are kept', () => {
    const html = entry(kept) + entry('<h3>For</h3>') + entry(kept);
    expect(keptOf(html, -0.5)).toEqual([TEXT, 'For', TEXT, 'For', TEXT, 'For']);
  });

  it.each([
    ['looks nothing like an article', '<h3>Buy now</h3>', -2],
    ['is of another make', '<h3 class="offer">Buy now</h3>', -0.5],
    ['heads other stories', '<h3>Related stories</h3>', -0.5],
  ])('is not when it %s', (_, heading, score) => {
    expect(keptOf(entry(kept) + entry(heading) + entry(kept), score)).toEqual([
      TEXT,
      'For',
      TEXT,
      TEXT,
      'For',
    ]);
  });
});
