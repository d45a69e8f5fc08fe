import type { Line } from './line-collector';

const stems = (list: string): string[] => list.split(',');

/**
 * Words that tell what a date beside them is about: stems, because languages bend them, as {@link fold} writes them. The browser knows names of months but no such words, so these are the only ones written down.
 */
const UPDATED = stems(
  'updat,modif,edited,amended,revis,last chang,corrected,aktualis,aktualiz,geander,geaend,stand:,uberarb,bearbeitet,mis a jour,mise a jour,' +
    'maj,actualis,actualiz,actualitz,mise a j,aggiorna,modificat,atualiz,alterad,aangepast,bijgewerkt,gewijzigd,zaktuali,edytow,zmien,uppdater,' +
    'andrad,opdater,oppdater,endret,paivite,muokat,frissit,frissul,modosit,izmjen,izmen,posodob,muudet,perditesua,eguneratu,uppfær,обновл,измен,оновл,отредакт,змінен,guncel,duzenlen,' +
    'актуализ,промен,промян,обновен,ажурир,azurir,atnaujin,atjaun,uuend,ενημερ,upraven,更新,修改,改訂,修正,수정,업데이트,최종,تحديث,تعديل,' +
    'עודכן,עדכון,روزرسانی,بهروز,ویرایش,अपडेट,আপডেট,হালনাগাদ,cap nhat,diperbarui,pembaruan,diupdate,dikemas kini,แก้ไข,ปรับปรุง,อัปเดต,อัพเดท,புதுப்பி,అప్డేట్,അപ്ഡേ',
);
const PUBLISHED = stems(
  'publi,posted,veroffent,veroeffent,erschien,erstellt,geschrieben,eingestellt,ecrit le,cree le,mis en ligne,mise en ligne,paru,poste le,pubbl,' +
    'post time,post date,geplaatst,gepubl,opublik,dodan,utworz,skapad,julkais,offentlig,kozzet,megjelen,letrehoz,опублик,опублік,размещ,создан,дата,публикув,објављ,' +
    'yayin,eklen,tarih,发布,發布,发表,發表,投稿,公開,公表,掲載,配信,作成,작성,등록,입력,승인,게시,발행,게재,刊登,نشر,تاريخ,פורסם,פרסום,تاریخ,' +
    'انتشار,منتشر,पब्लिश,प्रकाशित,প্রকাশ,পোস্ট,dang luc,dang ngay,ngay dang,xuat ban,terbit,dimuat,diterbit,dipublik,เผยแพร่,โพสต์,วันที่,வெளியிட,ప్రచుర,പ്രസിദ്ധീ,δημοσι,objav,paskelb,' +
    'avaldat,written,created,issued,released,datum,fecha,date:,dated,data:,added,uploaded,first seen,vydan,' +
    'zverejn,publik,argitarat,добавлен,пубик,lagt ut,verff',
);
/** The date is about something else than the article's own life. */
const OTHER = stems(
  'valid,expir,deadline,last active,joined,member since,since,retriev,access,abgerufen,consult,born,geboren,©,copyright,' +
    'until,through,reviewed,event,opening,opens,closing,next,received,accepted,starts,begins,founded,established,gegrundet,seit,todo el dia,' +
    'termin,beginn,wann:,when:,uhrzeit',
);

export type LabelKind = 'updated' | 'published' | 'other';

/** A stem of two kinds is of the first. */
const KINDS = [
  ['updated', UPDATED],
  ['published', PUBLISHED],
  ['other', OTHER],
] as const;

const STEMS_BY_LETTER = Map.groupBy(
  KINDS.flatMap(([kind, list]) => list.map((stem) => ({ stem, kind }))),
  ({ stem }) => stem.charAt(0),
);

/** Characters before a date in which its label is looked for. */
const LABEL_BEFORE = 28;
/** Lines longer than this are prose, where a label must open the line. */
const LONG_LINE = 120;

/** A line above longer than this is about something else, unless it ends in a colon. */
const SHORT_LABEL = 16;

/** What the words before a date in its line say it is. @param from where the date before it ends; 0 for the first. */
export function labelBefore(line: Line, from: number, start: number): LabelKind | undefined {
  if (from === 0 && start <= 3 && line.label !== '') {
    const own = labelKind(line.text.slice(0, start));
    if (own) return own;
    const above = labelKind(line.label);
    const isLabel = line.label.length <= SHORT_LABEL || line.label.endsWith(':');
    return above === 'other' && !isLabel ? undefined : above;
  }
  const kind = labelKind(line.text.slice(Math.max(from, start - LABEL_BEFORE), start));
  const isFar = line.length > LONG_LINE && start > LABEL_BEFORE && line.text.at(start - 2) !== ':';
  return isFar && kind !== 'other' ? undefined : kind;
}

/** What the words right before (or after) a date say it is; the word nearest to the date decides. */
export function labelKind(text: string): LabelKind | undefined {
  if (!/[a-z\u0080-\uffff]/i.test(text)) return undefined;
  const folded = fold(text);
  for (let at = folded.length - 1; at >= 0; at -= 1)
    for (const { stem, kind } of STEMS_BY_LETTER.get(folded.charAt(at)) ?? [])
      if (folded.startsWith(stem, at) && startsWord(folded, at)) return kind;
  return undefined;
}

/** Stems of letters begin a word; elsewhere words are not set apart by spaces. */
const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[a-zа-я]/.test(text.charAt(at)) || !/[a-zа-я]/.test(text.charAt(at - 1));

/** A text in lower case without accents, and with one letter for those that keyboards lack. */
const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (!/[\u0080-\uffff]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u200c]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd');
};
