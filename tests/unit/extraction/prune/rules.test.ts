// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { PRUNE_RULES } from '@/utils/extraction/prune';
import { RULE_NAMES } from '../../../benchmark/commands/ablate.ts';

describe('the prune rules', () => {
  it('are the ones that the ablation switches off', () => {
    expect(PRUNE_RULES.map(({ name }) => name)).toEqual(RULE_NAMES);
  });
});
