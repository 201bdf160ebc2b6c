/** Numbers of two parts: ①-1, ①-2, ②-1 (docs/table-rules.md, "Words"). */
import { check } from '../../../src/engine/index.js';

function found(...labels: readonly string[]) {
  const rows = [
    ['令和7年度 みどり商工会 総括表'],
    ['施策', '達成状況※1', '指標', '実績値(目標値)', '達成状況※2'],
    ...labels.map((label, at) => [
      at % 2 === 0 ? `${at / 2 + 1} 相談` : '',
      at % 2 === 0 ? '達成' : '',
      `${label} 相談件数(件)`,
      '12(10)',
      '達成',
    ]),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.findings
    .filter(({ rule }) => rule === 'numbering')
    .map(({ cells, found, expected }) => `${cells} ${found} ${expected}`);
}

test.each([
  [['①-1', '①-2', '②-1', '②-2']],
  [['1-1', '1-2', '2-1', '2-2']],
  [['①-1', '②-1', '③-1', '③-2']],
  [['①-1', '①-2', '①-3', '①-4']],
])('%s are in order', (labels) => {
  expect(found(...labels)).toEqual([]);
});

test('a number that comes twice in its group is found, and named as it stands', () => {
  expect(found('①-1', '①-1', '②-1', '②-2')).toEqual(['C4 ①-1 ①-2']);
});

test('a number that is missing in its group is found', () => {
  expect(found('①-1', '①-2', '②-1', '②-3')).toEqual(['C6 ②-3 ②-2']);
});

test('施策 may be counted anew below each 戦略, where all of them are', () => {
  const numbering = (...measures: readonly string[]) => {
    const rows = [
      ['令和7年度 みどり商工会 総括表'],
      ['基本目標', '施策', '達成状況※1', '指標', '実績値(目標値)', '達成状況※2'],
      ...measures.map((measure, at) => [
        at % 2 === 0 ? `${at / 2 + 1} 目標` : '',
        measure,
        '達成',
        '相談件数(件)',
        '12(10)',
        '達成',
      ]),
    ];
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    if (!result.ok) throw new Error(result.failure.code);
    return result.check.findings.filter(({ rule }) => rule === 'numbering').map(({ cells }) => `${cells}`);
  };
  expect(numbering('(1) 啓発', '(2) 講座', '(1) 両立', '(2) 相談')).toEqual([]);
  expect(numbering('(1) 啓発', '(2) 講座', '(3) 両立', '(4) 相談')).toEqual([]);
  expect(numbering('(1) 啓発', '(2) 講座', '(1) 両立', '(1) 相談')).toEqual(['B5', 'B6']);
});
