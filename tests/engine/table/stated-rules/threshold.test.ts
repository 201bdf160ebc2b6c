import { check } from '../../../../src/engine/index.js';

/** A sheet that calls less than the whole target 達成: what lies between is asked (docs/table-rules.md, decision 14). */

function judged(above: string, below: string, verdicts: readonly string[] = ['', '', '', '']) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    [above],
    ['指標', '目標', '実績', '達成状況'],
    ...[
      ['窯元巡回件数（件）', '500', '460'],
      ['作陶相談件数（件）', '300', '310'],
      ['創業支援件数（件）', '5', '3'],
      ['陶器市参加者数（人）', '100', '100'],
    ].map((row, at) => [...row, verdicts[at] ?? '']),
    [],
    [below],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  return {
    verdicts: judged.indicators.map((own) => (own.certain ? own.verdict : '?')).join(),
    edits: edits.length,
  };
}

test.each([
  '※達成状況は、目標の80％以上を「達成」とする。',
  '目標値の９割以上で達成とする',
  '（達成率90%以上の場合は達成と評価）',
])('%s leaves what it reaches to a person', (line) => {
  expect(judged(line, '').verdicts).toBe('?,達成,未達成,達成');
  expect(judged('', line)).toEqual({ verdicts: '?,達成,未達成,達成', edits: 3 });
  expect(judged('', line, ['達成', '達成', '未達成', '達成'])).toEqual({
    verdicts: '?,達成,未達成,達成',
    edits: 0,
  });
  expect(judged('', line, ['未達成', '達成', '未達成', '達成']).verdicts).toBe('未達成,達成,未達成,達成');
});

test.each([
  '評価基準：目標値の９割以上で達成、９割未満で未達成',
  '評価区分：達成（100％以上）／概ね達成（90％以上100％未満）／未達成（90％未満）',
  '※未達成とは、目標の9割に満たないものをいう',
  '※達成：達成率が概ね9割に達したもの',
  '※80％以上を概ね達成とする',
])('%s leaves what lies between to a person as well', (line) => {
  expect(judged(line, '')).toEqual({ verdicts: '?,達成,未達成,達成', edits: 3 });
  expect(judged('', line, ['達成', '', '', ''])).toEqual({ verdicts: '?,達成,未達成,達成', edits: 3 });
  expect(judged('', line, ['未達成', '', '', '']).verdicts).toBe('未達成,達成,未達成,達成');
});

test('a line that asks for more than the target leaves what lies between to a person', () => {
  const line = '達成＝110％以上　未達成＝110％未満';
  expect(judged(line, '')).toEqual({ verdicts: '未達成,?,未達成,?', edits: 2 });
  expect(judged(line, '', ['', '達成', '', '未達成']).verdicts).toBe('未達成,達成,未達成,?');
});

test.each(['評価（9割以上で達成）', '達成状況（達成：90％以上）', '判定（達成は目標の9割以上を達成とする）'])(
  'the head %s says it too',
  (head) => {
    const rows = [
      ['指標', '目標', '実績', head],
      ['窯元巡回件数（件）', '500', '460', ''],
      ['作陶相談件数（件）', '300', '310', '達成'],
      ['創業支援件数（件）', '5', '3', ''],
    ];
    const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
    expect(result.ok && result.check.edits.map(({ cell, to }) => `${cell}=${to}`)).toEqual(['D4=未達成']);
  },
);

test.each([
  '達成（100％以上）／未達成（100％未満）',
  '売上は前年比90％以上、目標達成。',
  '会員の9割以上が満足と回答し、目標達成。',
  '※施策は、9割以上の指標が達成の場合に「達成」',
  '※100％以上で達成とする',
  '※目標の8割以上を達成した指標が多い。',
  '※98%以上で達成とする',
])('%s changes nothing', (line) => {
  expect(judged('', line).verdicts).toBe('未達成,達成,未達成,達成');
});

describe('a rule in the row it is about', () => {
  const own = (heads: readonly string[], cells: readonly (readonly string[])[]) => {
    const rows = [['令和7年度 登窯商工会 事業評価'], heads, ...cells];
    const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    if (!result.ok) throw new Error(result.failure.code);
    return result.check.judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join();
  };

  test.each(['達成基準', '判定基準', '合格ライン'])('under %s', (head) => {
    expect(
      own(
        ['指標', '目標', head, '実績', '達成状況'],
        [
          ['窯元巡回件数（件）', '500', '目標の80%以上', '450', '達成'],
          ['作陶相談件数（件）', '300', '8割以上', '230', '未達成'],
          ['創業支援件数（件）', '10', '目標の70％以上', '7', ''],
          ['講習会開催数（回）', '5', '全て実施', '4', '未達成'],
          ['会員訪問件数（件）', '50', '目標以上', '51', ''],
        ],
      ),
    ).toBe('?,未達成,?,未達成,達成');
  });

  test('in its remark', () => {
    expect(
      own(
        ['指標', '目標', '実績', '達成状況', '備考'],
        [
          ['窯元巡回件数（件）', '500', '450', '達成', '目標の8割以上で達成とする'],
          ['作陶相談件数（件）', '300', '290', '未達成', ''],
          ['創業支援件数（件）', '10', '12', '達成', '8割以上を達成した会員が多い。'],
        ],
      ),
    ).toBe('?,未達成,達成');
  });
});
