import { describe, expect, it } from 'vitest';
import { readPageSigns } from '@/utils/extraction/judge/page-signs';

const signsOf = (body: string, className = '') =>
  readPageSigns(
    new DOMParser().parseFromString(`<body class="${className}">${body}</body>`, 'text/html'),
  );

describe('the signs of a page', () => {
  it.each([
    '<a href="/cart">Basket</a>',
    '<a href="/de/warenkorb/">Warenkorb</a>',
    '<div class="header__cart-count">0</div>',
    '<div id="miniCart"></div>',
    '<aside class="CartDrawer"></aside>',
  ])('know a cart: %s', (body) => {
    expect(signsOf(body).hasCart).toBe(true);
  });

  it.each([
    '<a href="/cartoons/monday">Cartoon</a>',
    '<div class="descartes-quote"></div>',
    '<p id="cartography">Maps</p>',
  ])('know what is none: %s', (body) => {
    expect(signsOf(body).hasCart).toBe(false);
  });

  it('count buttons that put goods into it', () => {
    const body = '<button>Add to cart</button><button> Quick view </button><button>Menu</button>';
    expect(signsOf(body).buyButtons).toBe(2);
  });

  it.each([
    ['<button>Sort by price</button>', { canSort: true, hasMore: false }],
    ['<select name="sort-order"><option>Newest</option></select>', { canSort: true }],
    ['<select name="country"><option>Norway</option></select>', { canSort: false }],
    ['<button>Load more stories</button>', { canSort: false, hasMore: true }],
    ['<button>Mehr laden</button>', { hasMore: true }],
  ])('know the tools of a list: %s', (body, expected) => {
    expect(signsOf(body)).toMatchObject(expected);
  });

  it('know the class of an archive as a whole word', () => {
    expect(signsOf('', 'archive paged-2').isArchive).toBe(true);
    expect(signsOf('', 'single has-archive-link').isArchive).toBe(false);
  });
});
