import { check } from '../../../../src/engine/index.js';

/** A list and the names of who signs below a table stand in its first columns, and say nothing of them. */

test('a column of verdicts still blank stays one above a list with a signature', () => {
  const rows = [
    '令和7年度 みどり商工会 評価表',
    '施策|達成状況|施策目標（指標）|期待値|現状値|評価|検証',
    '1．相談の充実||窓口相談件数(件)|40|51||窓口を増やした。',
    '||講習会参加者数(人)|-|48||案内を早めた。',
    '2．組織の強化||新規会員数(人)|12|13||訪問を続けた。',
    '||青年部員の参加数(人)|8|7||日程を見直す。',
    '',
    '第1回評価委員会|5月5日',
    '評価委員会|5月1日',
    '6月17日|理事会報告|商工会館',
    '会長||副会長||事務局長|',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const wrong = result.check.findings.filter(({ rule }) => ['header-shift', 'column-missing'].includes(rule));
  expect(wrong).toEqual([]);
});

test('a list of people right below blank verdicts is no column of remarks', () => {
  const rows = [
    '令和7年度 みどり商工会 進行管理表',
    '成果指標|実績（目標）|達成の可否|検証',
    '①会員共済新規加入額（万円）|147（526）||窓口を増やした。',
    '②巡回支援件数（件）|155（220）||案内を早めた。',
    '③創業研修参加者数（人）|54（65）||',
    '氏名|所属・役職|備考',
    '副委員長|野々村|税理士',
    '委員|三枝|税理士',
    '委員長|小田切|町産業課長',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.findings.filter(({ rule }) => rule === 'column-missing')).toEqual([]);
  expect(result.check.judged.indicators.map(({ indicator }) => indicator.status?.cell)).toEqual([
    'C3',
    'C4',
    'C5',
  ]);
});

test('figures of a reference below are none of the table', () => {
  const rows = [
    'みどり商工会 中期行動計画 進行管理表',
    '施策|達成状況|成果指標|単位|前年度実績値|上期|下期|年間計|期待値|判定',
    '1 相談の充実||(1) 初回訪問までの日数|日|11|16|15|15|18以内|',
    '||(2) 回答までの日数|日|1|2|2|2|ー|',
    '||(3) 講習会の回数|回|2|1|0|1|2|',
    '作成者|山里',
    '作成日|令和8年4月13日',
    '',
    '（参考）',
    '商工業者数|8,654',
    '会員数（社）|1,022',
    '管内人口（人）|7,639',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.findings.filter(({ rule }) => rule === 'column-missing')).toEqual([]);
});
