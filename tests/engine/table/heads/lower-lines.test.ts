import { check } from '../../../../src/engine/index.js';

/** Lines of heads below the first one, of words that no list knows: no row of the table. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.judged.indicators.map(({ indicator, actual, target, verdict, certain }) =>
    [indicator.row, actual, target, verdict, certain ? 'certain' : 'asked'].join(' '),
  );
}

test('the heads of the labels may stand on the second line too', () => {
  expect(
    read(
      '令和7年度 みどり商工会 総括表',
      '||令和6年度||令和7年度|||外の目',
      '施策|指標|実績値|めざす数|結果のしるし|目あて|まる・ばつ|委員会評価',
      '1．相談の充実|①窓口相談件数|38|40|51|40|達成|A',
      '|②講習会参加者数|60|50|48|50|未達成|C',
      '2．組織の強化|③新規会員数|10|12|13|12|達成|A',
      '|④青年部員の参加数|9|8|7|8|未達成|C',
    ),
  ).toEqual([
    '4 51 40 達成 certain',
    '5 48 50 未達成 certain',
    '6 13 12 達成 certain',
    '7 7 8 未達成 certain',
  ]);
});

test('a third line under a word of the society’s own says parts of the year', () => {
  const rows = read(
    '令和7年度 みどり商工会 総括表',
    '指標|R7||||判定',
    '|できばえ|||目標|',
    '|４～９月|10～３月|合計||',
    '①窓口相談件数|30|21|51|40|達成',
    '②講習会参加者数|20|28|48|50|未達成',
    '③新規会員数|6|7|13|12|達成',
  );
  expect(rows).toEqual(['5 51 40 達成 certain', '6 48 50 未達成 certain', '7 13 12 達成 certain']);
});

test('a line of words over figures is one where no head names the labels either', () => {
  const rows = read(
    '令和7年度 みどり商工会 総括表',
    '施策|達成状況|ものさし|R6|R7|||評価',
    '|||実績|ねらい|結果のしるし|軍配|委員会',
    '1．相談の充実|達成|窓口相談件数（件）|38|40|51|達成|A',
    '2．組織の強化|未達成|講習会参加者数（人）|52|50|61|達成|A',
    '||新規会員数（人）|10|13|12|未達成|C',
    '||青年部員の参加数（人）|9|8|9|達成|A',
  );
  expect(rows.map((row) => row.split(' ')[0])).toEqual(['4', '5', '6', '7']);
});

test('a first indicator of which nothing but words is known is no head', () => {
  const rows = read(
    '令和7年度 みどり商工会 総括表',
    '指標|目標値|実績値|判定',
    '計画の策定|策定|検討中|',
    '窓口相談件数（件）|40|51|達成',
    '講習会参加者数（人）|50|61|達成',
  );
  expect(rows.map((row) => row.split(' ')[0])).toEqual(['3', '4', '5']);
});

test('on the next page the same lines are heads again', () => {
  const heads = [
    '重要業績評価指標|担当|R7||||最終目標|達成率(%)|達成状況',
    '||結果のしるし|||約束の数||実績/目標|',
    '||合計|４～９月|10～３月||||',
  ];
  const rows = read(
    '令和7年度 みどり商工会 総括表',
    ...heads,
    '窓口相談件数（件）|総務課|60|29|31|60|97|100|○',
    '講習会参加者数（人）|振興課|56|33|23|52|87|108|○',
    '新規会員数（人）|総務課|6|3|3|5|10|120|○',
    ...heads,
    '青年部員の参加数（人）|総務課|13|8|5|11|13|118|○',
  );
  expect(rows.map((row) => row.split(' ').slice(0, 3).join(' '))).toEqual([
    '5 60 60',
    '6 56 52',
    '7 6 5',
    '11 13 11',
  ]);
});

test('a row below repeated heads is none of their lines where the first heads have a blank one', () => {
  const heads = '施策|達成状況※1|指標|R7実績値(目標値)|達成状況※2|検証';
  const rows = read(
    '令和7年度 みどり商工会 総括表',
    heads,
    '',
    '（次ページへ続く）',
    heads,
    '1 相談の充実|未達成|(1) 窓口相談件数(件)|30(40)|未達成|',
    '（次ページへ続く）',
    '2 組織の強化|達成|(1) 新規会員数(人)|13(12)|達成|',
  );
  expect(rows.map((row) => row.split(' ')[0])).toEqual(['6', '8']);
});
