import { readingOf, subjectOf } from '../../../src/engine/index.js';
import { asGiven, checkedBy, figuresOf, reportBy, sheetOf } from './given.js';

/** A reading is found again by the words of the heads, so that next year's form is asked no more. */

const formOf = (year: number) =>
  sheetOf(
    `令和${year}年度 みどり商工会 総括表`,
    `指標|R${year - 1}実績|R${year}計画|R${year}目標|R${year}実績|達成状況`,
    '窓口相談件数(件)|12|10|20|15|',
    '専門家派遣件数(件)|9|8|5|7|',
  );

test('the reading of a table is data, and gives the same table again', () => {
  const { table } = checkedBy(formOf(7), asGiven('実績=E 目標=C', 'command-line')).judged;
  const reading = readingOf(table);
  expect(reading).toEqual({
    subject: '指標|〈前〉実績|〈年〉計画|〈年〉目標|〈年〉実績|達成状況',
    headRows: [2, 2],
    lastRow: 4,
    columns: { indicator: 'A', target: 'C', actual: 'E', indicatorStatus: 'F' },
    rows: {},
  });
  if (!reading) throw new Error('no reading');
  const again = reportBy(formOf(7), [{ ...reading, reason: '', date: '' }]);
  expect(figuresOf(again)).toEqual([
    [15, 10, '達成'],
    [7, 8, '未達成'],
  ]);
});

test('an answer of this year holds for next year’s form', () => {
  expect(reportBy(formOf(8)).layout?.certain).toBe(false);
  const kept = asGiven('見出し=2 実績=E 目標=C', undefined, subjectOf(formOf(7), [2, 2], 2025));
  const { indicators, policy } = reportBy(formOf(8), kept);
  expect(indicators.map(({ target, status }) => [target, status])).toEqual([
    [10, '達成'],
    [8, '未達成'],
  ]);
  expect(policy.from.columns).toBe('workbook');
});

test('but not for the second year of a form that names five: its columns are others', () => {
  const plan = (year: number) =>
    sheetOf(
      `令和${year}年度 みどり商工会 総括表`,
      '指標|目標|R6実績|R7実績|R8実績|達成状況',
      '窓口相談件数(件)|10|12|15|9|',
      '専門家派遣件数(件)|8|9|7|10|',
    );
  const kept = asGiven('実績=D 目標=B', undefined, subjectOf(plan(7), [2, 2], 2025));
  expect(reportBy(plan(7), kept).policy.from.columns).toBe('workbook');
  expect(reportBy(plan(8), kept).policy.from.columns).toBeUndefined();
  expect(figuresOf(reportBy(plan(8), kept))[0]).toEqual([9, 10, '未達成']);
});

test('nor for a form that has moved to the side, whose columns are others too', () => {
  const moved = { ...formOf(7), firstColumn: 1 };
  const subject = subjectOf(formOf(7), [2, 2], 2025);
  expect(subjectOf(moved, [2, 2], 2025)).toBe(`|${subject}`);
  expect(reportBy(moved, asGiven('実績=E 目標=C', undefined, subject)).policy.from.columns).toBeUndefined();
});

test('heads nobody knows are found again further down, after a row was put in above', () => {
  const form = (...above: readonly string[]) =>
    sheetOf(
      '令和7年度 みどり商工会のまとめ',
      ...above,
      'やること|めざす数|できた数|出来',
      '窓口相談件数(件)|10|15|',
      '専門家派遣件数(件)|8|7|',
    );
  const kept = asGiven(
    '見出し=2 指標=A 目標=B 実績=C 達成状況※2=D',
    undefined,
    subjectOf(form(), [2, 2], 2025),
  );
  expect(figuresOf(reportBy(form('担当|経営支援課', ''), kept))).toEqual([
    [15, 10, '達成'],
    [7, 8, '未達成'],
  ]);
});

test('widths, spaces and line breaks in the heads make no other subject', () => {
  const of = (...heads: readonly string[]) =>
    subjectOf(sheetOf('令和7年度 総括表', heads.join('|')), [2, 2], 2025);
  expect(of('指 標', 'Ｒ７実績値\n（目標値）', '令和７年度　達成状況')).toBe(
    of('指標', 'R7実績値(目標値)', 'R7達成状況'),
  );
  expect(of('指標', '2024年度実績')).toBe('指標|〈前〉実績');
  expect(of('指標', '最終目標 令和10年度')).toBe('指標|最終目標〈後〉');
});
