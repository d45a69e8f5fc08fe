/** A newsletter, in the words of many languages. */
const NEWSLETTER =
  /newsletter|nieuwsbrief|nyhetsbrev|uutiskirje|boletín|infolettre|hírlev|biuletyn|e-?bülten|рассылк|розсилк|бюллетен|ニュースレター|メルマガ|電子報|뉴스레터|النشرة/i;

/** Where sites are followed. */
const NETWORKS =
  'twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|threads|bluesky|google news';

/** Sentences that promise a newsletter, or ask to subscribe as platforms for newsletters do. */
const INVITATION = new RegExp(
  [
    String.raw`\bsubscribe (?:for free |now |here |below )?to (?:receive|get|support)\b`,
    String.raw`\bbecoming a (?:free or )?paid subscriber\b`,
    String.raw`\b(?:(?:delivered|sent) (?:\w+ ){0,3}(?:in|to|into)|stories in) your (?:e-?mail )?inbox\b`,
    'direkt in ihr(?:em)? postfach|directement dans votre boîte|direct[oa](?:mente)? en tu (?:correo|bandeja|buzón)',
    'direttamente nella tua (?:casella|mail)|direto (?:no|para o) seu e-?mail|rechtstreeks in (?:je|uw) (?:mailbox|inbox)',
  ].join('|'),
  'i',
);
/** Something of this is in all of those: a quick look, since the whole is slow to compile. */
const INVITING = /subscri|inbox|postfach|boîte|correo|bandeja|buzón|casella|mail/i;

const ASKS_FOR_TIPS =
  /\b(?:do you have|have you got|got) (?:an?|any) (?:\S+ ){0,2}(?:tip|story|scoop)s?\b[^.!?]{0,60}\?.*(?:e-?mail|contact|send|share|let us know|get in touch|@)/i;

/** Whether a text asks its reader to subscribe or to write, or promises what then comes by mail. */
export const asksToSubscribe = (text: string): boolean =>
  (INVITING.test(text) && INVITATION.test(text)) ||
  (text.includes('?') && ASKS_FOR_TIPS.test(text));

/** What a site calls its own. */
const OUR =
  '(?:our|my|notre|nuestr[oa]|tenemos|unser\\S*|nostr[oa]|noss[oa]|on[sz]e?|nasz\\S*|наш\\S*)';
const CHANNEL = '(?:channel|[ck]anal|kanaal|kanał|канал)';

/** Sentences that ask to follow a site on a network. */
const FOLLOWING = new RegExp(
  [
    String.raw`(?:^[^a-z]*|[.!?] )follow [^.!?]{2,60} on (?:${NETWORKS}|x)\b`,
    String.raw`\b(?:follow|like|join|find|connect with) (?:us|me|our \S+)\b[^.!?]{0,60} on (?:${NETWORKS}|x)\b`,
    String.raw`\b${OUR} (?:\S+ )?${CHANNEL}\S* (?:\S{1,3} )?(?:${NETWORKS})\b`,
    String.raw`\b${OUR} (?:${NETWORKS})[- ]${CHANNEL}`,
  ].join('|'),
  'i',
);
/** One of these is in all of those. */
const NETWORK = new RegExp(`${NETWORKS}| x\\b`, 'i');

/** Words that ask to follow a site anywhere, or to install its app. */
const ANYWHERE = new RegExp(
  [
    String.raw`\bdownload (?:the|our) [^.!?]{0,30}\bapps?\b[^.!?]{0,40}\b(?:ios|iphone|android|app store|google play)\b`,
    // "Follow us" in other languages.
    'folgen sie uns|folgt uns|suivez[- ]nous|síguenos|síganos|seguici|siga[- ]nos|volg ons|śledź nas|obserwuj nas|följ oss|følg os',
    'seuraa meitä|sledujte nás|bizi takip|ikuti kami|theo dõi chúng tôi|ακολουθήστε μας|подписывайтесь на|підписуйтесь на',
    'تابعونا على|تابعنا على|ما را دنبال|עקבו אחרינו|हमारे [^।]{0,30} से जुड़ें|আমাদের [^।]{0,30} অনুসরণ|ติดตาม(?:เรา|ข่าว)[^ ]* ?(?:ได้)?ที่|구독하기',
    '(?:扫码|扫描二维码)(?:关注|下载|加入)|(?:欢迎|请|长按)[^，。]{0,6}关注|公式(?:line|x|アカウント)[^。]{0,6}フォロー',
  ].join('|'),
  'i',
);

/** Whether a text asks its reader to follow the site elsewhere. */
export const asksToFollow = (text: string): boolean =>
  (NETWORK.test(text) && FOLLOWING.test(text)) || ANYWHERE.test(text);

/** Whether a text speaks of a newsletter. */
export const namesNewsletter = (text: string): boolean => NEWSLETTER.test(text);
