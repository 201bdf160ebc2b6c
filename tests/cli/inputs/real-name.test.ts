import path from 'node:path';
import { isPattern } from '../../../src/cli/inputs/pattern.js';
import { parts, unquoted } from '../../../src/cli/inputs/real-name.js';

/** Nobody here has Windows: its paths are taken apart as its own Node would, and words are those its shells pass on. */

test.each([
  ['C:\\集計\\R7\\*.xlsx', 'C:\\', ['集計', 'R7', '*.xlsx']],
  ['C:fed\\*.xlsx', 'C:', ['fed', '*.xlsx']],
  ['\\\\server\\共有\\fed\\*.xlsx', '\\\\server\\共有\\', ['fed', '*.xlsx']],
  ['\\\\?\\C:\\fed\\*.xlsx', '\\\\?\\C:\\', ['fed', '*.xlsx']],
  ['.\\fed/*.xlsx', '', ['.', 'fed', '*.xlsx']],
  ['fed\\', '', ['fed']],
])('%s', (word, root, names) => {
  expect(parts(word, path.win32)).toEqual({ root, names });
});

test.each([
  ['fed\\*.xlsx', true],
  ['fed/表?.tsv', true],
  ['[0-9]*.xlsx', true],
  ['{a,b}.xlsx', true],
  ['表[1.xlsx', false],
  ['表(1).xlsx', false],
  ['C:\\集計 R7\\a.xlsx', false],
])('%s is a pattern: %p', (word, is) => {
  expect(isPattern(word)).toBe(is);
});

test.each([
  ["'fed/*.xlsx'", 'fed/*.xlsx'],
  ['"C:\\集計 R7\\a.xlsx"', 'C:\\集計 R7\\a.xlsx'],
  ['C:\\集計 R7"', 'C:\\集計 R7'],
  ["'", "'"],
  ['"', '"'],
  ["it's.tsv", "it's.tsv"],
])('%s without its quotes', (word, bare) => {
  expect(unquoted(word)).toBe(bare);
});
