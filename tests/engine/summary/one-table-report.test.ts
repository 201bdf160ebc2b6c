import { LOOKS } from '../../../src/engine/content/look.js';
import { heightOf } from '../../../src/engine/content/text-size.js';
import { cellAddress, check, reportContent, type SheetContent } from '../../../src/engine/index.js';
import { sampleTable } from './sample-tables.js';

const FIGURES = ['12(10)', '8(10)', '5(5)', '集計中(3)', '7(—)'];
const table = sampleTable('みどり商工会', 7, FIGURES);
const sheets = reportContent({ tables: [table], unread: [] });
const [overview, list, findings] = sheets;

/** Texts and numbers of a sheet row by row; formulas by their value. */
function rowsOf(sheet: SheetContent | undefined): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (const { row, column, content } of sheet?.cells ?? []) {
    const own = rows[row] ?? [];
    own[column] = typeof content === 'object' ? content.value : content;
    rows[row] = own;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

function below(sheet: SheetContent | undefined, heading: string, lines: number): (string | number)[][] {
  const rows = rowsOf(sheet);
  const at = rows.findIndex(([first]) => first === heading);
  return rows.slice(at + 1, at + 1 + lines);
}

test('it is about one table: its title above, and no number, file or total that repeats one row', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['集計', '一覧', '指摘']);
  expect(rowsOf(overview).slice(0, 4).flat()).toEqual([
    '令和7年度 みどり商工会アクションプログラム 総括表の集計',
    'ファイル: みどり商工会-r7.xlsx',
    '施策は、すべての指標が達成のときに達成とします。',
    '達成率は、達成の数を目標のある指標の数で割ったものです(要確認も含みます)。',
  ]);
  const texts = sheets.flatMap((sheet) => rowsOf(sheet).flat());
  for (const word of ['No.', 'ファイル', '合計', '全']) expect(texts).not.toContain(word);
});

test('施策 and 指標 are counted, 要確認 in the total and — outside it', () => {
  expect(below(overview, '達成の状況', 3)).toEqual([
    ['', '', '達成', '総数', '達成率', '未達成', '要確認', '目標なし'],
    ['施策', '3施策', 0, 2, 0, 1, 1, 1],
    ['指標', '5指標', 2, 4, 0.5, 1, 1, 1],
  ]);
});

test('the ※1 verdicts stand in it, 施策 by 施策, with what the sheet says and where', () => {
  expect(below(overview, '施策の達成状況(※1)', 4)).toEqual([
    ['区分', '施策', '判定', 'シートの記載', '達成した指標', 'セル'],
    ['共通戦略', '1 相談の充実', '未達成', '', '1/2', 'D4'],
    ['独自戦略', '2 相談の充実', '要確認', '', '1/2', 'D6'],
    ['独自戦略', '3 相談の充実', '—', '', '0/0', 'D8'],
  ]);
});

test('counts are live formulas over the lists and the 施策 above', () => {
  const formulas = (overview?.cells ?? []).flatMap(({ content }) =>
    typeof content === 'object' ? [content.formula] : [],
  );
  expect(formulas).toContain(`=COUNTIF('一覧'!$J$4:$J$8,"達成")`);
  expect(formulas).toContain('=COUNTIF($C$12:$C$14,"未達成")');
  expect(formulas.some((own) => own.startsWith("=COUNTIF('指摘'!$B$4:"))).toBe(true);
  expect(rowsOf(overview)[11]?.[2]).toBe('未達成');
});

test('lists begin with what differs from row to row', () => {
  expect(rowsOf(list)[2]).toEqual([
    ...[
      '区分',
      '戦略',
      '施策',
      '指標',
      '単位',
      '実績',
      '目標',
      '向き',
      '達成率',
      '判定',
      'シートの記載',
      'セル',
      '検証及び改善点',
    ],
  ]);
  expect(rowsOf(list)[3]?.slice(5, 10)).toEqual([12, 10, '以上', 1.2, '達成']);
  expect(rowsOf(findings)[2]).toEqual(['セル', '種類', '指摘', '内容']);
});

test('the list is known again as one of ours, and holds no table', () => {
  const rows = rowsOf(list).map((row) => row.map(String));
  expect(check({ name: '一覧', firstRow: 0, firstColumn: 0, rows })).toMatchObject({
    ok: false,
    failure: { code: 'no-header' },
  });
});

test('charts stand over the cells of their tables', () => {
  const names = overview?.charts.map(({ kind, title }) => [kind, title]);
  expect(names).toEqual([
    ['stacked-bar', '達成の内訳'],
    ['bar', '戦略別の達成率'],
  ]);
  for (const chart of overview?.charts ?? [])
    for (const { name, values } of chart.series) {
      expect(rowsOf(overview)[name.firstRow]?.[name.firstColumn]).toEqual(expect.any(String));
      expect(rowsOf(overview)[values.firstRow]?.[values.firstColumn]).toEqual(expect.any(Number));
    }
});

test('no wrapped text is cut by its row', () => {
  for (const sheet of sheets)
    for (const { row, column, content, look } of sheet.cells) {
      if (typeof content !== 'string' || !LOOKS[look].wrap) continue;
      const height = sheet.rowHeights.find((own) => own.row === row)?.height ?? 18.75;
      const needed = heightOf(content, sheet.columnWidths[column] ?? 8, LOOKS[look].size);
      expect([cellAddress(row, column), height >= needed]).toEqual([cellAddress(row, column), true]);
    }
});

test('a form without 施策 has no such section, a table of an open year no rate', () => {
  const open = reportContent({ tables: [sampleTable('みどり商工会', 8, FIGURES, '2026-10-10')], unread: [] });
  expect(rowsOf(open[0]).flat()).toContain('年度の終わっていない表のため、達成率は計算しません。');
  expect(below(open[0], '達成の状況', 3)[2]?.slice(2, 5)).toEqual([0, 0, '']);
  expect(below(open[0], '施策の達成状況(※1)', 2)[1]?.[2]).toBe('途中');
  const flat = reportContent({ tables: [{ ...table, measureRows: [], measures: null }], unread: [] });
  expect(rowsOf(flat[0]).flat()).not.toContain('施策の達成状況(※1)');
  expect(below(flat[0], '達成の状況', 2)[1]?.[0]).toBe('指標');
});
