import { check } from '../../../../src/engine/index.js';

/** What speaks too weakly for a column that no head calls the actual. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.judged.indicators.map(({ actual, certain }) => (certain ? actual : 'asked'));
}

const MONEY = '施策目標(指標)|本年度目標値|達成状況|ふところ（千円）';

test('verdicts that are all the same bear out any column of greater numbers', () => {
  expect(
    read(MONEY, '①訪問件数|14|達成|2,880', '②講習会参加者数|2|達成|100', '③策定件数|10|達成|1,550'),
  ).toEqual(['asked', 'asked', 'asked']);
});

test('verdicts that differ bear the column out', () => {
  expect(
    read(
      MONEY,
      '①訪問件数|14|達成|28',
      '②講習会参加者数|20|未達成|10',
      '③策定件数|10|達成|15',
      '④部会数|5|未達成|4',
    ),
  ).toEqual([28, 10, 15, 4]);
});

test('of columns of other years the one the heads prefer is not left for a verdict more', () => {
  expect(
    read(
      '令和7年度 みどり商工会 評価表',
      '施策目標(指標)|計画|実績|||判定',
      '||R3|R4|R5|',
      '講習会の回数|1|1|1|1|達成',
      '催しの参加者数|871|742|544|577|未達成',
      '巡回支援件数|155|113|163|300|達成',
      '策定件数|9|10|9|6|達成',
      '|||||3/4',
    ),
  ).toEqual(['asked', 'asked', 'asked', 'asked']);
});
