import { describe, expect, it } from 'vitest';
import { leaveReader, READER_NAMES, takeReaders } from '@/utils/extraction/page-readers';

const never = (): never => {
  throw new Error('not asked');
};
describe('the readers that scripts leave for the extraction', () => {
  it('are taken together, and none is left in the page', () => {
    const scope = {};
    for (const name of READER_NAMES) leaveReader(scope, { [name]: never });
    expect(takeReaders(scope)).toEqual(
      Object.fromEntries(READER_NAMES.map((name) => [name, never])),
    );
    expect(scope).toEqual({});
  });

  it.each(READER_NAMES)('are missed when the script that leaves %s did not run', (missing) => {
    const scope = {};
    for (const name of READER_NAMES) if (name !== missing) leaveReader(scope, { [name]: never });
    expect(() => takeReaders(scope)).toThrow('did not run');
    expect(scope).toEqual({});
  });
});
