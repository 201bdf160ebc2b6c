/**
 * A row with a label and a figure is never lost (docs/table-rules.md, decision 15). What the rows hold is known because they were
 * made here; nothing of how the engine reads them is asked.
 */
import fc from 'fast-check';
import { check, parseCellAddress } from '../../../src/engine/index.js';
import { property } from './cases.js';
import { sheetOf } from './checked.js';
import { COLUMN, HEADER, layOut } from './lay-out.js';
import { writtenTables } from './written-table.js';

const LABELS = [
  '窓口相談件数(件)',
  '会員数',
  '(3) 出店数(店)',
  '④ 巡回件数',
  '１０ 巡回',
  '※ 会員数(社)',
  '※4 会員数(社)',
  '* 相談件数(件)',
  '(注) 相談件数',
  '注1 件数',
  '(参考)前年度の件数',
  '県平均',
  '（内訳）商業',
  'うち新規',
  '達成率',
  '内線',
  '備考',
  '- 3 -',
  '次ページへ続く',
  '様式1 件数',
  '作成者 山田',
  '指標',
  '実績値',
  '参加者の満足度を5段階で尋ねた平均(点)',
  '令和7年度 みどり商工会アクションプログラム 総括表',
];
const FIGURES = [
  '45(40)',
  '120',
  '(30)',
  '集計中(12)',
  '67%',
  '3,000(5,000)',
  '-300',
  '12社(10社)',
  '△3(2)',
  '45（40',
];
const NAMES = ['', '', '', '3 商店街', '湖畔', '参考', '作成者', '備考', '注', '【独自戦略】', '1'];
const STATUSES = ['', '', '達成', '未達成', '—', '検討中'];

const labelled = fc
  .record({
    name: fc.constantFrom(...NAMES),
    label: fc.constantFrom(...LABELS),
    figure: fc.constantFrom(...FIGURES),
    status: fc.constantFrom(...STATUSES),
    comment: fc.constantFrom('', '前年を上回った。'),
  })
  .map(({ name, label, figure, status, comment }) => {
    const row = HEADER.map(() => '');
    row[COLUMN.measure] = name;
    row[COLUMN.indicator] = label;
    row[COLUMN.figure] = figure;
    row[COLUMN.status] = status;
    row[COLUMN.comment] = comment;
    return { row, isLabelled: true };
  });
/** What may stand around such a row and change how it is read. */
const others = fc
  .constantFrom<readonly string[]>(
    [],
    ['', '', '', '', '- 2 -'],
    ['', '', '達成数計', '1/2', '', '達成数計', '2/3', ''],
    ['', '', '小計', '', '達成数計', '', '1/2', ''],
    ['※1 「達成」「未達成」のどちらかを記入'],
    HEADER,
  )
  .map((row) => ({ row, isLabelled: false }));

const tables = fc
  .tuple(
    writtenTables,
    fc.array(fc.tuple(fc.nat(), fc.oneof({ weight: 2, arbitrary: labelled }, others)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([table, added]) => {
    const { rows, header } = layOut(table);
    const all = rows.map((row): { row: readonly string[]; isLabelled: boolean } => ({
      row,
      isLabelled: false,
    }));
    for (const [place, one] of added) all.splice(header + 1 + (place % (all.length - header)), 0, one);
    return all;
  });

/** What a row with a label and a figure may be where it is no indicator; all of them but the last are listed in the report. */
const PASSED_OVER = ['reference', 'breakdown', 'foreign', 'unread'];

property(
  'a row with a label and a figure is judged, or passed over for a reason that is told',
  tables,
  (rows) => {
    const result = check(sheetOf(rows.map(({ row }) => row)), { asOf: '2026-04-20' });
    // Where it can't be read at all, that is said.
    if (!result.ok) return;
    const { judged, findings } = result.check;
    const { table } = judged;
    const rowOf = (cell: string | null) => (parseCellAddress(cell ?? '')?.row ?? -1) + 1;
    const judgedRows = new Set(
      table.indicators.flatMap(({ row, labelCell, figureCells }) => [
        row,
        ...[labelCell, ...figureCells].map(rowOf),
      ]),
    );
    const asked = new Set(findings.filter(({ rule }) => rule === 'row-unread').map(({ row }) => row));
    rows.forEach(({ row, isLabelled }, index) => {
      const own = index + 1;
      if (!isLabelled || judgedRows.has(own)) return;
      if (table.furtherTables.some(({ firstRow, lastRow }) => firstRow <= own && own <= lastRow)) return;
      const passed = table.passedOver.find((each) => each.row === own);
      expect([row.join('|'), PASSED_OVER.includes(passed?.is ?? '')]).toEqual([row.join('|'), true]);
      expect([own, asked.has(own)]).toEqual([own, passed?.is === 'unread']);
    });
  },
);
