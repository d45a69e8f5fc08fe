import { NO_WORD, OF_WORD } from '../../text/letters';
import { openingPhrases } from '../../text/opening-phrases';

/** What a credit calls a picture, in the languages of the news. */
const PICTURES = [
  '(?:photo|image|picture)(?: credits?)?|photos|images|photograph|illustrations?',
  'fotos?|foto ilustrativa|(?:archiv|symbol)(?:bild|foto)|grafik|bild(?:er|quelle|nachweis)?|beeld|imagen',
  'crédits?(?: photos?)?|photo d.illustration|fot\\.|fotó|sursa foto|kuva|fotoğraf|φωτο(?:γραφία)?',
  'фото|ảnh|写真|画像|图片?|圖片?|사진|صورة|عکس|צילום|फ़ोटो|फोटो|ছবি|ภาพ',
];

/** Marks before a credit. */
const MARKS_BEFORE = new RegExp(`^(?:(?!©)${NO_WORD}){0,3}`);
/** The mark of who owns a picture; of a year, it is the page's. */
const OWNED = /^©(?! ?(?:19|20)\d\d)/;
/** "Photo: …", "Photo by …" */
const NAMED = openingPhrases(PICTURES, ' ?(?:[:：|/©]|by\\b)');

/** Characters of the words that open a credit, `undefined` when a line is none. */
function markLength(text: string): number | undefined {
  const before = MARKS_BEFORE.exec(text)![0].length;
  const credit = text.slice(before);
  const length = OWNED.test(credit) ? 1 : NAMED(credit);
  return length === undefined ? undefined : before + length;
}

/** Whether a line is the credit of a picture by its first words. */
export const isCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && markLength(text) !== undefined;

/** Characters. */
const LONGEST_CREDIT = 120;

/** A line without the words that tell that it is a credit. */
export const withoutCreditMark = (text: string): string => text.slice(markLength(text) ?? 0);

/** Who lends pictures to others. */
const LENDERS =
  'getty(?: images)?|istock(?:photo)?(?:\\.com)?|shutterstock(?:\\.com)?|adobe ?stock|unsplash(?:\\.com)?|pexels(?:\\.com)?|pixabay(?:\\.com)?|alamy|depositphotos|dreamstime|freepik|flickr|wikimedia(?: commons)?|picture alliance|imago(?: images)?';
/** Who also writes, so that a text may end with the name. */
const AGENCIES =
  'a[fn]p|ap(?: photo)?|reuters|dpa|epa|efe|ansa|pti|xinhua|bloomberg|anadolu|keystone';

/** Lines beside a picture that open as credits do: "Courtesy of …", "Image from …", "Figure 2: …". */
const OPENINGS = [
  openingPhrases(['credits?:', 'courtesy (?:of|photo)\\b']),
  openingPhrases(PICTURES, ' (?:courtesy|from|via|provided by|source)\\b'),
  openingPhrases(
    ['figure|fig\\.|abbildung|abb\\.|figura|figuur|рис\\.|рисунок|図|图|圖'],
    ' ?\\d+[.:：]',
  ),
];

/** What tells a credit within a line beside a picture, and something of it that a line is quickly looked through for. */
const WITHIN: [quick: RegExp, credit: RegExp][] = [
  [
    new RegExp(LENDERS, 'i'),
    new RegExp(
      [
        // "Getty Images / Lena Voss"
        `^(?:${LENDERS})(?: ?[/|,] ?(?:${OF_WORD}|[ .'’-]){2,60})?$`,
        // "The old pier. Lena Voss / iStock", "… via Unsplash"
        String.raw`(?:[/|(©–—-] ?|\bvia )(?:${LENDERS})(?: images| europe| files)?\)?\.?$|, (?:${LENDERS})$`,
        // "The old pier (iStock/Lena Voss)"
        String.raw`\((?:${LENDERS}) ?[/|] ?[^()/|]{2,40}\)$`,
      ].join('|'),
      'i',
    ),
  ],
  [
    /[/|©(]/,
    new RegExp(
      [
        String.raw`[/|©] ?(?:${AGENCIES})(?: files?)?\)?\.?$`,
        String.raw`\((?:${AGENCIES}) ?[/|] ?[^()/|]{2,40}\)$`,
        // "The old pier, © Lena Voss"
        String.raw`^[^©:]{2,90}© ?(?!(?:19|20)\d\d)[^©.!?]{2,60}$`,
        // "Lena Voss (l.) and …"
        String.raw`\((?:v\. ?l\.(?: ?n\. ?r\.)?|l\.|r\.|links|rechts|mitte|left|right|cent(?:er|re)|from left|izq\.|der\.|à gauche|à droite|a sinistra|a destra)\)`,
      ].join('|'),
      'i',
    ),
  ],
  [
    /[:：]|[|(].* by/i,
    // "The old pier (Photo: Lena Voss)"
    new RegExp(
      String.raw`(?:[.!?…"”] (?:${PICTURES.join('|')}|credits?)(?: by)? ?[:：]|[|(] ?(?:${PICTURES.join('|')}|credits?)(?: by\b|[:：])) ?[^()]{2,80}\)?\.?$`,
      'i',
    ),
  ],
];

/** Whether a line that stands beside a picture says whose picture that is, or who is where on it. */
export function isCreditBesidePicture(text: string): boolean {
  if (text.length > LONGEST_BESIDE_PICTURE) return false;
  if (isCredit(text)) return true;
  const line = text.replace(/^\(/, '');
  return (
    OPENINGS.some((lengthOf) => lengthOf(line) !== undefined) ||
    WITHIN.some(([quick, credit]) => quick.test(text) && credit.test(text))
  );
}

/** Characters of a caption that ends with a credit. */
const LONGEST_BESIDE_PICTURE = 300;
