import { describe, expect, it } from 'vitest';
import { labelKind } from '@/utils/extraction/published/labels';

const words = (list: string): string[] => list.split('|');

const UPDATED = words(
  'Last updated|Last modified|Aktualisiert|Letzte Aktualisierung|Stand:|Mis à jour le|Actualisé le|Actualizado|Última actualización|' +
    'Aggiornato|Atualizado em|Última atualização|Bijgewerkt|Aangepast|Zaktualizowano|Ostatnia aktualizacja|Senast uppdaterad|' +
    'Sist oppdatert|Opdateret|Päivitetty|Aktualizováno|Frissült|Actualizat|Posljednja izmjena|Posodobljeno|Обновлено|Оновлено|' +
    'Последна промяна|Ажурирано|Τελευταία ενημέρωση|Güncelleme|آخر تحديث|עודכן|به\u200cروزرسانی|अपडेटेड|সর্বশেষ আপডেট|Cập nhật lúc|' +
    'Diperbarui pada|Dikemas kini|ปรับปรุงล่าสุด|更新時間|最终修改|최종수정|Muudetud|Atnaujinta|Përditësuar',
);
const PUBLISHED = words(
  'First published|Posted on|Veröffentlicht|Publié le|Posté le|Mis en ligne|Fecha de publicación|Pubblicato|Data de publicação|' +
    'Gepubliceerd|Opublikowano|Publicerad|Publisert|Offentliggjort|Julkaistu|Zveřejněno|Közzétéve|Objavljeno|Објављено|Опубликовано|' +
    'Публикувано|Δημοσίευση|Yayınlanma|تاريخ النشر|نُشر|פורסם|منتشر شده|प्रकाशित|প্রকাশিত|Ngày đăng|Đăng ngày|Dipublikasikan|เผยแพร่|' +
    '发布时间|刊登|掲載|입력|Avaldatud|Paskelbta|Argitaratua',
);

describe('what stands beside a date', () => {
  it.each(UPDATED)('tells a change: %s', (label) => {
    expect(labelKind(`${label}: `)).toBe('updated');
  });

  it.each(PUBLISHED)('tells the publication: %s', (label) => {
    expect(labelKind(`${label}: `)).toBe('published');
  });

  it.each(['Register until', 'Member since', 'Event:', '© '])(
    'tells something else: %s',
    (label) => {
      expect(labelKind(label)).toBe('other');
    },
  );
});
