/** An article whose form tries the layout. */
export type OddArticle = {
  lang?: string;
  title: string;
  byline?: string;
  /** ISO 8601. */
  published?: string;
  paragraphs: string[];
  facts?: [string, string][];
};

const HARBOUR = [
  'The harbour board of Lakshmipur voted on Tuesday to rebuild the old stone pier, forty years after the last steamer tied up there.',
  'Work is to begin in March and will cost 84 crore taka, most of it from the river fund that the ministry set up two years ago.',
  '“People here learned to swim from that pier,” said Shirin Akter, who chairs the board. “It should carry them again.”',
  'Fishermen asked that the western steps stay open while the cranes are at work, and the board agreed to a passage eight metres wide.',
  'A museum in the former ticket house will show the logbooks of the steamers, which a clerk had kept in her cellar since 1986.',
];

/** Articles at the edges of what a popup must show well. */
export const ODD_ARTICLES: Record<string, OddArticle> = {
  'long-headline': {
    title:
      'Harbour board votes after eleven hours of debate to rebuild the old stone pier of Lakshmipur, to keep the western steps open for fishermen, and to turn the ticket house into a museum of river steamers',
    paragraphs: HARBOUR,
  },
  'one-sentence': {
    title: 'Pier of Lakshmipur will be rebuilt',
    byline: 'Nadia Islam',
    published: '2026-11-17T09:30:00+06:00',
    paragraphs: [
      'The harbour board of Lakshmipur voted on Tuesday to rebuild the old stone pier, forty years after the last steamer tied up there, and to open a museum in its ticket house.',
    ],
  },
  'twelve-facts': {
    title: 'What the new pier of Lakshmipur will be like',
    byline: 'Nadia Islam, Farid Hossain and Tania Begum for the river desk of The Delta Ledger',
    published: '2026-11-17',
    paragraphs: HARBOUR,
    facts: [
      ['Length', '212 metres'],
      ['Width', '9 metres'],
      ['Stone', 'granite from the old pier, cleaned and laid again'],
      ['Cost', '84 crore taka'],
      ['Begin', 'March 2027'],
      ['Opening', 'autumn 2028'],
      ['Berths', '6'],
      ['Depth at low water', '3.4 metres'],
      ['Lamps', '40'],
      ['Engineer', 'Rezaul Karim'],
      ['Contractor', 'not yet chosen'],
      ['Museum', 'in the ticket house'],
    ],
  },
  arabic: {
    lang: 'ar',
    title: 'مجلس الميناء يقرر إعادة بناء الرصيف الحجري القديم بعد أربعين عامًا',
    byline: 'ليلى حداد',
    published: '2026-11-17T09:30:00+03:00',
    paragraphs: [
      'قرر مجلس الميناء يوم الثلاثاء إعادة بناء الرصيف الحجري القديم، بعد أربعين عامًا من رسو آخر باخرة عنده.',
      'ومن المقرر أن تبدأ الأعمال في مارس المقبل بكلفة تبلغ 84 مليونًا، يأتي معظمها من صندوق النهر الذي أنشأته الوزارة قبل عامين.',
      'وقالت رئيسة المجلس سلمى ناصر إن أهل المدينة تعلموا السباحة من فوق هذا الرصيف، وإن من حقهم أن يعود إليهم.',
      'وطلب الصيادون أن تبقى الدرجات الغربية مفتوحة أثناء العمل، فوافق المجلس على ممر عرضه ثمانية أمتار.',
      'وسيضم مبنى التذاكر السابق متحفًا يعرض سجلات البواخر التي احتفظت بها موظفة في قبو بيتها منذ عام 1986.',
    ],
    facts: [
      ['الطول', '212 مترًا'],
      ['الكلفة', '84 مليونًا'],
      ['الافتتاح', 'خريف 2028'],
    ],
  },
};

/** The article as a page. */
export function renderOddArticle(article: OddArticle): string {
  const { lang = 'en', title, byline, published, paragraphs, facts } = article;
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
    ${byline ? `<meta name="author" content="${byline}">` : ''}
    ${published ? `<meta property="article:published_time" content="${published}">` : ''}
    </head><body><main><article><h1>${title}</h1>
    ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
    ${facts ? `<table><tbody>${facts.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`).join('')}</tbody></table>` : ''}
    </article></main></body></html>`;
}
