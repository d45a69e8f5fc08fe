import { foldSpace } from '../../text/normalize';
import {
  KOREAN_AGENCY,
  KOREAN_CREDIT,
  KOREAN_ROLE,
  LEADING_ROLE,
  TAIWANESE_CREDIT,
  withoutDateBefore,
  withoutLead,
} from './credit-words';
import { isInstitution, isPlainName, readsAsName, readsAsOccupation } from './person-name';
import { hasOpenBracket } from './words';

/** A line that opens as a credit and could hold a name. */
export function opensLikeCredit(text: string): boolean {
  const credit = withoutDateBefore(text);
  return (
    withoutLead(credit) !== credit ||
    TAIWANESE_CREDIT.test(text) ||
    KOREAN_CREDIT.test(text.replace(KOREAN_AGENCY, ''))
  );
}

/** What may follow a name in a credit: a date, a reading time, a role after a dash or bar, whose the pictures are. */
const TRAILING =
  /[|•·–—]|\b(?:illustration(?:en|s)?|fotos?|photos?|photograph[sy]|bild(?:er)?|pictures)(?::|\s(?:von|by|par|de|di|door|av|af)\b)|\s-\s|\bon\s|\b(?:am|at)\s+\d|\b(?:avec|mit|con|com|met)\s(?:l.)?(?:afp|ap|dpa|efe|ansa|anp|apa|sda|reuters|agences)\b|\bat\s+[^\s\d()]+\s+\d|\bupdated\b|\bpublished\b|\bposted\b|\blast\b|\d{1,2}[./:]\d|\d+\s*min\b|\b\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d/i;
/** Something of this is in all of those: a quick look before. */
const MAY_TRAIL =
  /[\d|•·–—:]| - |on\s|mit|co[nm]|met|avec|last|ed\b|illustr|foto|photo|bild|picture/i;

/** What leads on to a date or a section in the next line; no surname, as In and Am are. */
const LEADING_ON = / (?:am|at|in)$/;

/** Whom a credit was written for, at its end. */
const EMPLOYER = /\s[Ff]or\s+(?:[Tt]he\s+)?\p{Lu}[\p{L}\s]*$/u;

/** The name in a credit, without "By" before it and dates or roles after it; `undefined` when none is left. */
export function nameInCredit(credit: string): string | undefined {
  const line = foldSpace(credit.slice(0, LONGEST_LINE).replace(/<[^>]*>/g, ' '))
    .replace(KOREAN_AGENCY, '')
    .replace(TAIWANESE_CREDIT, '$1');
  const text = withoutDateBefore(line);
  const bare = withoutLead(text);
  const name = withoutTrailing(bare === text ? bare : bare.replace(EMPLOYER, ''))
    .replace(LEADING_ON, '')
    .replace(LEADING_ROLE, '')
    .replace(KOREAN_ROLE, '')
    .replace(/^[\s,;:@•·|–—-]+|[\s,;:•·|*†‡–—-]+$/gu, '');
  const person = withoutOccupation(name);
  return isName(person) ? person : undefined;
}

function withoutTrailing(credit: string): string {
  const end = MAY_TRAIL.test(credit) ? credit.search(TRAILING) : -1;
  return end === -1 ? credit : credit.slice(0, end).trimEnd();
}

/** A credit up to the part after a comma that tells what the person does, or where. */
function withoutOccupation(credit: string): string {
  const parts = credit.split(/\s*,\s*/u);
  const [lead = ''] = parts;
  const end = parts.findIndex(
    (part, index) =>
      index > 0 &&
      (readsAsOccupation(part) ||
        /^special (?:for|to) /i.test(part) ||
        (isPlainName(lead) && isInstitution(part)) ||
        (readsAsName(lead) && isDescription(part))),
  );
  return end === -1 ? credit : parts.slice(0, end).join(', ');
}

/** Words of a part after a comma that are too many for a name. */
const DESCRIPTION_WORDS = 5;

const isDescription = (part: string): boolean =>
  part.split(/\s+/u).length >= DESCRIPTION_WORDS && !readsAsName(part);

/** Characters of a line that holds a credit, and more. */
const LONGEST_LINE = 600;
/** Characters and words of the longest credit, several names included. */
const LONGEST_CREDIT = 120;
const MOST_WORDS = 16;

/** Accounts that stand for nobody. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|wp|wordpress\w*|editor|user|guest|anonymous|unknown|no author|null|undefined|n\/?a|author|name|staff|(?:\w+ )?by|.*@.*|https?:.*|www\..*|[\w.-]+\.\w{2,}\/\S*|(?:page|post|article|item)(?:\.\w+)+|.* version|.* (?:sp\. z ?o\. ?o\.?|s\.[aàl]\.(?:[ru]\.)?|s\.r\.l\.|gmbh|plc|kft\.?))$/i;

/** A sentence behind another. */
const SENTENCE = /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u;

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_CREDIT &&
    text.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !hasOpenBracket(text) &&
    !/[{}<>=]|: /.test(text) &&
    !(/[.!?]/.test(text) && SENTENCE.test(text)) &&
    !NOBODY.test(text)
  );
}
