import type { Article, Block } from '../model/article';

/** What kind of text an article is, as far as its summary goes. */
export type ArticleShape = 'running-text' | 'list' | 'interview' | 'live-blog';

/** Indices of the blocks whose sentences may stand in a summary, and what kind of text they are. */
export type Material = { shape: ArticleShape; blocks: number[] };

/**
 * What of an article its summary is made from. Headings, captions, cells and code never are; list items only where the
 * article is a list, since elsewhere they need the line above them.
 *
 * @param taken blocks that are left out, the publisher's own summary.
 */
export function materialOf({ blocks }: Pick<Article, 'blocks'>, taken: Set<number>): Material {
  const indices = (kind: Block['kind']): number[] =>
    [...blocks.keys()].filter((index) => blocks[index]!.kind === kind && !taken.has(index));
  const paragraphs = indices('paragraph');
  const items = indices('list-item');

  const updates = blocks.filter(({ text }) => CLOCK_TIME.test(text));
  if (updates.length >= LIVE_UPDATES) {
    const firstUpdate = blocks.findIndex(({ text }) => CLOCK_TIME.test(text));
    const introduction = paragraphs.filter((index) => index < firstUpdate);
    const head = introduction.length > 0 ? introduction : paragraphs.slice(0, LATEST_PARAGRAPHS);
    return { shape: 'live-blog', blocks: head };
  }

  const questions = [...paragraphs, ...indices('heading')].filter((index) =>
    QUESTION_END.test(blocks[index]!.text),
  );
  if (questions.length >= INTERVIEW_QUESTIONS && questions.length * 5 >= paragraphs.length) {
    const firstQuestion = Math.min(...questions);
    const introduction = paragraphs.filter((index) => index < firstQuestion);
    if (introduction.length >= INTRODUCTION_PARAGRAPHS)
      return { shape: 'interview', blocks: introduction };
  }

  if (
    letters(blocks, items) > letters(blocks, paragraphs) &&
    !hasIntroduction(blocks, paragraphs)
  ) {
    const listed = items.filter((index) => SENTENCE_END.test(blocks[index]!.text));
    if (listed.length > paragraphs.length)
      return { shape: 'list', blocks: [...paragraphs, ...listed].toSorted((a, b) => a - b) };
  }
  // Quotations set apart repeat the text or need the line that says whose they are: the last resort.
  return {
    shape: 'running-text',
    blocks: paragraphs.length > 0 ? paragraphs : indices('quote'),
  };
}

/** Entries that begin with a time of day from which an article is a live blog. */
const LIVE_UPDATES = 5;
/** Paragraphs at the head of a live blog without an introduction: the latest. */
const LATEST_PARAGRAPHS = 6;
/** Paragraphs or headings that ask, from which an article is an interview; a fifth of all must. */
const INTERVIEW_QUESTIONS = 4;
/** Paragraphs before the first question that can stand for an interview. */
const INTRODUCTION_PARAGRAPHS = 2;
/** Characters of running text that are summary enough for a list. */
const INTRODUCTION_LENGTH = 500;

const CLOCK_TIME = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?::\d{2})? ?[ap]\.?m\.?)(?:$|[\s,–—-])/i;
const QUESTION_END = /[?？؟]["”»]?$/;
const SENTENCE_END = /[\p{STerm}…]["”»)]?$/u;

const letters = (blocks: Block[], indices: number[]): number =>
  indices.reduce((sum, index) => sum + blocks[index]!.text.length, 0);

const hasIntroduction = (blocks: Block[], paragraphs: number[]): boolean =>
  letters(blocks, paragraphs) >= INTRODUCTION_LENGTH;
