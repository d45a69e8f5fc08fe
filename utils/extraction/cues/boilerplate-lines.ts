/** First words of a short line that heads or is clutter, as parts of one expression (flags `iu`). */
const HEADS = [
  'related|recommended|read (next|more|also)|also read|see also|more (from|on|stories|articles|news|posts)',
  'you (may|might) (also )?(like|enjoy|be interested)|what to read next|keep reading|up next|next (article|post|story|up)',
  'most (read|popular)|trending|popular (posts|stories|articles)|latest (news|posts|articles|stories)|recent (posts|articles|news)',
  'further reading|share (this|on)|about the author|leave a (comment|reply)|(\\d+ )?comments?\\W*$|sign up|subscribe|newsletter',
  'mehr (zum|zu|aus|von)|lesen sie auch|auch interessant|das könnte sie|weitere (artikel|themen|beitr)|zum thema|(ähnliche|verwandte) (artikel|beitr)|meistgelesen|kommentare',
  'lire aussi|à lire|sur le même|articles? (liés|similaires)|te puede interesar|noticias relacionadas|artículos? relacionad',
  'leggi anche|potrebbe interessarti|articoli correlati|lees ook|gerelateerd|leia (também|mais)|veja também',
  'czytaj (też|także|więcej)|zobacz (też|także)|podobne|läs (också|mer)|les også|læs også|lue myös',
  'читайте также|по теме|похожие|相关|関連|관련|ilgili|ayrıca okuyun|اقرأ أيضا|مواضيع ذات|আরও পড়ুন|আরো পড়ুন|यह भी पढ़ें',
];

const HEAD = new RegExp(`^\\W{0,3}(?:${HEADS.join('|')})`, 'iu');

/** Whether a short line opens as the heads of blocks of other stories, of comments or of sign-up forms do. */
export const opensLikeClutterHead = (text: string): boolean => HEAD.test(text);
