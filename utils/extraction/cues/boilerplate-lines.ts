import { NO_LETTER, NO_WORD } from '../../text/letters';
import { openingPhrases } from '../../text/opening-phrases';

/**
 * First words of a short line that heads or is clutter: other stories, sharing, sign-up, comments. By language, each a
 * part of one expression; phrases that news sites of the language print.
 */
export const CLUTTER_HEADS: Readonly<Record<string, string>> = {
  en: 'related|recommended|must[- ]read ?:|read (?:next|more(?! than)|also|the full story)|also read|see also|(?:must )?(?:read|watch|see)(?: ?\\|)|more (?:from|on|stories|articles|news|posts|like this)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|what to read next|keep reading|up next|next (?:article|post|story|up)|most (?:read|popular|viewed)|trending|popular (?:posts|stories|articles|now)|latest (?:news|posts|articles|stories|headlines)|recent (?:posts|articles|news|stories)|your thoughts|(?:tags?|topics?|keywords?) ?:|(?:filed|posted) (?:in|under)|further reading|don.t miss|editors?.s? picks?|share (?:this|on|via)|follow us|about the author|leave a (?:comment|reply)|(?:no )?comments?\\W*$|this article is closed for comments|comments are closed|sign up|subscribe|newsletter|advertisement|sponsored|download (?:our|the) app',
  de: 'lesetipp|mehr dazu|passend dazu|auch lesen|mehr (?:zum|zu|aus|von|lesen)|lesen sie (?:auch|dazu|mehr|hier)|auch interessant|das könnte (?:sie|dich)|weitere (?:artikel|themen|beitr|nachrichten|meldungen)|zum thema|(?:ähnliche|verwandte|empfohlene) (?:artikel|beitr|themen)|meistgelesen|am meisten gelesen|kommentare|jetzt (?:teilen|abonnieren|anmelden)|teilen$|(?:auf|bei|via|per|in) (?:facebook|twitter|x|whatsapp|messenger|linkedin|xing|e-?mail) teilen|artikel teilen|abonnieren|anzeigen?$|keine kommentare|artikel kommentieren|diesen artikel (?:kommentieren|teilen|drucken)|themen in diesem|schlagw[oö]rte?r?|schon gelesen|siehe auch:?$|neueste (?:artikel|beitr)',
  fr: 'lire (?:aussi|également)|(?:a|à) (?:lire|voir aussi)|plus d.infos|lire la suite|sur le même|articles? (?:liés|similaires|recommandés)|voir aussi|les plus (?:lus|populaires)|partager|commentaires|abonnez|inscrivez|publicité$|dans la même rubrique|vous aimerez',
  es: '(?:también )?te (?:puede interesar|recomendamos)|etiquetas ?:|noticias relacionadas|artículos? relacionad|(?:seguir|sigue|siga) leyendo|leer? (?:también|más)|mira también|lea(?: también| más|:)|más (?:noticias|sobre|información)|lo más (?:leído|visto)|le puede interesar|compartir|comentarios|suscríbete|publicidad$|ver también',
  it: 'leggi anche|potrebbe interessarti|articoli correlati|leggi (?:di più|tutto)|ti potrebbe|i più letti|condividi|commenti|iscriviti|pubblicità$|(?:vedi|guarda) anche|approfondisci',
  pt: 'leia (?:também|mais)|(?:veja|confira) (?:também|mais)|saiba mais|mais lidas|relacionad[ao]s|notícias relacionadas|compartilh|partilhar|comentários|assine|inscreva|publicidade$',
  nl: 'lees ook|lees (?:meer|verder)|gerelateerd|meer (?:over|nieuws|artikelen)|meest gelezen|bekijk ook|deel dit|reacties|schrijf je in|advertentie$',
  pl: 'czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj|polecamy ?:|podobne|najczęściej czytane|powiązane|udostępnij|komentarze|zapisz się|reklama$',
  sv: 'läs (?:också|mer|även)|relaterade|mest läst|fler (?:nyheter|artiklar)|dela (?:artikeln)?$|kommentarer|annons$|prenumerera',
  no: 'les (?:også|mer)|relaterte|mest lest|flere saker|kommentarer|annonse$|abonner',
  da: 'læs (?:også|mere)|relaterede|mest læste|flere artikler|kommentarer|annonce$',
  fi: '(?:lue|katso) (?:myös|lisää)|luetuimmat|aiheesta lisää|kommentit|mainos$|jaa$',
  cs: 'čtěte (?:také|též|dále)|přečtěte si|související|nejčtenější|mohlo by vás|sdílet|komentáře|reklama$',
  sk: 'čítajte (?:aj|tiež)|prečítajte si|súvisiace|najčítanejšie',
  hu: 'olvas(?:ta már|d el)|ez is érdekelhet|olvassa? (?:el|tovább|még)|kapcsolódó|legolvasottabb|ajánlott|hozzászólások|hirdetés$',
  ro: 'cite[șş]te (?:[șş]i|mai)|citi[țţ]i [șş]i|articole (?:similare|recomandate)|cele mai citite|vezi și|comentarii|distribuie',
  hr: '(?:pro)?čitaj(?:te)? (?:i|još)|povezan[eio]|najčitanije|komentari|podijeli',
  el: 'διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|σχετικά (?:άρθρα|θέματα)|δημοφιλή|σχόλια|δείτε (?:επίσης|ακόμα)',
  ru: 'читать также|подробнее ?:|читайте (?:также|ещё|еще)|по теме|похожие|материалы по теме|самое (?:читаемое|популярное)|смотрите также|подписывайтесь|подпишитесь|поделиться|комментарии|реклама$',
  uk: 'читайте (?:також|ще)|за темою|схожі|найпопулярніше|дивіться також|підпис|коментарі|реклама$',
  bg: '(?:прочетете|вижте) (?:още|и)|още по темата|свързани|най-четени|коментари',
  tr: 'i̇?lgili (?:haber|yazı|içerik)|i̇?lginizi çekebilir|okumadan geçme|ayrıca okuyun|bunlar da ilginizi|en çok okunan|devamını oku|bunu da oku|yorumlar|reklam$|paylaş$',
  ar: '(?:ا|إ)قرأ (?:أيض|المزيد)|شاهد أيض|(?:أخبار|موضوعات) متعلقة|ذات صلة|مواضيع ذات|أخبار ذات صلة|الأكثر قراءة|شارك|التعليقات|إعلان$',
  fa: 'بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدید',
  he: 'לקריאה נוספת|ראו גם|קראו (?:גם|עוד)|כתבות נוספות|עוד בנושא|הנקראות ביותר|תגובות',
  ur: 'یہ بھی پڑھیں|مزید پڑھ|متعلقہ خبریں',
  hi: '(?:यह|ये|इसे) भी पढ़ें|और पढ़ें|संबंधित ख़?बरें|सबसे ज़?्यादा पढ़|शेयर करें|विज्ञापन$',
  bn: 'আরও পড়ুন|আরো পড়ুন|আরও দেখুন|আরও খবর|আরো খবর|সম্পর্কিত|এ সম্পর্কিত|সর্বাধিক পঠিত|সর্বশেষ খবর|শেয়ার করুন|মন্তব্য|বিজ্ঞাপন$',
  ta: 'மேலும் படிக்க|தொடர்புடைய செய்தி|இதையும் படிங்க',
  te: 'ఇ(?:వి|ది) కూడా చదవండి',
  ml: 'ഇതും വായിക്കുക',
  kn: 'ಇದನ್ನೂ ಓದಿ',
  gu: 'આ પણ વાંચો',
  pa: 'ਇਹ ਵੀ ਪੜ੍ਹੋ',
  id: '(?:baca|simak) (?:juga|selengkapnya)|baca lagi|artikel berkaitan|berita terkait|artikel terkait|terpopuler|lihat juga|bagikan|komentar',
  vi: 'xem thêm|đọc thêm|tin liên quan|bài viết liên quan|đọc nhiều|chia sẻ|bình luận',
  th: 'อ่าน(?:ข่าว)?เพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวยอดนิยม',
  zh: '责任编辑|责编|特别声明|相关(?:阅读|新闻|文章|报道|推荐)|延伸阅读|推荐阅读|热门(?:文章|新闻|推荐)|(?:看)?更多(?:新闻|新聞|文章|：)|相關(?:閱讀|新聞|文章|報導)|延伸閱讀|推薦閱讀|熱門|分享到|评论$|廣告$|广告$',
  ja: '関連(?:記事|ニュース|リンク|：)|あわせて読みたい|こちらもおすすめ|おすすめ(?:記事)?$|人気(?:記事|ランキング)|続きを読む|次のページ|コメント$|広告$|シェア',
  ko: '관련\\s?(?:기사|뉴스)|많이 본|추천 ?기사|함께 보면 좋은|인기 (?:기사|뉴스)|댓글|공유하기|광고$',
  sr: 'прочитајте (?:и|још)',
  sl: 'preberite (?:tudi|še)',
  be: 'чытайце таксама',
  mr: 'हे(?:ही| पण) वाचा',
  ca: 'lleg(?:iu|eix) també',
  gl: 'le tamén',
  eu: 'irakurri ere',
  et: 'loe (?:ka|lisaks)|lugege ka',
  lv: 'lasi arī',
  lt: 'skaityti daugiau|taip pat skaitykite',
  sq: 'lexo(?:ni)? (?:edhe|gjithashtu)',
  is: 'lesa líka',
  sw: 'soma (?:zaidi|pia)',
  fil: 'basahin ?:|kaugnay na',
};

/** Before the phrase may stand an arrow, a bullet, a bracket. */
const MARKS_BEFORE = new RegExp(`^${NO_WORD}{0,6}`);

/** Those that end so are such a head only when nothing but marks and figures follows. */
const HEAD = openingPhrases(
  Object.values(CLUTTER_HEADS).map((phrases) => phrases.replace(/\$(?=\||$)/g, `${NO_LETTER}*$`)),
);

/** Whether a short line opens as the heads of blocks of other stories, of comments or of sign-up forms do. */
export function opensLikeClutterHead(text: string): boolean {
  if (/^[a-z]/i.test(text)) return HEAD(text) !== undefined;
  const words = text.replace(MARKS_BEFORE, '');
  return HEAD(words) !== undefined || /^\d+ comments?\W*$/i.test(words);
}
