import { check } from '../../../../src/engine/index.js';

/** A verdict in the first row of each 施策 alone may be that of all its rows (docs/table-rules.md, decision 14). */

const ROWS = [
  ['1 経営', '窯元の相談（件）', '100', '105'],
  ['', '展示会への出展（件）', '10', '8'],
  ['2 創業', '創業の支援（件）', '10', '12'],
  ['', '講習会の参加者（人）', '60', '66'],
];

function judged(...verdicts: readonly string[]) {
  const rows = [
    ['令和7年度 登窯商工会 総括表'],
    ['施策', '指標', '目標', '実績', '達成状況'],
    ...ROWS.map((row, place) => [...row, verdicts[place] ?? '']),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  return {
    verdicts: judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join(),
    writes: edits.map(({ cell, to }) => `${cell}${to}`).join(),
  };
}

test('it is asked about where each is right of its 施策, and one is wrong of its row', () => {
  expect(judged('未達成', '', '達成', '')).toEqual({ verdicts: '?,?,?,?', writes: '' });
});

test.each([
  ['is right of each row it stands in', ['達成', '', '達成', '']],
  ['is wrong of a 施策 too', ['未達成', '', '未達成', '']],
  ['stands in other rows too', ['未達成', '未達成', '達成', '']],
])('rows are judged one by one where it %s', (_, verdicts) => {
  expect(judged(...verdicts).verdicts).toBe('達成,未達成,達成,達成');
});

test('it is that of its row where the 施策 have a column of their own', () => {
  const rows = [
    ['令和7年度 登窯商工会 総括表'],
    ['施策', '達成状況※1', '指標', '目標', '実績', '達成状況※2'],
    ['1 経営', '達成', '窯元の相談（件）', '0', '0', '達成'],
    ['', '', '展示会への出展（件）', '2', '2', ''],
    ['2 創業', '達成', '創業の支援（件）', '', '0', '達成'],
    ['', '', '講習会の参加者（人）', '6', '6', ''],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const own = result.check.judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?'));
  expect(own).toEqual(['達成', '達成', '—', '達成']);
});
