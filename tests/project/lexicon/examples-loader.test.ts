import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import withoutExamples from '../../../src/project/lexicon/examples-loader.mjs';

const LISTS = path.join(__dirname, '../../../src/engine/lexicon');

test('takes examples and sources from a list, and leaves its words', () => {
  const list = `import type { Entry } from '../entry.js';

/** What is wanted. */
export const WANTED: readonly Entry[] = [
  {
    words: ['採択', '支援'],
    such: ['採択件数'],
    notSuch: [
      '不採択件数',
    ],
    source:
      '様式1 総括表',
  },
];
`;
  expect(withoutExamples(list)).toBe(`import type { Entry } from '../entry.js';

/** What is wanted. */
export const WANTED: readonly Entry[] = [
  {
    words: ['採択', '支援'],
  },
];
`);
});

test('takes them from a row in one line, and where a bracket or a quotation mark stands in an example', () => {
  const row = "  { words: ['の'], such: ['[の]', 'a\\'の'], notSuch: ['は'], source: '様式1' },\n";
  expect(withoutExamples(row)).toBe("  { words: ['の'] },\n");
});

test('fails where a row is written otherwise, rather than load what nobody reads', () => {
  expect(() =>
    withoutExamples("const ROW = { words: ['採択'], such: EXAMPLES, source: '様式1' };\n"),
  ).toThrow('not told');
});

const files = readdirSync(LISTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test.each(files)('%s keeps every word', (file) => {
  const text = readFileSync(path.join(LISTS, file), 'utf8');
  const words = (own: string) =>
    own.match(/\bwords: \[[^\]]*\]|^ {4}(?:words: [^;]*?\]|(?:before|behind|roles): .*),$/gm) ?? [];
  expect(words(withoutExamples(text))).toEqual(words(text));
});
