import fc from 'fast-check';
import type { Sheet } from '../../../src/engine/index.js';
import { sheetOf } from './checked.js';
import { COLUMN, HEADER, layOut } from './lay-out.js';
import { writtenTables } from './written-table.js';

/** Whole tables with rows that may stand anywhere below their heads: labels beside figures, remarks, small tables, blanks. */

const LABELS = [
  '窓口相談件数(件)',
  '会員数',
  '(3) 出店数(店)',
  '※ 会員数(社)',
  '※4 会員数(社)',
  '* 相談件数(件)',
  '(注) 相談件数',
  '(参考)前年度の件数',
  '県平均',
  '（内訳）商業',
  'うち新規',
  '合計',
  '小計',
  '達成率',
  '内線',
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '3',
];
const FIGURES = ['45(40)', '120', '(30)', '集計中(12)', '67%', '3,000(5,000)', '1/2', '-300', '12社(10社)'];
const NAMES = ['', '', '', '3 商店街', '湖畔', '参考', '作成者', '小計', '【独自戦略】'];

const loose = fc
  .record({
    name: fc.constantFrom(...NAMES),
    label: fc.constantFrom('', ...LABELS),
    figure: fc.constantFrom('', ...FIGURES),
    status: fc.constantFrom('', '', '', '達成', '未達成', '—', '1/2'),
    comment: fc.constantFrom('', '', '前年を上回った。'),
    slip: fc.constantFrom(0, 0, 0, 1),
  })
  .map(({ name, label, figure, status, comment, slip }) => {
    const row = HEADER.map(() => '');
    row[COLUMN.measure] = name;
    row[COLUMN.indicator] = label;
    row[COLUMN.figure] = figure;
    row[COLUMN.status] = status;
    row[COLUMN.comment] = comment;
    return [...Array.from({ length: slip }, () => ''), ...row];
  });

const others = fc.constantFrom<readonly (readonly string[])[]>(
  [[]],
  [['', '', '', '', '- 2 -']],
  [['', '', '達成数計', '1/2', '', '達成数計', '2/3', '']],
  [[], ['費目', '', '予算額', '', '決算額', '差異', '摘要'], ['旅費', '', '500', '', '480', '20', '展示会']],
  [['令和6年度 みどり商工会アクションプログラム 総括表'], HEADER],
  [HEADER],
);

const additions = fc.oneof(
  { weight: 3, arbitrary: loose.map((row): readonly (readonly string[])[] => [row]) },
  { weight: 1, arbitrary: others },
);

/** Tables of the canonical form, with up to six such additions. */
export const tablesWithLooseRows: fc.Arbitrary<Sheet> = fc
  .tuple(writtenTables, fc.array(fc.tuple(fc.nat(), additions), { maxLength: 6 }))
  .map(([table, places]) => {
    const { rows, header } = layOut(table);
    const all: (readonly string[])[] = [...rows];
    for (const [place, added] of places) {
      const below = header + 1;
      all.splice(below + (place % (all.length - below + 1)), 0, ...added);
    }
    return sheetOf(all);
  });
