import { caseWorkbook } from './case-workbook.js';
import { told } from './told.js';

/** Tables of a year that is not closed, and what only looks like one (docs/table-rules.md, decision 11). */

const AFTER = '2027-04-20';

interface Form {
  readonly title?: string;
  readonly line?: string;
  readonly head?: string;
  readonly figures?: readonly [string, string, string];
  readonly below?: string;
  readonly comment?: string;
}

const FULL = ['60(121)', '3(10)', '5(4)'] as const;

/** Three indicators of two 施策 from row 4 on, no verdict and no tally. */
function form({
  title,
  line = '',
  head,
  figures = FULL,
  below = '',
  comment = '続ける。',
}: Form): string[][] {
  return [
    [title ?? '令和8年度 しおかぜ商工会アクションプログラム 総括表'],
    [line],
    ['施策', '達成状況※1', '施策目標(指標)', head ?? 'R8実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ['1 伴走支援', '', '(1) 上半期巡回件数(件)', figures[0], '', comment],
    ['', '', '(2) 講習会の開催(回)', figures[1], '', comment],
    ['2 創業支援', '', '(1) 創業者数(人)', figures[2], '', comment],
    ['達成数計', '', '達成数計', '', '', ''],
    [below],
  ];
}
const asText = (own: Form) =>
  form(own)
    .map((row) => row.join('|'))
    .join('\n');
const asBook = (own: Form) => caseWorkbook(form(own), { merges: ['A4:A5', 'B4:B5'] });

const NOT_CLOSED = {
  verdicts: { 4: '要確認', 5: '要確認', 6: '要確認' },
  tallies: [null, null],
  edits: [],
};
const CLOSED = {
  state: 'closed',
  verdicts: { 4: '未達成', 5: '未達成', 6: '達成' },
  tallies: ['1/2', '1/3'],
  edits: ['B4 未達成', 'E4 未達成', 'E5 未達成', 'B6 達成', 'E6 達成', 'B7 1/2', 'E7 1/3'],
};

describe.each([
  ['text', asText],
  ['workbook', asBook],
])('as %s', (_, put) => {
  test.each<[string, Form]>([
    ['the title: 中間評価・9月末現在', { title: '令和8年度 しおかぜ商工会 総括表(中間評価・9月末現在)' }],
    ['the title: 上半期', { title: '令和8年度 しおかぜ商工会 総括表（上半期）' }],
    ['the title: 第2四半期', { title: '令和8年度第２四半期 しおかぜ商工会 総括表' }],
    ['the title: 4月〜12月', { title: '令和8年度 しおかぜ商工会 総括表 4月〜12月' }],
    ['a line: a day of the year', { line: '(令和8年9月30日現在)' }],
    ['a line: its months', { line: '(令和8年4月1日〜令和8年9月30日)' }],
    ['a line: R8.9末現在', { line: 'R8.9末現在' }],
    ['the head: 上期', { head: 'R8上期実績値(目標値)' }],
    ['the head: ※12月末現在', { head: 'R8実績値(目標値)※12月末現在' }],
    ['the head: R8.9月末', { head: 'R8.9月末実績値(目標値)' }],
    ['the head: 中間', { head: 'R8中間実績値(目標値)' }],
    ['the head: 見込', { head: 'R8実績見込(目標値)' }],
  ])('%s opens the year, long after it has ended', async (_, own) => {
    const report = await told(put(own), AFTER);
    expect(report).toMatchObject({ ...NOT_CLOSED, state: 'open', exitStatus: 1 });
    expect(report.found.map((found) => found.split(' ')[0])).toEqual(['year-open']);
  });

  test.each<[string, Form['figures']]>([
    ['nothing before the brackets', ['(121)', '(10)', '(4)']],
    ['a blank before them', ['　(121)', '　(10)', '　(4)']],
    ['a dash before them', ['—(121)', '—(10)', '—(4)']],
  ])('targets with %s are a plan, in spring and long after', async (_, figures) => {
    for (const day of ['2026-04-10', AFTER])
      expect(await told(put({ ...(figures && { figures }) }), day)).toMatchObject({
        ...NOT_CLOSED,
        state: 'plan',
        found: [],
        exitStatus: 0,
      });
  });

  test.each([
    ['2026-02-01', 'open'],
    ['2027-03-30', 'open'],
    ['2027-03-31', 'closed'],
    ['2027-04-01', 'closed'],
  ])('the day %s: %s', async (day, state) => {
    for (const line of ['', '(令和9年3月31日現在)'])
      expect(await told(put({ line }), day)).toMatchObject({
        ...(state === 'closed' ? CLOSED : NOT_CLOSED),
        state,
      });
  });

  test.each<[string, Form]>([
    ['a note below', { below: '※会員数は令和8年9月末現在。上半期の数値は別紙' }],
    ['comments', { comment: '中間評価の後、9月末現在の遅れを取り戻す見込みとなった。' }],
    ['the last day of the year', { line: '(令和9年3月31日現在)' }],
    ['the end of March', { line: '(3月末現在)' }],
    ['a day after the year', { line: '(令和9年4月10日現在)' }],
    ['a day of paper', { line: '作成:令和8年12月12日' }],
    ['when it is handed in', { line: '※2月末までに提出してください' }],
    ['the months of the whole year', { line: '対象期間 令和8年4月〜令和9年3月' }],
    ['計画 and 後期 of a plan', { title: '令和8年度 しおかぜ商工会 経営発達支援計画(後期) 事業評価表' }],
  ])('%s says nothing of it', async (_, own) => {
    expect(await told(put(own), AFTER)).toMatchObject(CLOSED);
  });
});

test('of the first year of an era', async () => {
  const own = asText({ title: '令和元年度 しおかぜ商工会 総括表', head: 'R1実績値(目標値)' });
  expect((await told(own, '2020-03-30')).state).toBe('open');
  expect(await told(own, '2020-03-31')).toMatchObject(CLOSED);
});

test('without a year only words count', async () => {
  const own = { title: 'しおかぜ商工会アクションプログラム 総括表', head: '実績値(目標値)' };
  expect(await told(asText(own), '2020-01-01')).toMatchObject(CLOSED);
  const midway = await told(asText({ ...own, title: 'しおかぜ商工会 総括表(中間評価)' }), '2030-01-01');
  expect(midway).toMatchObject({ ...NOT_CLOSED, state: 'open' });
});

describe('parts of the year beside its total', () => {
  const halves = (rows: readonly string[], heads = '目標|上期実績(4〜9月)|下期実績(10〜3月)|年間計') =>
    [
      '令和8年度 しおかぜ商工会 経営発達支援計画 事業評価表',
      '',
      `指標|${heads}|達成状況`,
      ...rows.map((row, at) => `(${at + 1}) 巡回件数その${at + 1}(件)|${row}`),
    ].join('\n');

  test('blank everywhere: open', async () => {
    const own = halves(['121|53|||', '70|26|||', '37||14||']);
    expect(await told(own, AFTER)).toMatchObject({ ...NOT_CLOSED, state: 'open', found: ['year-open C4'] });
    const before = halves(['121||53||', '70|||26|', '37||14||'], '目標|年間計|上期実績|下期実績');
    expect(await told(before, AFTER)).toMatchObject({ state: 'open', edits: [] });
  });

  test('blank together with its parts: a plan', async () => {
    expect(await told(halves(['121||||', '70||||']), AFTER)).toMatchObject({
      state: 'plan',
      edits: [],
      exitStatus: 0,
    });
  });

  test('filled, or blank in one row: closed', async () => {
    const own = halves(['121|60|70|130|達成', '10|3|4||', '4|2|2|4|']);
    expect(await told(own, AFTER)).toMatchObject({
      state: 'closed',
      verdicts: { 4: '達成', 5: '要確認', 6: '達成' },
      edits: ['F6 達成'],
    });
  });
});

test('figures and form speak in an open year, verdicts and tallies do not', async () => {
  const own = [
    '令和8年度 しおかぜ商工会 事業評価表',
    '',
    '指標|目標|実績|達成率|達成状況',
    '(1) 巡回件数(件)|121|60|99.6%|達成',
    '(1) 講習会の開催(回)|10|3|30%|',
    '(3) 創業者数(人)|4|5|125%|未達成',
    '(4) 視察受入件数(件)|—|7||達成',
    '達成数計||||4月10日',
  ].join('\n');
  const { state, verdicts, found, edits } = await told(own, '2026-12-01');
  expect([state, verdicts]).toEqual(['open', { 4: '要確認', 5: '要確認', 6: '要確認', 7: '—' }]);
  expect([...new Set(found.map((each) => each.split(' ')[0]))].sort()).toEqual([
    'numbering',
    'rate-mismatch',
    'year-open',
  ]);
  expect(edits).toEqual([]);
});
