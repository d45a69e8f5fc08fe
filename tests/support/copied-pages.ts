/** Pages of ours: a selector of their paragraphs, a word of what has to be left out, a row of their table. */
export const COPIED_PAGES = {
  'ferry-link': {
    paragraphs: '.story > p',
    clutter: 'Rice prices',
    rows: [['Fare for a lorry', '1,460 taka']],
  },
  'tide-gauges': {
    paragraphs: 'article > p:not(.byline)',
    clutter: 'Why the trams',
    rows: [],
  },
  'harbour-in-arabic': {
    paragraphs: 'article > p:not(.byline)',
    clutter: 'اقرأ أيضاً',
    rows: [['سوق السمك', 'الثالثة فجراً', 'مجاناً']],
  },
  'tram-in-japanese': { paragraphs: 'article > p:not(.byline)', clutter: '十の橋', rows: [] },
  'school-meals': {
    paragraphs: 'article > p:not(.byline)',
    clutter: 'newsletter',
    rows: [['Capital', '4', '402', '94,000', '41', '12 %', '90 %', '91 %']],
  },
};

export type CopiedSlug = keyof typeof COPIED_PAGES;
