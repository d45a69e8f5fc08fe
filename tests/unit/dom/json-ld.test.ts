import { describe, expect, it } from 'vitest';
import { parseLenient } from '@/utils/dom/json-ld';

describe('parseLenient', () => {
  it.each([
    ['JSON as it should be', '{"a":1}'],
    ['JSON in a comment', ' <!-- {"a":1} --> '],
    ['JSON in a comment with a semicolon behind it', '<!--{"a":1}-->;\n'],
    ['JSON in a section of character data', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['JSON in one within comments', '/*<![CDATA[*/ {"a":1} /*]]>*/'],
    ['a statement', '{"a":1};'],
    ['a trailing comma and raw line ends', '{"a":\n1,\t}'],
  ])('reads %s', (_, json) => {
    expect(parseLenient(json)).toEqual({ a: 1 });
  });

  it('gives nothing for what is no JSON', () => {
    expect(parseLenient('{"a" 1}')).toBeUndefined();
  });
});
