import { LETTER, NO_LETTER } from '../../text/letters';

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
    String.raw`\b(?:do you have|have you got|got) (?:an?|any) (?:${LETTER}+ ){0,2}(?:tip|story|scoop)s?\b[^.!?]{0,60}\?.*(?:e-?mail|contact|send|share|let us know|get in touch|@)`,
    'direkt in ihr(?:em)? postfach|directement dans votre boîte|direct[oa](?:mente)? en tu (?:correo|bandeja|buzón)',
    'direttamente nella tua (?:casella|mail)|direto (?:no|para o) seu e-?mail|rechtstreeks in (?:je|uw) (?:mailbox|inbox)',
  ].join('|'),
  'i',
);

/** Whether a text asks its reader to subscribe, or promises what then comes by mail. */
export const asksToSubscribe = (text: string): boolean => INVITATION.test(text);

/** What a site calls its own. */
const OUR = `(?:our|my|notre|nuestr[oa]|tenemos|unser${LETTER}*|nostr[oa]|noss[oa]|on[sz]e?|nasz${LETTER}*|наш${LETTER}*)`;

/** Sentences that ask to follow a site elsewhere, or to install its app. */
const FOLLOWING = new RegExp(
  [
    String.raw`(?:^${NO_LETTER}*|[.!?] )follow [^.!?]{2,60} on (?:${NETWORKS}|x)\b`,
    String.raw`\b(?:follow|like|join|find|connect with) (?:us|me|our ${LETTER}+)\b[^.!?]{0,60} on (?:${NETWORKS}|x)\b`,
    String.raw`\b${OUR} (?:${LETTER}+ )?(?:channel|[ck]anal[ei]?|kanaal|kanał|канал)${LETTER}* (?:${LETTER}{1,3} )?(?:${NETWORKS})\b`,
    String.raw`\b${OUR} (?:${NETWORKS})[- ](?:channel|[ck]anal|kanaal|kanał|канал)`,
    String.raw`\bdownload (?:the|our) [^.!?]{0,30}\bapps?\b[^.!?]{0,40}\b(?:ios|iphone|android|app store|google play)\b`,
    // The same as "follow us", in the words of other languages.
    'folgen sie uns|folgt uns|suivez[- ]nous|síguenos|síganos|seguici|siga[- ]nos|volg ons|śledź nas|obserwuj nas|följ oss|følg os',
    'seuraa meitä|sledujte nás|bizi takip|ikuti kami|theo dõi chúng tôi|ακολουθήστε μας|подписывайтесь на|підписуйтесь на',
    'تابعونا على|تابعنا على|ما را دنبال|עקבו אחרינו|हमारे [^।]{0,30} से जुड़ें|আমাদের [^।]{0,30} অনুসরণ|ติดตาม(?:เรา|ข่าว)[^ ]* ?(?:ได้)?ที่|구독하기',
    '(?:扫码|扫描二维码)(?:关注|下载|加入)|(?:欢迎|请|长按)[^，。]{0,6}关注|公式(?:line|x|アカウント)[^。]{0,6}フォロー',
  ].join('|'),
  'i',
);

/** Whether a text asks its reader to follow the site elsewhere. */
export const asksToFollow = (text: string): boolean => FOLLOWING.test(text);

/** Whether a text speaks of a newsletter. */
export const namesNewsletter = (text: string): boolean => NEWSLETTER.test(text);
