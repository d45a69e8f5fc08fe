/** What stands where a script of the page was to show a film or a form. */
const WITHOUT_SCRIPT = [
  String.raw`\b(?:you (?:need|have|must)(?: to)? |please |must )(?:enable|activate|turn on) javascript\b`,
  String.raw`\b(?:this|the) (?:\p{L}+ ){1,3}requires? javascript\b|^javascript is (?:disabled|required)`,
  String.raw`\bdoes(?: not|n.t) work (?:properly )?without javascript\b`,
  String.raw`\byour browser (?:does not|doesn.t|is not|cannot)\b|^loading ?(?:\p{L}+ ?)?(?:\.\.\.|…)$`,
  String.raw`\b(?:this|the) (?:video|film|media|audio|content) (?:cannot|can.?t|can not|could not) be (?:played|loaded|displayed|shown)`,
  '^video (?:unavailable|nicht verfügbar|non disponible|no disponible|non disponibile|indisponível)',
  'ihr browser (?:unterstützt|kann)|javascript (?:zu )?aktivier|votre navigateur ne |active[rz] (?:le )?javascript',
  '(?:tu|su) navegador no |habilit\\p{L}+ (?:el |o )?javascript|il tuo browser non |seu navegador não ',
  '(?:uw|je) browser (?:ondersteunt|kan)|twoja przeglądarka nie|ваш браузер не|tarayıcınız|متصفحك لا',
  'お使いのブラウザ|您的浏览器不|您的瀏覽器不|브라우저에서는? 지원',
  'email not displaying correctly|view (?:it|this email) in (?:your|a) browser',
];

/** Offers to read the text aloud. */
const LISTENING = [
  '^(?:\\p{L}+ )?listen to (?:this|the) (?:article|story|post|episode)\\P{L}*$',
  '^(?:artikel|beitrag|text) (?:an|vor)(?:hören|lesen)|^écouter (?:l.article|cet article)|^écoutez cet article',
  '^escuch[ae]r? (?:\\p{L}+ ){0,2}(?:nota|artículo|noticia)|^ascolta (?:l.articolo|questo articolo|la notizia)',
  '^ouça (?:\\p{L}+ ){0,2}(?:artigo|notícia|matéria|reportagem)|^(?:luister naar|beluister) (?:dit|het) artikel',
  '^posłuchaj (?:artykułu|tekstu)|^lyssna på (?:artikeln|texten)|^lyt til artiklen|^слушать (?:статью|новость|текст)',
  '^makaleyi dinle|^haberi dinle|^استمع إلى|^この記事を聴く|^听(?:新闻|文章)|^기사 듣기',
];

/** Notices of cookies, and questions whether to send messages. */
const CONSENT = [
  '(?:this|our) (?:web)?site uses cookies|^we use cookies|diese (?:web)?seite (?:verwendet|nutzt|benutzt) cookies',
  'wir (?:verwenden|nutzen) cookies|ce site utilise des cookies|este sitio(?: web)? (?:utiliza|usa) cookies',
  'questo sito utilizza (?:i )?cookie|este site (?:utiliza|usa) cookies|deze (?:web)?site (?:gebruikt|maakt gebruik van) cookies',
  'ta strona (?:używa|korzysta z|wykorzystuje) (?:plik\\p{L}+ )?cookie|(?:denna|den här) (?:webbplats|sida)\\p{L}* använder (?:cookies|kakor)',
  'сайт использует (?:файлы )?cookie|мы используем (?:файлы )?cookie|bu (?:web )?site\\p{L}* çerez',
  'would you like to receive (?:push )?notifications|(?:push-?)?benachrichtigung(?:en)? (?:aktivieren|erlauben|erhalten)',
  'activer les notifications|activar (?:las )?notificaciones|attiva le notifiche|ativar (?:as )?notificações',
];

/** Questions how the reader liked it, and what readers of recipes are told. */
const RATING = [
  '^how useful was this|^click on a star to rate|^average rating \\d|^no votes so far|post was not useful for you',
  '^(?:let us improve|tell us how we can improve) this|^was this (?:article|page|post) helpful|^rate this (?:article|post|recipe)',
  '^war dieser (?:artikel|beitrag) hilfreich|^cet article vous a-t-il|^¿te (?:ha sido|fue) útil|^ti è stato utile',
  '^(?:cook mode )?prevent your screen from going dark|^pin (?:it|this)(?: \\p{L}+)? for later|^tried this recipe\\?',
];

const STAND_IN = new RegExp(
  [...WITHOUT_SCRIPT, ...LISTENING, ...CONSENT, ...RATING].join('|'),
  'iu',
);

/** Whether a line is what a widget shows or stands in for one: a player, a consent, a rating. */
export const isStandIn = (text: string): boolean =>
  text.length < LONGEST_STAND_IN && STAND_IN.test(text);

/** Characters of such a line. */
const LONGEST_STAND_IN = 200;
