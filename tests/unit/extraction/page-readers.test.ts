import { describe, expect, it } from 'vitest';
import { leaveReader, takeReaders, type PageReaders } from '@/utils/extraction/page-readers';

const never = (): never => {
  throw new Error('not asked');
};
const NAMES = [
  'cleanPage',
  'findDates',
  'findPublisherFacts',
  'guessLanguage',
  'isBylineOrDate',
  'limitPage',
  'readMetadata',
  'restorePage',
  'sharesByReadability',
  'takeSnapshot',
] as const satisfies readonly (keyof PageReaders)[];

describe('the readers that scripts leave for the extraction', () => {
  it('are taken together, and none is left in the page', () => {
    const scope = {};
    for (const name of NAMES) leaveReader(scope, { [name]: never });
    expect(takeReaders(scope)).toEqual(Object.fromEntries(NAMES.map((name) => [name, never])));
    expect(scope).toEqual({});
  });

  it.each(NAMES)('are missed when the script that leaves %s did not run', (missing) => {
    const scope = {};
    for (const name of NAMES) if (name !== missing) leaveReader(scope, { [name]: never });
    expect(() => takeReaders(scope)).toThrow('did not run');
    expect(scope).toEqual({});
  });
});
