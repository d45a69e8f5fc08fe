import { isSubheading } from '../../dom/element-kinds';
import type { PageBlock } from '../page-blocks';
import { NO_WORD } from '../../text/letters';
import type { PruneRule } from './rule';

/**
 * At the end, what announced something that is gone, and the publisher's lines: a heading, a label, a rule of dashes,
 * a date, a copyright.
 */
export const looseEnds: PruneRule = {
  name: 'loose-ends',
  kind: 'other',
  find({ kept, images, isBylineOrDate }) {
    const pictured = new Set(images.map(({ before }) => before));
    const isLoose = (block: PageBlock): boolean =>
      !block.boundary.closest('table,pre,figure') &&
      (isLabel(block) ||
        isRule(block) ||
        isCopyright(block) ||
        (/\d/.test(block.text) && isBylineOrDate(block.text)) ||
        (isTitle(block) && !pictured.has(block.index + 1)));
    const loose = kept.slice(kept.findLastIndex((block) => !isLoose(block)) + 1);
    return loose.length > MOST ? [] : loose;
  },
};

/** Blocks: more of them are a text that is set large, or a list of labels. */
const MOST = 3;

/** Characters of a heading: longer ones are texts that are set large. */
const LONGEST_TITLE = 100;
const isTitle = ({ boundary, text }: PageBlock): boolean =>
  isSubheading(boundary) && text.length < LONGEST_TITLE && !/[.!。！।]$/u.test(text);

const LONGEST_LABEL = 60;
const isLabel = ({ text }: PageBlock): boolean =>
  text.length < LONGEST_LABEL && /[:：]$/u.test(text);

const isRule = ({ text }: PageBlock): boolean =>
  !/[a-z\d]/i.test(text) && !/[\p{L}\p{N}\p{S}]/u.test(text);

const LONGEST_COPYRIGHT = 240;
const isCopyright = ({ text }: PageBlock): boolean =>
  text.length < LONGEST_COPYRIGHT && COPYRIGHT.test(text);
const COPYRIGHT = new RegExp(
  String.raw`^(?:(?!©)${NO_WORD}){0,3}(?:©|\(c\)|copyright\b)|all rights reserved|alle rechte vorbehalten|riproduzione riservata|(?:todos los|todos os) (?:derechos|direitos) reservad|tous droits réservés|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|版权所有|無断転載`,
  'i',
);
