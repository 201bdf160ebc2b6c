import { caseWorkbook } from './case-workbook.js';
import { told } from './told.js';

/** Rows that are easily passed over, and further tables (docs/table-rules.md, decision 15). */

const TITLE = '令和7年度 しおかぜ商工会アクションプログラム 総括表';

describe('below a subtotal', () => {
  const head = `${TITLE}\n\n区分|施策目標(指標)|実績値(目標値)|達成状況※2|検証`;
  const above = ['経営|巡回件数(件)|130(100)|達成|よい', '|創業者数(人)|4(10)|未達成|改善'];
  const numbered = (rows: readonly string[]) =>
    rows.map((row, at) => row.replace('|', `|(${(at % 2) + 1}) `));
  const part = ['地域|祭り来場者数(人)|2,000(5,000)||', '|朝市出店数(店)|10(30)||'];
  const written = part.map((row) => row.replace('||', '|未達成|'));
  const blanks = ['D7 未達成', 'D8 未達成'];

  test.each<[string, readonly string[], readonly string[]]>([
    ['without numbers', [...above, '小計|達成数計||1/2', ...part], blanks],
    ['with numbers', [...numbered(above), '小計|達成数計||1/2', ...numbered(part)], blanks],
    ['with their verdicts', [...above, '小計|達成数計||1/2', ...written], []],
    ['or without one', [...above, ...part], ['D6 未達成', 'D7 未達成']],
  ])('%s all four are read', async (_, rows, edits) => {
    const report = await told([head, ...rows].join('\n'));
    expect(Object.values(report.verdicts)).toEqual(['達成', '未達成', '未達成', '未達成']);
    expect(report).toMatchObject({ tallies: [null, '1/4'], edits });
  });

  test('half a table does not go in silence', async () => {
    const rows = [...above, '|達成数計||1/2|', ...part, '|観光客数(人)|900(800)||'];
    const { verdicts, found } = await told([head, ...rows].join('\n'));
    expect(verdicts).toEqual({ 4: '達成', 5: '未達成', 7: '未達成', 8: '未達成', 9: '達成' });
    expect(found).toContain('row-unread D6');
  });
});

const head = '施策|達成状況※1|施策目標(指標)|R7実績値(目標値)|達成状況※2|検証及び改善点';
const rows = [
  '1 伴走支援|未達成|(1) 巡回件数(件)|60(121)|未達成|増やす。',
  '2 創業支援|達成|(1) 創業者数(人)|5(4)|達成|続ける。',
];
const tally = '達成数計|1/2|達成数計||1/2|';
const table = (...own: readonly string[]) => told([TITLE, '', head, ...own].join('\n'));

test('a note, a schedule and a budget are no findings', async () => {
  const report = await table(
    ...rows,
    tally,
    '※会員数は令和8年3月31日現在 1,204名',
    '評価委員会開催日|令和8年4月20日',
    '事業予算|予算額(千円)|決算額(千円)',
    '巡回事業|1,200|1,180',
  );
  expect(report).toMatchObject({ found: [], edits: [], tallies: ['1/2', '1/2'] });
});

test.each([
  ['begins with ※', '||※うち新規(件)|12(10)|達成|'],
  ['is called 備考', '備考||備考の件数(件)|3(10)|未達成|増やす。'],
  ['has a number of a page for its 施策', '- 3 -||(2) 創業塾の開催(回)|5(4)|達成|'],
  ['has slipped to the left', '(2) 講習会の開催(回)|3(10)'],
])('a row that %s is read or asked about', async (_, row) => {
  const { verdicts, found } = await table(rows[0] ?? '', row, rows[1] ?? '', tally);
  expect(verdicts[5] ?? found.find((own) => /row-(?:unread|shift)/.test(own))).toBeDefined();
});

test('rows behind blank ones and below the tallies are read or asked about', async () => {
  const below = await table(...rows, tally, '追加指標', '||(2) 会員訪問件数(件)|50(40)||');
  expect(below.verdicts[8] ?? below.found.find((own) => own.startsWith('row-unread'))).toBeDefined();
  const apart = await table(rows[0] ?? '', '', '', '', rows[1] ?? '', tally);
  expect(apart.verdicts).toEqual({ 4: '未達成', 8: '達成' });
});

describe('a further table', () => {
  const lastYear = ['', '令和6年度 しおかぜ商工会アクションプログラム 総括表', head.replace('R7', 'R6')];
  const figures = ['1 伴走支援|達成|(1) 巡回件数(件)|60(70)|達成|', '達成数計|1/1|達成数計||2/2|'];

  test('of last year is asked about, as text and as a workbook', async () => {
    const all = [TITLE, '', head, ...rows, tally, ...lastYear, ...figures];
    const grid = all.map((row) => row.split('|'));
    for (const report of [await told(all.join('\n')), await told(caseWorkbook(grid))]) {
      expect(report).toMatchObject({ tallies: ['1/2', '1/2'], edits: [], found: ['table-unread A8'] });
      expect(Object.keys(report.verdicts)).toEqual(['4', '5']);
      expect(report.unread).toEqual(['8-11 table further-table']);
    }
  });

  test('that is blank is none', async () => {
    const { found, unread } = await table(...rows, tally, ...lastYear);
    expect([found, unread]).toEqual([[], ['8-9 foreign further-table']]);
  });
});
