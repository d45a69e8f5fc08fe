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
    'İlgili haberler',
    'İlginizi çekebilir: Köprü kapandı',
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
    'Must read: Storm closes the bridge',
    'Mehr dazu: Der Fluss steigt',
    'Lesetipp: Der Fluss steigt',
    'A voir aussi : le fleuve monte',
    'LEE MÁS: El río crece',
    'Confira também: O rio sobe',
    'Citeşte şi: Râul creşte',
    'Прочитајте још: Река расте',
    'Preberite tudi: Reka raste',
    'اقرأ المزيد: النهر يرتفع',
    'أخبار متعلقة',
    'इसे भी पढ़ें: नदी बढ़ी',
    'हेही वाचा: नदी वाढली',
    'ఇవి కూడా చదవండి: నది పెరిగింది',
    'ഇതും വായിക്കുക: പുഴ കവിഞ്ഞു',
    'Simak juga: Sungai meluap',
    '看更多：河水上漲',
    '推荐阅读：河水上涨',
    'Llegiu també: El riu creix',
    'Taip pat skaitykite: Upė kyla',
    'Soma zaidi: Mto wapanda',
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
