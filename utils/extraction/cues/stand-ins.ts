import { LETTER, NO_LETTER } from '../../text/letters';
import { openingPhrases } from '../../text/opening-phrases';

const ENABLE = '(?:enable|activate|turn on) javascript(?: [^.]{0,40})?';
const MISSING = 'javascript (?:is (?:disabled|required)|must be enabled)[^.]{0,60}';

/** What stands where a script of the page was to show a film or a form. */
const WITHOUT_SCRIPT = [
  `you (?:need|have|must)(?: to)? ${ENABLE}|please ${ENABLE}|${MISSING}`,
  `to [^.]{3,40}(?:(?:, ?| )(?:you (?:need|have|must)(?: to)? |please )${ENABLE}|, ?${MISSING})`,
  '(?:this|the) (?:\\S+ ){1,3}requires? javascript',
  'we.re sorry but \\S+ does(?: not|n.t) work (?:properly )?without javascript[^.]{0,20}(?:\\. please enable it[^.]{0,20})?',
  'your browser (?:does not|doesn.t) support (?:this|the|html|inline|javascript|video|audio|iframe)[^.]{0,60}',
  '(?:this|the) (?:video|film|media|audio) (?:cannot|can.?t|can not|could not) be (?:played|loaded|displayed|shown)[^.]{0,60}',
  'loading ?(?:[^\\s-]+ ?)?',
  'video (?:unavailable|nicht verfügbar|non disponible|no disponible|non disponibile|indisponível)',
  '(?:bitte )?(?:aktivieren sie )?javascript (?:zu )?aktivieren|(?:bitte )?aktivieren sie javascript[^.]{0,40}',
  'ihr browser unterstützt [^.]{2,40} nicht|votre navigateur ne (?:supporte|prend) pas [^.]{2,50}',
  'veuillez activer (?:le )?javascript[^.]{0,40}|(?:por favor,? )?habilite (?:el |o )?javascript[^.]{0,40}',
  '(?:tu|su) navegador no (?:soporta|admite) [^.]{2,50}|il tuo browser non supporta [^.]{2,50}|seu navegador não suporta [^.]{2,50}',
  'お使いのブラウザは[^。]{2,40}|您的浏览器不支持[^。]{0,30}|您的瀏覽器不支援[^。]{0,30}',
  'is this email not displaying correctly\\? ?view it in your browser|view this email in your browser',
];

/** Offers to read the text aloud. */
const LISTENING = [
  '(?:now |please |click to )?listen to (?:this|the) (?:article|story|post|episode)',
  '(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?)|écoute[rz] (?:l.article|cet article)',
  'escucha(?:r)? (?:(?:el|la|este|esta) )?(?:nota|artículo|noticia)(?: aquí)?|ascolta (?:l.articolo|questo articolo)',
  'ouça (?:(?:o|a|este|esta) )?(?:artigo|notícia|matéria|reportagem)|(?:luister naar|beluister) (?:dit|het) artikel',
  'posłuchaj (?:artykułu|tekstu)|lyssna på (?:artikeln|texten)|lyt til artiklen|слушать (?:статью|новость|текст)',
  'makaleyi dinle|haberi dinle|استمع إلى (?:المقال|الخبر)|この記事を聴く|听(?:新闻|文章)|기사 듣기',
];

/** Questions how the reader liked it, and what readers of recipes are told. */
const RATING = [
  'how useful was this (?:article|page|post)|click on a star to rate it|average rating \\d[^.]{0,10}(?:\\. vote count: \\d+)?',
  'no votes so far!? ?[^.]{0,40}|we are sorry that this (?:article|page|post) was not useful for you',
  'let us improve this (?:article|page|post)|tell us how we can improve this (?:article|page|post)',
  'was this (?:article|page|post) helpful|rate this (?:article|post|recipe)|war dieser (?:artikel|beitrag) hilfreich',
  '(?:cook mode )?prevent your screen from going dark[^.]{0,30}|pin (?:it|this)(?: \\S+)? for later|tried this recipe\\?[^.]{0,60}',
];

/** What stands above an advertisement or a film: that the text goes on below it. */
const GOES_ON = [
  '(?:article|story|text|post) continue[sd] (?:below|after)(?: \\S+){0,3}',
  '(?:der )?(?:artikel|text|beitrag) geht (?:unten|(?:nach|unter) d(?:er|em) [^.]{3,20}) weiter|nach der (?:werbung|anzeige) (?:weiterlesen|geht es weiter)',
  'la suite après (?:la|cette) (?:publicité|vidéo)|continúa (?:leyendo )?(?:después de|tras) la publicidad|continua (?:após a publicidade|dopo la pubblicità)',
  '(?:het )?artikel gaat (?:verder )?(?:onder|na) [^.]{3,30}|dalsz(?:a część|y ciąg) (?:artykułu|tekstu) pod [^.]{3,30}',
  '(?:artikeln|artiklen|artikkelen|saken|texten) (?:fortsätter|fortsætter|fortsetter) (?:efter|etter|nedanför|under) ?[^.]{0,20}|juttu jatkuu [^.]{3,20} (?:jälkeen|alla)',
  'продолжение (?:статьи )?после рекламы|haberin devamı (?:reklamdan|aşağıda)[^.]{0,20}|記事は?広告の(?:後|下)に(?:も)?続きます?',
];

/** The name of a picture's file. */
const FILE_NAME = new RegExp(
  String.raw`^${NO_LETTER}*[^\s/]*\.(?:jpe?g|png|gif|webp)${NO_LETTER}*$`,
  'i',
);

const STAND_IN = wholeLine([...WITHOUT_SCRIPT, ...LISTENING, ...RATING, ...GOES_ON]);

/**
 * Whether a line is nothing but what a widget shows or what stands in for one (a player, a rating), tells that the text
 * goes on below, or names a picture's file.
 */
export const isStandIn = (text: string): boolean =>
  text.length < LONGEST_LINE && (STAND_IN(text) || FILE_NAME.test(text));

/** Notices of cookies, and questions whether to send messages. */
const CONSENT = wholeLine([
  '(?:this|our|we) (?:(?:web)?site )?uses? cookies[^.]{0,120}(?:\\. .{0,60})?',
  '(?:diese|wir) (?:(?:web)?seite )?(?:verwende[tn]|nutz(?:t|en)|benutzt) cookies[^.]{0,120}',
  'ce site utilise des cookies[^.]{0,120}|este (?:sitio|site)(?: web)? (?:utiliza|usa) cookies[^.]{0,120}',
  'questo sito utilizza (?:i )?cookie[^.]{0,120}|deze (?:web)?site (?:gebruikt|maakt gebruik van) cookies[^.]{0,120}',
  `(?:denna|den här) (?:webbplats|sida)${LETTER}* använder (?:cookies|kakor)[^.]{0,120}`,
  `(?:наш )?сайт использует (?:файлы )?cookie[^.]{0,120}|ta strona (?:używa|korzysta z) (?:plik${LETTER}+ )?cookie[^.]{0,120}`,
  'would you like to receive (?:push )?notifications[^.]{0,80}|benachrichtigung(?:en)? (?:aktivieren|erlauben).{0,160}',
  'activer les notifications|activar (?:las )?notificaciones|attiva le notifiche|ativar (?:as )?notificações',
]);

/** Whether a line is nothing but a notice of cookies or asks whether it may send messages. */
export const asksConsent = (text: string): boolean => text.length < LONGEST_LINE && CONSENT(text);

/** Characters of such a line. */
const LONGEST_LINE = 300;

/** Tells whether a line is one of some phrases as a whole, but for marks and figures at its ends. */
function wholeLine(phrases: readonly string[]): (text: string) => boolean {
  const lengthOf = openingPhrases(phrases, `(?:(?![”"»])${NO_LETTER})*$`);
  return (text) => lengthOf(text.replace(MARKS_BEFORE, '')) !== undefined;
}

const MARKS_BEFORE = new RegExp(`^(?:(?![“"«„])${NO_LETTER})*`);
