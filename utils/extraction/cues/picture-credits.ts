import { NO_WORD, OF_WORD } from '../../text/letters';

/** What a credit calls a picture, in the languages of the news. */
const PICTURE = `(?:${[
  '(?:photo|image|picture)(?: credits?)?|photos|images|photograph|illustrations?',
  'fotos?|foto ilustrativa|(?:archiv|symbol)(?:bild|foto)|grafik|bild(?:er|quelle|nachweis)?|beeld|imagen',
  'crédits?(?: photos?)?|photo d.illustration|fot\\.|fotó|sursa foto|kuva|fotoğraf|φωτο(?:γραφία)?',
  'фото|ảnh|写真|画像|图片?|圖片?|사진|صورة|عکس|צילום|फ़ोटो|फोटो|ছবি|ภาพ',
].join('|')})`;

/** "Photo: …", "© …" at the beginning. */
const CREDIT = new RegExp(
  String.raw`^(?:(?!©)${NO_WORD}){0,3}(?:©(?! ?(?:19|20)\d\d)|${PICTURE} ?(?:[:：|/©]|by\b))`,
  'i',
);

/** Whether a line is the credit of a picture by its first words. */
export const isCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && CREDIT.test(text);

/** Characters. */
const LONGEST_CREDIT = 120;

/** A line without the words that tell that it is a credit. */
export const withoutCreditMark = (text: string): string => text.replace(CREDIT, '');

/** Who lends pictures to others. */
const LENDERS =
  'getty(?: images)?|istock(?:photo)?(?:\\.com)?|shutterstock(?:\\.com)?|adobe ?stock|unsplash(?:\\.com)?|pexels(?:\\.com)?|pixabay(?:\\.com)?|alamy|depositphotos|dreamstime|freepik|flickr|wikimedia(?: commons)?|picture alliance|imago(?: images)?';
/** Who also writes, so that a text may end with the name. */
const AGENCIES =
  'a[fn]p|ap(?: photo)?|reuters|dpa|epa|efe|ansa|pti|xinhua|bloomberg|anadolu|keystone';

const BESIDE_PICTURE = new RegExp(
  [
    // "Credit: Lena Voss", "Image courtesy of …"
    String.raw`^\(?(?:credits?:|courtesy (?:of|photo)\b|${PICTURE} (?:courtesy|from|via|provided by|source)\b)`,
    // "Getty Images / Lena Voss"
    String.raw`^(?:${LENDERS})(?: ?[/|,] ?(?:${OF_WORD}|[ .'’-]){2,60})?$`,
    // "The old pier. Lena Voss / iStock", "… via Unsplash"
    String.raw`(?:[/|(©–—-] ?|\bvia )(?:${LENDERS})(?: images| europe| files)?\)?\.?$|, (?:${LENDERS})$`,
    String.raw`[/|©] ?(?:${AGENCIES})(?: files?)?\)?\.?$`,
    // "The old pier (iStock/Lena Voss)", "The old pier, © Lena Voss"
    String.raw`\((?:${LENDERS}|${AGENCIES}) ?[/|] ?[^()/|]{2,40}\)$|^[^©:]{2,90}© ?(?!(?:19|20)\d\d)[^©.!?]{2,60}$`,
    // "Lena Voss (l.) and …", "Figure 2: …"
    String.raw`\((?:v\. ?l\.(?: ?n\. ?r\.)?|l\.|r\.|links|rechts|mitte|left|right|cent(?:er|re)|from left|izq\.|der\.|à gauche|à droite|a sinistra|a destra)\)`,
    String.raw`^(?:figure|fig\.|abbildung|abb\.|figura|figuur|рис\.|рисунок|図|图|圖) ?\d+[.:：]`,
    // "The old pier (Photo: Lena Voss)"
    String.raw`(?:[.!?…"”] (?:${PICTURE}|credits?)(?: by)? ?[:：]|[|(] ?(?:${PICTURE}|credits?)(?: by\b|[:：])) ?[^()]{2,80}\)?\.?$`,
  ].join('|'),
  'i',
);

/** Whether a line that stands beside a picture says whose picture that is, or who is where on it. */
export const isCreditBesidePicture = (text: string): boolean =>
  text.length <= LONGEST_BESIDE_PICTURE && (isCredit(text) || BESIDE_PICTURE.test(text));

/** Characters of a caption that ends with a credit. */
const LONGEST_BESIDE_PICTURE = 300;
