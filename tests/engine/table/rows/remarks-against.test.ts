import { check } from '../../../../src/engine/index.js';

/** A sheet that says itself that a row is not to be judged by what stands in it: nobody but a person decides (docs/table-rules.md, decision 16). */

interface Row {
  readonly label?: string;
  readonly figures?: readonly [target: string, actual: string];
  readonly status?: string;
  readonly comment?: string;
}

/** The verdict of the second row, `?` where it is asked, and what would be written beside it. */
function judged({ label = '作陶相談件数（件）', figures, status = '', comment = '' }: Row, below = '') {
  const [target, actual] = figures ?? ['300', '290'];
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況', '備考'],
    ['(1) 窯元巡回件数（件）', '500', '510', '達成', ''],
    [`(2) ${label}`, target, actual, status, comment],
    ['(3) 創業支援件数（件）', '5', '3', '未達成', ''],
    ['(4) 陶器市参加者数（人）', '100', '100', '達成', ''],
    [],
    [below],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits, findings } = result.check;
  const own = judged.indicators[1];
  const others = judged.indicators.filter((other) => other !== own);
  expect(others.map((other) => (other.certain ? other.verdict : '?')).join()).toBe('達成,未達成,達成');
  return {
    verdict: own?.certain ? own.verdict : '?',
    writes: edits.filter(({ cell }) => cell === 'D4').length,
    reasons: findings.flatMap(({ rule, row }) => (row === 4 && rule === 'figure-unreadable' ? rule : []))
      .length,
  };
}

const ASKED = { verdict: '?', writes: 0, reasons: 1 };

describe.each(['', '達成'])('beside %p a remark that the target was changed', (status) => {
  test.each([
    '10月の理事会で目標値を280件に変更したため達成とした。',
    '目標値を280件に変更済み',
    '目標は下方修正後280件',
    '補正後の目標は280件',
    '中間見直しにより目標280件',
    '年度途中に目標を見直した。次年度は300件とする。',
    '目標値は280件に読み替える',
  ])('%s leaves the row to a person', (comment) => {
    expect(judged({ status, comment })).toEqual(ASKED);
  });

  test.each([
    '次年度は目標値を280件に変更する。',
    '目標値の変更は行わなかった。',
    '目標達成のため周知の方法を変更した。',
    '目標を330件から300件に変更した。',
    '目標値を上方修正し、来年度は330件とする。',
    '令和6年度に目標値を変更した。',
    '目標値を変更した場合は理由を書く。',
  ])('%s changes nothing', (comment) => {
    expect(judged({ status, comment }).verdict).toBe('未達成');
  });
});

test('a verdict that is written as the figures give it bears them out', () => {
  const comment = '目標値を280件に変更した。';
  expect(judged({ status: '未達成', comment })).toEqual({ verdict: '未達成', writes: 0, reasons: 0 });
  const figures = ['300', '310'] as const;
  expect(judged({ status: '達成', comment: '補正後の目標は320件', figures }).verdict).toBe('達成');
  expect(judged({ status: '未達成', comment: '補正後の目標は320件', figures })).toEqual(ASKED);
});

test.each([
  ['作陶相談件数（件）※1', '※1 目標値は10月の理事会で280件に変更した。'],
  ['作陶相談件数（件）', '注：(2)の目標値は280件に読み替える。'],
  ['作陶相談件数（件）※2', '※2 国の制度廃止により評価対象外とした。'],
])('a note below is heard of the row that %s names', (label, note) => {
  expect(judged({ label, status: '達成' }, note)).toEqual(ASKED);
});

test.each([
  '※1 目標値は280件に変更した。',
  '注）(3)の目標値は4件に変更した。',
  '目標値を変更した場合は、(2)のように記入',
])('%s is no note of the row', (note) => {
  expect(judged({ status: '達成' }, note).verdict).toBe('未達成');
});

test.each([
  '作陶相談件数（件）（評価対象外）',
  '【廃止】作陶相談件数（件）',
  '【R6で廃止】作陶相談件数（件）',
  '作陶相談件数（件）※集計対象外',
])('%s is not judged unasked', (label) => {
  expect(judged({ label })).toEqual(ASKED);
  expect(judged({ label, status: '—' })).toEqual(ASKED);
  expect(judged({ label, status: '未達成' }).verdict).toBe('未達成');
});

test.each(['廃止店舗活用件数（件）', '作陶相談件数（対象外の事業所）', '休止施設再開件数（件）'])(
  '%s is judged by its figures',
  (label) => {
    expect(judged({ label, status: '達成' }).verdict).toBe('未達成');
  },
);

test.each(['評価対象外', '廃止', '評価せず'])('%s under 達成状況 leaves the row to a person', (status) => {
  expect(judged({ status })).toEqual(ASKED);
});

describe('a remark that corrects the actual', () => {
  test.each([
    '実績の誤りを訂正（正：302）',
    '2月集計分で、確定値は302件。',
    '集計漏れがあり実際は302件である。',
  ])('%s leaves the row to a person, whatever is written', (comment) => {
    expect(judged({ status: '達成', comment })).toEqual(ASKED);
    expect(judged({ status: '未達成', comment })).toEqual(ASKED);
  });

  test.each(['入力誤りを訂正し、正しくは290件', '申告書の誤りを302件直した。', '正会員302社を訪問した。'])(
    '%s is none',
    (comment) => {
      expect(judged({ status: '未達成', comment }).verdict).toBe('未達成');
    },
  );
});

test('the number of a list is that of no row', () => {
  const note = '記入要領：(1) 実績値は年度末の値　(2) 集計中の値は、確定した後に書き直すこと。';
  expect(judged({ status: '' }, note)).toMatchObject({ verdict: '未達成', writes: 1 });
});
