import type { Article } from '../../model/article';
import type { Fact } from '../../model/key-facts';

/** Longest note; a longer paragraph that begins like one is part of the article. */
const MAX_NOTE = 700;
/** Corrections that are shown. */
const MAX_NOTES = 3;

/** How editors begin a correction, at the start of a paragraph. */
const OPENING = new RegExp(
  '^\\W{0,3}(?:' +
    [
      'corrections?(?: and clarifications?)?(?: \\([^)]{3,40}\\)| appended)?\\s?[:—–-]',
      'clarifications?\\s?[:—–-]',
      "editor[’']?s[’']? note\\s?[:—–-].{0,200}(?:correct|updat|amend|clarif|retract|earlier|previous|error|inaccura|misstat)",
      '(?:an? )?(?:earlier|previous|original) (?:version|edition) of this (?:article|story|report|post|piece|headline)',
      'this (?:article|story|report|post|piece|headline) (?:has been|was) (?:corrected|amended|clarified|edited to correct|updated to (?:correct|clarify|reflect|remove|add|include|show))',
      '(?:korrektur|richtigstellung|berichtigung|anmerkung der redaktion.{0,200}(?:korrigiert|früheren version))\\b\\s?[:—–-]?',
      'in einer (?:früheren|ersten|vorherigen) (?:version|fassung)',
      '(?:correction|rectificatif|erratum|précision)\\s?[:—–-]',
      '(?:une (?:première|précédente) version de cet article|cet article a été (?:corrigé|modifié))',
      '(?:fe de errores|corrección|rectificación|aclaración)\\s?[:—–-]',
      'una versión anterior de (?:este|esta)',
      '(?:correção|errata|errore|rettifica|correzione|correctie|rectificatie|rättelse|rettelse|sprostowanie|korekta|oprava|helyesbítés|düzeltme|исправление|уточнение|поправка|виправлення|διόρθωση|تصحيح|תיקון|सुधार|সংশোধনী|更正|訂正|정정|바로잡습니다|koreksi|ralat|đính chính)\\s?[:：—–-]',
    ].join('|') +
    ')',
  'i',
);

/** Kinds of block that may hold a note. */
const NOTES = new Set(['paragraph', 'list-item', 'quote']);

/** Corrections and editor's notes that say what was wrong, in the article's order. */
export function findCorrections(blocks: Article['blocks']): Fact[] {
  const found: Fact[] = [];
  for (const [block, { kind, text }] of blocks.entries()) {
    if (found.length === MAX_NOTES) break;
    if (!NOTES.has(kind) || text.length > MAX_NOTE || !OPENING.test(text)) continue;
    found.push({
      kind: 'correction',
      cells: [text],
      source: { block, start: 0, end: text.length },
    });
  }
  return found;
}
