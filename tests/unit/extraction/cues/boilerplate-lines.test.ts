import { describe, expect, it } from 'vitest';
import { CLUTTER_HEADS, opensLikeClutterHead } from '@/utils/extraction/cues/boilerplate-lines';

describe('opensLikeClutterHead', () => {
  it.each([
    'Related stories',
    'Read more: Storm closes the bridge',
    '» Also read',
    '12 comments',
    'Lesen Sie auch: Der Fluss steigt',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'Te puede interesar',
    'Leggi anche: Il ponte chiuso',
    'Leia também',
    'Lees ook',
    'Czytaj także',
    'Läs också',
    'Les også',
    'Læs også',
    'Lue myös',
    'Čtěte také',
    'Διαβάστε επίσης',
    'Читайте также',
    'Читайте також',
    'İlgili haberler'.replace('İ', 'i'),
    'اقرأ أيضا',
    'بیشتر بخوانید',
    'קראו גם',
    'यह भी पढ़ें',
    'আরও পড়ুন',
    'Baca juga: Banjir di kota',
    'Xem thêm',
    'อ่านเพิ่มเติม',
    '相关阅读',
    '関連記事',
    '관련 기사',
  ])('knows "%s"', (line) => {
    expect(opensLikeClutterHead(line)).toBe(true);
  });

  it.each([
    'The related question of cost was put off',
    'Moreover, the bridge is old',
    'Commentators were surprised',
    'Der Fluss steigt weiter',
    'La lecture est un plaisir',
    'Мост закрыт',
    '桥梁关闭',
  ])('leaves "%s" alone', (line) => {
    expect(opensLikeClutterHead(line)).toBe(false);
  });

  it('covers at least twenty languages', () => {
    expect(Object.keys(CLUTTER_HEADS).length).toBeGreaterThanOrEqual(20);
  });
});
