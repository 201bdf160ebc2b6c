import { check, renameSheets, reportContent, summaryOf } from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';

const NAMES = new Map(['集計', '一覧', '指摘'].map((name) => [name, `${name} (2)`]));

function sheets() {
  const [table] = readCorpus().filter(({ name }) => name === '60-one-clerks-sheet');
  const result = table ? check(table.sheet) : null;
  if (!result?.ok) throw new Error('The corpus lacks its table.');
  const tables = [summaryOf(result.check, '総括表.xlsx')];
  return reportContent({ tables, unread: [] });
}

test('formulas and charts speak of the sheets by their new names, and of nothing else', () => {
  const before = sheets();
  const after = renameSheets(before, NAMES);
  expect(after.map(({ name }) => name)).toEqual(['集計 (2)', '一覧 (2)', '指摘 (2)']);
  const text = JSON.stringify(after);
  expect(text).toContain("'一覧 (2)'!");
  expect(text).not.toMatch(/'(?:集計|一覧|指摘)'!|"sheet":"集計"/);
  const back = new Map([...NAMES].map(([from, to]) => [to, from]));
  expect(renameSheets(after, back)).toEqual(before);
});

test('sheets that are not named stay as they are', () => {
  expect(renameSheets(sheets(), new Map())).toEqual(sheets());
});
