import { describe, expect, it } from 'vitest';
import { leaveReader, takeReaders, type PageReaders } from '@/utils/extraction/page-readers';

const findDates: PageReaders['findDates'] = () => ({ candidates: [] });
const findPublisherFacts: PageReaders['findPublisherFacts'] = () => [];
const guessLanguage: PageReaders['guessLanguage'] = () => 'bn';
const readMetadata: PageReaders['readMetadata'] = () => {
  throw new Error('not asked');
};
const sharesByReadability: PageReaders['sharesByReadability'] = () => [];

describe('the readers that scripts leave for the extraction', () => {
  it('are taken together, and none is left in the page', () => {
    const scope = {};
    leaveReader(scope, { findDates });
    leaveReader(scope, { findPublisherFacts });
    leaveReader(scope, { guessLanguage, readMetadata });
    leaveReader(scope, { sharesByReadability });
    expect(takeReaders(scope)).toEqual({
      findDates,
      findPublisherFacts,
      guessLanguage,
      readMetadata,
      sharesByReadability,
    });
    expect(scope).toEqual({});
  });

  it('are missed when one of the scripts did not run', () => {
    const scope = {};
    leaveReader(scope, { findDates });
    expect(() => takeReaders(scope)).toThrow('did not run');
    expect(scope).toEqual({});
  });
});
