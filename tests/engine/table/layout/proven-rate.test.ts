import { check } from '../../../../src/engine/index.js';

/** Which column holds the rates where no head names a figure. */

const ROWS = [
  '施策名|達成状況※１|施策目標(指標)|達成率|出だし|ねらい|出来高|届いたところ|達成可否',
  '1 経営支援力の向上|達成|(1) 新規融資支援額(万円)|109.6%|3,301|4,800|2,906|5,262|達成',
  '||(2) 講習会の参加者数(人)|115.0%|15,664|23,700|22,380|27,254|達成',
  '2 デジタル化の推進|未達成|(1) 会員共済新規加入額(万円)|30.3%|92|145|120|44|未達成',
  '||(2) 健康相談の取組件数(件)|71.4%|5|7|6|5|未達成',
  '3 組織力の充実|未達成|(1) 計画策定支援件数(件)|90.0%|39|60|64|54|未達成',
  '4 情報発信の充実|未達成|(1) 新規会員加入件数(件)|125.0%|3|4|3|5|達成',
  '||(2) 新規会員定着支援率(%)|100.0%|30|58|53|58|達成',
  '||(3) 会員数(社)|27.4%|64|135|152|37|未達成',
  '||(4) 部会の研修参加率(%)|63.7%|18.5|23.4|25.9|14.9|未達成',
  '5 労働力確保の充実|未達成|(1) 採用支援の取組件数(件)|77.8%|5|9|7|7|未達成',
  '6 伴走型支援の推進|達成|(1) 商談会巡回支援件数(件)|130.6%|86|170|212|222|達成',
  '達成数計|2/6||||||達成数計|5/11',
].map((line) => line.split('|'));

test('the column whose rates bear the figures out, under its own head', () => {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: ROWS }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged, findings } = result.check;
  expect(judged.indicators.map(({ actual, target }) => `${actual}/${target}`).slice(0, 3)).toEqual([
    '5262/4800',
    '27254/23700',
    '44/145',
  ]);
  expect(findings.filter(({ rule }) => rule === 'rate-mismatch')).toEqual([]);
});
