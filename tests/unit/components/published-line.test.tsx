import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { AgeNote, PublishedLine } from '@/components/PublishedLine';
import type { DateCandidate, PublishDate } from '@/utils/model/publish-date';

const NOW = new Date('2026-11-22T12:00:00Z');
const VIEW = { locale: 'en-GB', now: NOW, form: 'locale', candidates: [] } as const;

const PUBLISHED: PublishDate = {
  value: '2026-01-31T10:11',
  precision: 'minute',
  source: 'visible-text',
  raw: '31 Jan 2026, 10:11 am',
  locator: 'main > div.meta',
};

const line = (props: Partial<Parameters<typeof PublishedLine>[0]>) =>
  render(
    <PublishedLine
      published={PUBLISHED}
      modified={undefined}
      {...VIEW}
      candidates={[]}
      {...props}
    />,
  ).container;

describe('PublishedLine', () => {
  it("shows day and time on the page's own clock, and the age", () => {
    const shown = line({});
    expect(shown.querySelector('time')?.textContent).toBe('31 Jan 2026, 10:11');
    expect(shown.querySelector('.published-age')?.textContent).toBe('9 months ago');
  });

  it('describes the date by where it was found', () => {
    const shown = line({});
    const description = shown.querySelector(
      `#${CSS.escape(shown.querySelector('button')!.getAttribute('aria-describedby')!)}`,
    );
    expect(description?.textContent).toContain('31 Jan 2026, 10:11 am');
  });

  it('tells when another place on the page names another day', () => {
    const other: DateCandidate = {
      ...PUBLISHED,
      value: '2026-02-04',
      precision: 'day',
      source: 'meta',
      raw: '2026-02-04',
      locator: 'article:published_time',
      role: 'published',
      weight: 4,
    };
    expect(line({ candidates: [other] }).querySelector('.provenance')?.textContent).toContain(
      '4 Feb 2026',
    );
  });

  it("shows the page's own characters when the reader wants them", () => {
    expect(line({ form: 'page' }).querySelector('time')?.textContent).toBe('31 Jan 2026, 10:11 am');
  });

  it('shows an update beside the publication', () => {
    const modified: PublishDate = { ...PUBLISHED, value: '2026-02-02', precision: 'day' };
    expect(line({ modified }).querySelector('.modified time')?.textContent).toBe('2 Feb 2026');
  });

  it('says so when there is no date', () => {
    const shown = line({ published: undefined });
    expect(shown.querySelector('time')).toBeNull();
    expect(shown.querySelector('.published-none')?.textContent).not.toBe('');
  });
});

describe('AgeNote', () => {
  it.each([
    ['2026-01-31', null],
    ['2025-11-22', 'This article is 1 year old.'],
    ['2022-03-01', 'This article is 4 years old.'],
  ])('of an article of %s says %j', (value, words) => {
    const { container } = render(<AgeNote published={{ ...PUBLISHED, value }} {...VIEW} />);
    expect(container.querySelector('.quiet-note')?.textContent ?? null).toBe(words);
  });
});
