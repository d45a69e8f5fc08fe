import { LETTER, NO_LETTER, NO_WORD } from '../../text/letters';
import { openingPhrases } from '../../text/opening-phrases';

/** The heads of what introduces the authors, in many languages. */
const AUTHOR_HEADS = openingPhrases([
  'about (?:the )?(?:authors?|writers?)|über (?:den|die) autor|zu[rm]? (?:person|autor)|à propos de l.auteur|sobre (?:el|la|o|a|los|las|os) autor|l.autore|chi è l.autore|over de auteur|om (?:författaren|forfatteren)|o autor|об авторе|про автора|yazar hakkında|عن الكاتب|نبذة عن|লেখক পরিচিতি|लेखक के बारे में|关于作者|作者简介|關於作者|著者(?:プロフィール|紹介)|筆者',
]);

/** Whether a short line heads what introduces the authors. */
export const headsAuthorNote = (text: string): boolean =>
  text.length < LONGEST_HEAD && AUTHOR_HEADS(text.trim()) !== undefined;

/** Characters of such a head. */
const LONGEST_HEAD = 60;

/** Words that ask to write to somebody, and where. */
const CONTACT = new RegExp(
  [
    String.raw`^${NO_LETTER}*(?:(?:contact|reach(?: out to)?|e-?mail|follow|write to|message)\b|to (?:contact|reach)\b)`,
    String.raw`\bcan be (?:reached|contacted|found) (?:at|on|by|via)\b`,
    `^${NO_LETTER}*(?:kontakt zu[rm]|schreiben sie de[rm]|contactez|escriba a|scrivi a)(?!${LETTER})`,
  ].join('|'),
  'i',
);
const ADDRESS =
  /@|\[e-?mail|\(at\)|\d{3}[-. ]\d{3,4}|\bon (?:x|twitter|bluesky|signal|threads|facebook|instagram|linkedin)\b/i;

/** Whether a text tells how to write to somebody. */
export const tellsContact = (text: string): boolean =>
  text.length < LONGEST_CONTACT && CONTACT.test(text) && ADDRESS.test(text);

/** Characters of such a text. */
const LONGEST_CONTACT = 300;

const JOURNALIST =
  /\b(?:reporter|(?:staff|senior) writer|correspondent|editor|newsroom|columnist|(?:this|the) (?:author|writer|story|journalist)|autor|redakt|journalist|periodista|giornalista)/i;

/** Whether a text speaks of one who writes for the news. */
export const namesJournalist = (text: string): boolean => JOURNALIST.test(text);

/** The heads of what readers wrote below an article, alone in their line, in many languages. */
const COMMENT_HEADS = openingPhrases(
  [
    'comments?|(?:leser)?kommentare?|kommentarer|kommentit|commentaires?|comentarios|comentários|commenti|reacties|komentarze|komentáře|hozzászólások|comentarii|komentari|σχόλια|комментари[ий]|коментарі?|yorumlar|التعليقات|نظرات|תגובות|تبصرے|टिप्पणियां|মন্তব্য|komentar|bình luận|ความคิดเห็น|评论|評論|留言|コメント|댓글',
  ],
  `${NO_LETTER}*$`,
);
const BEFORE_HEAD = new RegExp(String.raw`^${NO_WORD}*(?:(?:\d+|all|reader|user) )?`, 'i');

/** Whether a line is nothing but the head of readers' comments. */
export const headsComments = (text: string): boolean =>
  text.length < LONGEST_HEAD && COMMENT_HEADS(text.replace(BEFORE_HEAD, '')) !== undefined;

/** What only the notice of a paywall says. */
const PAYWALL =
  /already a (?:paid )?(?:subscriber|member)(?:\?|, you can log in)|instant access to the full article|for subscribers only|subscribers?[- ]only|(?:subscribe|log in|sign in) to (?:continue|keep|read on|unlock|view)|(?:subscribe|register|log in|sign in|sign up)[^.!?]{0,40} to continue reading|to (?:view|read) the full (?:story|article),? please|déjà abonné|réservé aux abonnés|poursuivre (?:la|votre) lecture|schon abonnent|bereits abonn|nur für abonnent|exklusiv für abonnent|jetzt weiterlesen|ya eres suscriptor|exclusivo para suscriptores|già abbonato|riservato agli abbonati|exclusivo para assinantes|já é assinante|この記事は有料|有料会員になると|(?:有料)?会員限定(?:の|です|記事)|al abonnee\?|alleen voor abonnees|tylko dla (?:subskrybentów|prenumeratorów)|redan prenumerant|allerede abonnent|только для подписчиков/i;

/** Whether a short line is one of a paywall's notice. */
export const isOfPaywall = (text: string): boolean =>
  text.length < LONGEST_OF_PAYWALL && PAYWALL.test(text);

/** Characters of a line of a paywall's notice. */
const LONGEST_OF_PAYWALL = 140;
