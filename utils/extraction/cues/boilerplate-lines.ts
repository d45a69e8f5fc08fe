/**
 * First words of a short line that heads or is clutter: other stories, sharing, sign-up, comments. By language, each a
 * part of one expression; phrases that news sites of the language print.
 */
export const CLUTTER_HEADS: Readonly<Record<string, string>> = {
  en: 'related|recommended|read (?:next|more|also|the full story)|also read|see also|more (?:from|on|stories|articles|news|posts|like this)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|what to read next|keep reading|up next|next (?:article|post|story|up)|most (?:read|popular|viewed)|trending|popular (?:posts|stories|articles|now)|latest (?:news|posts|articles|stories|headlines)|recent (?:posts|articles|news|stories)|your thoughts|tags? ?:|filed under|further reading|don.t miss|editors?.s? picks?|share (?:this|on|via)|follow us|about the author|leave a (?:comment|reply)|(?:(?:\\d+|no) )?comments?\\W*$|sign up|subscribe|newsletter|advertisement|sponsored|download (?:our|the) app',
  de: 'auch lesen|mehr (?:zum|zu|aus|von)|lesen sie auch|lesen sie (?:mehr|hier)|auch interessant|das könnte (?:sie|dich)|weitere (?:artikel|themen|beitr|nachrichten|meldungen)|zum thema|(?:ähnliche|verwandte|empfohlene) (?:artikel|beitr|themen)|meistgelesen|am meisten gelesen|kommentare|jetzt (?:teilen|abonnieren|anmelden)|teilen$|artikel teilen|abonnieren|anzeigen?$|keine kommentare|artikel kommentieren|diesen artikel (?:kommentieren|teilen|drucken)|themen in diesem|schlagw[oö]rte?r?|schon gelesen|siehe auch:?$|neueste (?:artikel|beitr)',
  fr: 'lire aussi|à lire|lire la suite|sur le même|articles? (?:liés|similaires|recommandés)|à voir aussi|voir aussi|les plus (?:lus|populaires)|partager|commentaires|abonnez|inscrivez|publicité$|dans la même rubrique|vous aimerez',
  es: 'te (?:puede interesar|recomendamos)|etiquetas ?:|noticias relacionadas|artículos? relacionad|(?:seguir|sigue|siga) leyendo|lee(?:r)? también|leer más|lea(?: también| más|:)|más (?:noticias|sobre|información)|lo más (?:leído|visto)|le puede interesar|compartir|comentarios|suscríbete|publicidad$|ver también',
  it: 'leggi anche|potrebbe interessarti|articoli correlati|leggi (?:di più|tutto)|ti potrebbe|i più letti|condividi|commenti|iscriviti|pubblicità$|vedi anche',
  pt: 'leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais lidas|relacionad[ao]s|notícias relacionadas|compartilh|partilhar|comentários|assine|inscreva|publicidade$',
  nl: 'lees ook|lees (?:meer|verder)|gerelateerd|meer (?:over|nieuws|artikelen)|meest gelezen|bekijk ook|deel dit|reacties|schrijf je in|advertentie$',
  pl: 'czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj|podobne|najczęściej czytane|powiązane|udostępnij|komentarze|zapisz się|reklama$',
  sv: 'läs (?:också|mer|även)|relaterade|mest läst|fler (?:nyheter|artiklar)|dela (?:artikeln)?$|kommentarer|annons$|prenumerera',
  no: 'les (?:også|mer)|relaterte|mest lest|flere saker|kommentarer|annonse$|abonner',
  da: 'læs (?:også|mere)|relaterede|mest læste|flere artikler|kommentarer|annonce$',
  fi: 'lue (?:myös|lisää)|luetuimmat|aiheesta lisää|kommentit|mainos$|jaa$',
  cs: 'čtěte (?:také|též|dále)|přečtěte si|související|nejčtenější|mohlo by vás|sdílet|komentáře|reklama$',
  sk: 'čítajte (?:aj|tiež)|prečítajte si|súvisiace|najčítanejšie',
  hu: 'olvassa? (?:el|tovább|még)|kapcsolódó|legolvasottabb|ajánlott|hozzászólások|hirdetés$',
  ro: 'citește (?:și|mai)|citiți și|articole (?:similare|recomandate)|cele mai citite|vezi și|comentarii|distribuie',
  hr: 'pročitajte (?:i|još)|povezan[eio]|najčitanije|komentari|podijeli',
  el: 'διαβάστε (?:επίσης|ακόμα|περισσότερα)|σχετικά (?:άρθρα|θέματα)|δημοφιλή|σχόλια|δείτε (?:επίσης|ακόμα)',
  ru: 'читайте (?:также|ещё|еще)|по теме|похожие|материалы по теме|самое (?:читаемое|популярное)|смотрите также|подписывайтесь|подпишитесь|поделиться|комментарии|реклама$',
  uk: 'читайте (?:також|ще)|за темою|схожі|найпопулярніше|дивіться також|підпис|коментарі|реклама$',
  bg: 'прочетете (?:още|и)|още по темата|свързани|най-четени|коментари',
  tr: 'ilgili (?:haber|yazı|içerik)|ayrıca okuyun|bunlar da ilginizi|en çok okunan|devamını oku|bunu da oku|yorumlar|reklam$|paylaş$',
  ar: 'اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|مواضيع ذات|أخبار ذات صلة|الأكثر قراءة|شارك|التعليقات|إعلان$',
  fa: 'بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدید',
  he: 'קראו (?:גם|עוד)|כתבות נוספות|עוד בנושא|הנקראות ביותר|תגובות',
  ur: 'یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں',
  hi: 'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित ख़?बरें|सबसे ज़?्यादा पढ़|शेयर करें|विज्ञापन$',
  bn: 'আরও পড়ুন|আরো পড়ুন|আরও খবর|আরো খবর|সম্পর্কিত|এ সম্পর্কিত|সর্বাধিক পঠিত|সর্বশেষ খবর|শেয়ার করুন|মন্তব্য|বিজ্ঞাপন$',
  ta: 'மேலும் படிக்க|தொடர்புடைய செய்தி',
  id: 'baca (?:juga|selengkapnya)|berita terkait|artikel terkait|terpopuler|lihat juga|bagikan|komentar',
  vi: 'xem thêm|đọc thêm|tin liên quan|bài viết liên quan|đọc nhiều|chia sẻ|bình luận',
  th: 'อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวยอดนิยม',
  zh: '相关(?:阅读|新闻|文章|报道|推荐)|延伸阅读|推荐阅读|热门(?:文章|新闻|推荐)|更多(?:新闻|文章)|相關(?:閱讀|新聞|文章|報導)|延伸閱讀|推薦閱讀|熱門|分享到|评论$|廣告$|广告$',
  ja: '関連(?:記事|ニュース|リンク)|あわせて読みたい|こちらもおすすめ|おすすめ(?:記事)?$|人気(?:記事|ランキング)|続きを読む|次のページ|コメント$|広告$|シェア',
  ko: '관련\\s?(?:기사|뉴스)|많이 본|추천 기사|인기 (?:기사|뉴스)|댓글|공유하기|광고$',
};

/** What may stand before the phrase: an arrow, a bullet, a bracket. */
const HEAD = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:${Object.values(CLUTTER_HEADS).join('|').replaceAll('$', '[^\\p{L}]*$')})`,
  'iu',
);

/** Whether a short line opens as the heads of blocks of other stories, of comments or of sign-up forms do. */
export const opensLikeClutterHead = (text: string): boolean => HEAD.test(text);

/** A newsletter, in the words of many languages. */
const NEWSLETTER =
  /newsletter|nieuwsbrief|nyhetsbrev|uutiskirje|boletín|infolettre|hírlev|biuletyn|e-?bülten|рассылк|розсилк|бюллетен|ニュースレター|メルマガ|電子報|뉴스레터|النشرة/iu;

/** Where sites are followed. */
const NETWORKS =
  'twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|threads|bluesky|google news';

/** A sentence that asks to subscribe, as platforms for newsletters end their texts with. */
const INVITATION =
  /\bsubscribe (?:for free |now |here |below )?to (?:receive|get|support)\b|\bbecoming a (?:free or )?paid subscriber\b/i;

/** Whether a text asks its reader to subscribe, in the words of such a platform. */
export const asksToSubscribe = (text: string): boolean => INVITATION.test(text);

const OUR =
  '(?:our|my|notre|nuestr[oa]|tenemos|unser\\p{L}*|nostr[oa]|noss[oa]|onze?|nasz\\p{L}*|наш\\p{L}*)';

/** Sentences that ask to follow a site elsewhere. */
const FOLLOWING = new RegExp(
  [
    String.raw`(?:^[^\p{L}]*|[.!?] )follow [^.!?]{2,60} on (?:${NETWORKS}|x)\b`,
    String.raw`\b(?:follow|like|join|find|connect with) (?:us|me)\b[^.!?]{0,60} on (?:${NETWORKS}|x)\b`,
    String.raw`\b${OUR} (?:\p{L}+ )?(?:channel|[ck]anal[ei]?|kanaal|kanał|канал)\p{L}* (?:\p{L}{1,3} )?(?:${NETWORKS})\b`,
    String.raw`\b${OUR} (?:${NETWORKS})[- ](?:channel|[ck]anal|kanaal|kanał|канал)`,
  ].join('|'),
  'iu',
);

/** Whether a text asks its reader to follow the site elsewhere. */
export const asksToFollow = (text: string): boolean => FOLLOWING.test(text);

/** Whether a text speaks of a newsletter. */
export const namesNewsletter = (text: string): boolean => NEWSLETTER.test(text);

/** The heads of what introduces the authors, by language as above. */
const AUTHOR_HEADS =
  /^(?:about the (?:authors?|writers?)|über (?:den|die) autor|zu[rm]? (?:person|autor)|à propos de l.auteur|sobre (?:el|la|o|a|los|las|os) autor|l.autore|chi è l.autore|over de auteur|om (?:författaren|forfatteren)|o autor|об авторе|про автора|yazar hakkında|عن الكاتب|نبذة عن|লেখক পরিচিতি|लेखक के बारे में|关于作者|作者简介|關於作者|著者(?:プロフィール|紹介)|筆者)/iu;

/** Whether a short line heads what introduces the authors. */
export const headsAuthorNote = (text: string): boolean =>
  text.length < LONGEST_HEAD && AUTHOR_HEADS.test(text.trim());

/** Characters of such a head. */
const LONGEST_HEAD = 60;

/** The heads of what readers wrote below an article, alone in their line, by language as above. */
const COMMENT_HEADS =
  /^[^\p{L}\p{N}]*(?:(?:\d+|all|reader|user) )?(?:comments?|(?:leser)?kommentare?|kommentarer|kommentit|commentaires?|comentarios|comentários|commenti|reacties|komentarze|komentáře|hozzászólások|comentarii|komentari|σχόλια|комментари[ий]|коментарі?|yorumlar|التعليقات|نظرات|תגובות|تبصرے|टिप्पणियां|মন্তব্য|komentar|bình luận|ความคิดเห็น|评论|評論|留言|コメント|댓글)[^\p{L}]*$/iu;

/** Whether a line is nothing but the head of readers' comments. */
export const headsComments = (text: string): boolean =>
  text.length < LONGEST_HEAD && COMMENT_HEADS.test(text);

/** What only the notice of a paywall says. */
const PAYWALL =
  /already a (?:subscriber|member)\?|for subscribers only|subscribers?[- ]only|(?:subscribe|log in|sign in) to (?:continue|keep|read on|unlock|view)|to continue reading|to (?:view|read) the full (?:story|article),? please|déjà abonné|réservé aux abonnés|poursuivre (?:la|votre) lecture|schon abonnent|bereits abonn|nur für abonnent|exklusiv für abonnent|jetzt weiterlesen|ya eres suscriptor|exclusivo para suscriptores|già abbonato|riservato agli abbonati|exclusivo para assinantes|já é assinante|al abonnee\?|alleen voor abonnees|tylko dla (?:subskrybentów|prenumeratorów)|redan prenumerant|allerede abonnent|только для подписчиков/iu;

/** Whether a short line is one of a paywall's notice. */
export const isOfPaywall = (text: string): boolean =>
  text.length < LONGEST_OF_PAYWALL && PAYWALL.test(text);

/** Characters of a line of a paywall's notice. */
const LONGEST_OF_PAYWALL = 140;
