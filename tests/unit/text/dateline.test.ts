import { describe, expect, it } from 'vitest';
import { datelineLength } from '@/utils/text/dateline';

describe('datelineLength', () => {
  it.each([
    '(CNN)|A plane landed.',
    '(CNN) -- |A plane landed.',
    'London (CNN)|A plane landed.',
    'Dhaka, Bangladesh (CNN) |A plane landed.',
    'LONDON (Reuters) - |A plane landed.',
    'HOUSTON (KTRK) -- |A plane landed.',
    'Berlin (dpa) – |Ein Flugzeug ist gelandet.',
    'Washington (dpa/AFP) - |Ein Flugzeug ist gelandet.',
    'NEW YORK — |A plane landed.',
    'NEW DELHI: |A plane landed.',
    'New Delhi (ANI): |A plane landed.',
    'PARIS, 4 mars (AFP) - |Un avion a atterri.',
    'МОСКВА, 5 мая. /ТАСС/. |Самолёт приземлился.',
    '新华社北京5月3日电 |飞机降落了。',
    '(서울=연합뉴스) 홍길동 기자 = |비행기가 착륙했다.',
  ])('leaves out the place and the agency of "%s"', (line) => {
    expect(datelineLength(line.replace('|', ''))).toBe(line.indexOf('|'));
  });

  it.each([
    'A plane (Boeing 737) landed.',
    'The U.S. (and Canada) agreed.',
    'NATO leaders met in Madrid.',
    'BBC and ITV - two broadcasters - agreed.',
    'Paris: a city of light.',
    'The World Health Organization (WHO) said on Monday that a plane landed.',
    'Norges Fotballforbund (NFF) har vært bekymret.',
    'The World Health Organization (WHO) Director-General landed.',
    'The Federal Reserve (Fed) – whose plane landed – is closed.',
    'Olaf Scholz (SPD): Das Flugzeug ist gelandet.',
    'Mikaela Shiffrin (USA/Ski alpin): Mit 18 Jahren gewann sie.',
    'UND: die zweite Landung ist geglückt.',
    '(It was late.) A plane landed.',
  ])('leaves "%s" whole', (sentence) => {
    expect(datelineLength(sentence)).toBe(0);
  });
});
