import fc from 'fast-check';
import type { Cell, Sheet } from '../../../src/engine/index.js';

/** Grids of any text: what no reader should be able to break the engine with. */

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    ...'0123456789１２.．,，()（）[]【〔〕-−—－ー〜~/／※*△▲%％約以上未満達成件年月日 　\n\t\ud800\udfff\u0000\u200b',
  ),
);
const HEADS = [
  '戦略',
  '施策',
  '達成状況※1',
  '達成状況※2',
  '達成状況',
  '施策目標(指標)',
  '指標',
  '項 目',
  'R7実績値(目標値)',
  '実績値',
  '目標値',
  'Ｒ６実績',
  '令和7年度',
  '達成率',
  '単位',
  '判定',
  '評価',
  '成果検証',
  '備考',
  '検証及び改善点',
  '4〜9月期',
  '計画',
  '年間計',
  '目標/実績',
];
const FIGURES = [
  '133(121)',
  '１２（１１）',
  '(27)37',
  '19／21',
  '26 31）',
  '48〜60',
  '58.7％(59%以上)',
  'l2（12）',
  '集計中(3)',
  '中止(2)',
  '3,300万円(1億円)',
  '2,211(H26)',
  '515(うち255)',
  '((',
  '△3(▲2)',
  '21(—)',
  '1 0 .7',
  '0.425',
  '40%',
  '9'.repeat(400),
  '4月10日',
  '4/10',
  '1.2.3',
  '-0(5)',
  '0(0)',
];
const WORDS = [
  '達成',
  '未達成',
  '—',
  '○',
  '×',
  '達成数計',
  '合計',
  '(1) 採択数(件)',
  '(2) 離職率(%)',
  '1 伴走型支援',
  '共通戦略',
  '1 戦略の名',
  '- 3 -',
  '（次ページへ続く）',
  '※1 注',
  'constructor',
  '__proto__',
  '(単位:件)',
  '令和7年度 商工会 総括表',
  '目標を達成した。',
  '目標に届かなかった。次年度は…',
];
const huge = fc
  .tuple(
    fc.constantFrom(' ', '(', ')', '1', '１ ', '\ud800', '目標', '〜1', 'a', '達成 ', '※', '\n'),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([piece, times]) => piece.repeat(times));
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...HEADS) },
  { weight: 3, arbitrary: fc.string({ unit, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...FIGURES), fc.constantFrom(...WORDS)).map((own) => own.join('')),
  },
);
const stored = fc
  .record({
    text: texts,
    number: fc.double(),
    fixed: fc.constantFrom(undefined, undefined, 'formula', 'array', 'spill', 'totals-row'),
  })
  .map(({ text, number, fixed }): Cell => (fixed ? { text, number, fixed } : { text, number }));
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 20, arbitrary: texts },
  { weight: 2, arbitrary: stored },
  { weight: 1, arbitrary: huge },
);
const bodyRow = fc.array(cells, { maxLength: 9 });
const headRow = fc.array(fc.constantFrom('', '', ...HEADS), { minLength: 3, maxLength: 9 });
const header = fc.oneof(
  headRow,
  headRow,
  fc.shuffledSubarray(HEADS.slice(0, 12), { minLength: 4 }),
  fc.constant([
    '戦略',
    '',
    '施策',
    '達成状況※1',
    '施策目標(指標)',
    'R7実績値(目標値)',
    '達成状況※2',
    '検証及び改善点',
  ]),
);

const line = fc.integer({ min: -2, max: 14 });
const merge = fc.tuple(line, fc.nat(3), line, fc.nat(3));
const lines = fc.uniqueArray(fc.nat(12), { maxLength: 4 });

/** About three of four of these grids hold something like a header. */
export const anyGrids: fc.Arbitrary<Sheet> = fc
  .record({
    above: fc.array(bodyRow, { maxLength: 3 }),
    headers: fc.array(fc.tuple(header, fc.array(bodyRow, { maxLength: 6 })), { maxLength: 2 }),
    firstRow: fc.nat(1_048_000),
    firstColumn: fc.nat(16_000),
    merges: fc.option(fc.array(merge, { maxLength: 4 }), { nil: undefined }),
    hidden: fc.option(fc.record({ rows: lines, columns: lines }), { nil: undefined }),
  })
  .map(({ above, headers, firstRow, firstColumn, merges, hidden }) => ({
    name: 'any',
    firstRow,
    firstColumn,
    rows: [...above, ...headers.flatMap(([head, rows]) => [head, ...rows])],
    ...(merges && {
      merges: merges.map(([row, rows, column, columns]) => ({
        firstRow: firstRow + row,
        lastRow: firstRow + row + rows,
        firstColumn: firstColumn + column,
        lastColumn: firstColumn + column + columns,
      })),
    }),
    ...(hidden && {
      hidden: {
        rows: hidden.rows.map((row) => firstRow + row),
        columns: hidden.columns.map((column) => firstColumn + column),
      },
    }),
  }));
