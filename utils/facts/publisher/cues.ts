import { trimMarks } from '../../text/trim-marks';
import { classTest } from './class-test';

/**
 * What editors write above a box of facts, by language. A heading that holds one of these phrases announces facts; the
 * phrases after the bar are everyday words and count only when they are the whole heading.
 */
const CUES: Record<string, string> = {
  en: 'at a glance,key facts,key points,key takeaways,key details,key figures,key numbers,key dates,key events,key findings,key stats,key statistics,quick facts,fast facts,fact box,fact file,fact sheet,facts and figures,facts & figures,by the numbers,in numbers,in figures,what we know,what to know,things to know,need to know,in a nutshell,tl;dr,the main points,main takeaways,the essentials,takeaways|facts,the facts,factbox,highlights,story highlights,timeline,summary,in brief,in short,overview,snapshot,the numbers,key information,quick look,the lowdown,explained in brief,points',
  de: 'auf einen blick,auf einen blick:,zahlen und fakten,daten und fakten,fakten zu,zahlen zu,in zahlen,das wichtigste in kürze,das wichtigste,kurz und knapp,in kürze,was wir wissen,was bekannt ist,was man wissen muss,auf den punkt,die wichtigsten fakten,die wichtigsten punkte,eckdaten,wichtige daten|fakten,die fakten,steckbrief,chronologie,zeitleiste,zusammenfassung,überblick,im überblick,kurzgefasst,kurz gesagt,darum geht es',
  fr: 'en un coup d’œil,en bref,en chiffres,chiffres clés,points clés,les points clés,faits marquants,ce que l’on sait,ce qu’il faut savoir,ce qu’il faut retenir,à retenir,l’essentiel,dates clés,en résumé|repères,les faits,chronologie,fiche d’identité,résumé',
  es: 'de un vistazo,datos clave,puntos clave,claves de,las claves,en cifras,en datos,cifras clave,lo que sabemos,lo que se sabe,lo que hay que saber,qué se sabe,lo esencial,en resumen,fechas clave|claves,datos,cronología,ficha técnica,resumen,lo más importante',
  pt: 'em números,em resumo,pontos-chave,pontos principais,principais pontos,dados principais,o que se sabe,o que sabemos,o que precisa de saber,o que você precisa saber,o essencial,num relance,de relance,fatos principais,factos principais|cronologia,linha do tempo,resumo,destaques,entenda',
  it: 'in sintesi,in breve,in cifre,in numeri,i punti chiave,punti chiave,cosa sappiamo,cosa sapere,le tappe,i numeri,a colpo d’occhio,dati principali,in pillole|la scheda,scheda,cronologia,i fatti,riassunto,i punti',
  nl: 'in één oogopslag,in een oogopslag,in het kort,in cijfers,de feiten,belangrijkste punten,wat we weten,dit weten we,wat je moet weten,kerncijfers,feiten en cijfers|feiten,tijdlijn,samenvatting,kort',
  sv: 'i korthet,i siffror,det här vet vi,det vet vi,detta vet vi,viktiga punkter,snabbfakta|fakta,faktaruta,tidslinje,sammanfattning,kortfakta',
  no: 'kort fortalt,kort oppsummert,i tall,dette vet vi,det viktigste,hovedpunkter,nøkkeltall|fakta,faktaboks,tidslinje,oppsummering,sammendrag',
  da: 'kort fortalt,i tal,det ved vi,overblik over,de vigtigste,hovedpunkter,nøgletal,blå bog|fakta,faktaboks,tidslinje,overblik,resumé',
  fi: 'lyhyesti,pähkinänkuoressa,numeroina,tämä tiedetään,mitä tiedetään,avainluvut|fakta,faktat,faktaa,aikajana,tiivistelmä,näin on',
  pl: 'w skrócie,w pigułce,w liczbach,najważniejsze informacje,najważniejsze fakty,co wiemy,co wiadomo,co warto wiedzieć,kluczowe fakty,podstawowe informacje|fakty,kalendarium,podsumowanie,w punktach',
  cs: 've zkratce,v kostce,v číslech,co víme,klíčové body,hlavní body,základní údaje,rychlá fakta|fakta,přehled,shrnutí,časová osa',
  sk: 'v skratke,v kocke,v číslach,čo vieme,hlavné body,základné údaje|fakty,prehľad,zhrnutie',
  hu: 'röviden,dióhéjban,számokban,amit tudunk,amit tudni kell,legfontosabb tudnivalók|tények,idővonal,összefoglaló,összegzés',
  ro: 'pe scurt,în cifre,ce știm,ce trebuie să știi,puncte cheie,date cheie,informații cheie|cronologie,rezumat,fapte',
  el: 'με μια ματιά,σε αριθμούς,τι γνωρίζουμε,τι ξέρουμε,κύρια σημεία,βασικά σημεία|χρονολόγιο,περίληψη,με λίγα λόγια',
  ru: 'главное за,коротко о,в цифрах,что известно,что нужно знать,ключевые факты,ключевые моменты,основные факты,основные моменты,факты и цифры,вкратце,кратко о|главное,кратко,коротко,факты,хронология,справка,досье',
  uk: 'коротко про,у цифрах,в цифрах,що відомо,що потрібно знати,ключові факти,головні факти,основні факти|головне,коротко,факти,хронологія,довідка',
  tr: 'bir bakışta,rakamlarla,sayılarla,ne biliyoruz,neler biliniyor,bilmeniz gerekenler,öne çıkanlar,kısa kısa|özet,özetle,kronoloji,ana noktalar,künye',
  ar: 'في سطور,بالأرقام,لمحة سريعة,أبرز النقاط,أهم النقاط,ماذا نعرف,ما نعرفه,حقائق سريعة,أبرز المعلومات,نقاط رئيسية|حقائق,ملخص,الخلاصة,تسلسل زمني,باختصار',
  fa: 'در یک نگاه,به روایت آمار,آنچه می‌دانیم,نکات کلیدی,نکات مهم,مهم‌ترین نکات|خلاصه,گاه‌شمار,چکیده',
  he: 'במבט חטוף,במספרים,מה שידוע,מה ידוע,נקודות עיקריות,עיקרי הדברים|עובדות,תקציר,ציר זמן,בקצרה',
  ur: 'ایک نظر میں,اہم نکات,اہم حقائق,اعداد و شمار|خلاصہ',
  hi: 'एक नज़र में,एक नजर में,मुख्य बातें,मुख्य बिंदु,प्रमुख बिंदु,मुख्य तथ्य,आंकड़ों में,अब तक क्या पता|हाइलाइट्स,सारांश,घटनाक्रम,संक्षेप में',
  bn: 'এক নজরে,একনজরে,মূল বিষয়,মূল তথ্য,প্রধান তথ্য,যা জানা গেছে,যা জানা গেল,সংখ্যায়,গুরুত্বপূর্ণ তথ্য|সারসংক্ষেপ,সংক্ষেপে,ঘটনাপ্রবাহ',
  id: 'sekilas,dalam angka,yang perlu diketahui,yang kita ketahui,poin penting,poin utama,fakta-fakta,fakta singkat|fakta,ringkasan,kronologi,intisari',
  vi: 'tóm tắt nhanh,những điều cần biết,điểm chính,qua các con số,thông tin chính|tóm tắt,dòng thời gian,điểm nhấn',
  th: 'สรุปประเด็น,ประเด็นสำคัญ,ข้อมูลสำคัญ,สิ่งที่ควรรู้|สรุป,ไทม์ไลน์',
  zh: '一览,一覽,要点,要點,速览,速覽,关键数据,關鍵數據,数据一览,数说,我们知道什么,重点整理,重點整理,懒人包,懶人包,划重点|摘要,时间线,時間線,重点,重點,数据',
  ja: '一目でわかる,ひと目でわかる,早わかり,要点,ポイント,数字で見る,わかっていること,基本情報,主なポイント|概要,まとめ,年表,データ,時系列',
  ko: '한눈에,숫자로 보는,핵심 요약,주요 내용,알려진 것,알아야 할,세 줄 요약,3줄 요약|요약,핵심,연표,일지,주요 사실',
};

const PHRASES: string[] = [];
const WHOLE = new Set<string>();
for (const line of Object.values(CUES)) {
  const [anywhere = '', whole = ''] = line.normalize().split('|');
  PHRASES.push(...anywhere.split(','));
  for (const phrase of whole.split(',')) if (phrase) WHOLE.add(phrase);
}

/** Longest heading of a box; a longer line is a sentence that happens to hold a phrase. */
const MAX_CUE_HEADING = 90;

/** Scripts that part words by spaces: there a phrase must not begin or end inside a word. */
const SPACED = /[\p{L}\p{N}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a heading announces a box of facts ("… at a glance", "Key facts"), in any language of the list. */
export function announcesFacts(heading: string | undefined): boolean {
  if (!heading || heading.length > MAX_CUE_HEADING) return false;
  const text = trimMarks(heading.normalize().toLowerCase().replace(/['‘`]/g, '’')).replace(
    /\s+/g,
    ' ',
  );
  if (WHOLE.has(text)) return true;
  // "More things to know" leads elsewhere.
  if (/^(?:more|weitere|mehr|plus|más)\s/.test(text)) return false;
  return PHRASES.some((phrase) => {
    const at = text.indexOf(phrase);
    if (at === -1) return false;
    const inside = (index: number) => {
      const character = text.charAt(index);
      return SPACED.test(character) && !UNSPACED.test(character);
    };
    return !inside(at - 1) && !inside(at + phrase.length);
  });
}

/** Whether an element's class says that editors fill it with facts. */
export const isFactClass = classTest(
  'factbox fact-box factfile fact-file facts fact-sheet key-facts keyfacts quick-facts quickfacts fast-facts at-a-glance ' +
    'infobox info-box key-points keypoints key-takeaways takeaways story-highlights by-the-numbers ' +
    'faktenbox fakten infokasten steckbrief zahlen-fakten encadre chiffres-cles datos-clave ficha scheda ' +
    'faktaruta faktaboks fakta kerncijfers',
);

/** Names that columns of fact tables usually have; a first row of nothing else is a header. */
export const HEADER_WORDS = new Set(
  (
    'issue,item,category,feature,topic,aspect,detail,details,key details,key detail,description,value,fact,facts,date,dates,event,events,name,type,year,' +
    'what,when,where,who,why,how,country,position,status,question,answer,point,points,key points,subject,field,information,info,amount,number,figure,time,place,period,task,company,platform,product,service,rank,score,rating,notes,pros,cons,status,region,team,player,age,party,seat,seats,votes,cost,price,party,result,results,impact,measure,sector,step,action,key fact,explanation,summary,' +
    'thema,punkt,merkmal,beschreibung,datum,ereignis,jahr,wert,art,land,preis,sujet,détail,détails,aspect,événement,année,valeur,pays,prix,' +
    'tema,asunto,detalle,detalles,aspecto,fecha,evento,año,valor,país,precio,descripción,categoría,' +
    'questione,dettaglio,dettagli,data,anno,valore,paese,ano,detalhe,detalhes,assunto,onderwerp,details,jaar,temat,szczegóły,rok,' +
    'тема,событие,дата,год,детали,показатель,значение,konu,detay,tarih,বিষয়,বিবরণ,তথ্য,मुद्दा,विवरण,विषय,तारीख,الموضوع,التفاصيل,التاريخ,项目,項目,内容,內容,日期,事件,詳細,日付,항목,내용,날짜'
  ).split(','),
);
