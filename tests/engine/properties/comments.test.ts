import fc from 'fast-check';
import { foundInComment } from '../comment/rows-with-comments.js';
import { property } from './cases.js';

/** Comments put together of a row's own figures, of other numbers, and of one figure that is not the row's. */

const LABELS = [
  ['相談', '件', '相談件数（件）'],
  ['来場者', '人', '物産市来場者数（人）'],
  ['支援企業', '社', '新規支援企業数（社）'],
  ['開催', '回', '講習会開催回数（回）'],
] as const;

const WIDE = '０１２３４５６７８９';
const SHAPES: readonly ((value: number) => string)[] = [
  (value) => String(value),
  (value) => value.toLocaleString('en-US'),
  (value) => String(value).replace(/\d/g, (digit) => WIDE[Number(digit)] ?? digit),
];

/** Clauses that name numbers, none of which is a figure of the row; `{}` is any number. */
const OTHERS = [
  '前年度実績{}に対し増加した。',
  '昨年度の{}を上回った。',
  'うち新規は{}であった。',
  '令和5年度は{}であった。',
  '1回あたり{}であった。',
  '県平均の{}を上回った。',
  '上半期は{}であった。',
  '申込みは{}あった。',
  '見込みの{}には及ばなかった。',
  '過去最高の{}に迫った。',
  '会場は{}か所、講師は{}名であった。',
];
const AHEAD = ['次年度は{}を目指す。', '来年度の目標は{}とする。', '今後は{}まで増やす。'];

const rows = fc.record({
  label: fc.constantFrom(...LABELS),
  actual: fc.integer({ min: 1, max: 5000 }),
  target: fc.integer({ min: 1, max: 5000 }),
  shape: fc.constantFrom(...SHAPES),
  form: fc.nat({ max: 5 }),
  other: fc.constantFrom('', ...OTHERS),
  ahead: fc.constantFrom('', ...AHEAD),
  number: fc.integer({ min: 1, max: 5000 }),
  off: fc.integer({ min: 1, max: 400 }),
});
type Row = typeof rows extends fc.Arbitrary<infer T> ? T : never;

/** What a clerk may write of an actual and a target. */
function stating(
  { label: [name, unit], shape, form }: Row,
  actual: number,
  target: number,
  rate: number,
): string {
  const [a, t] = [`${shape(actual)}${unit}`, `${shape(target)}${unit}`];
  const percent = `${rate.toFixed(1)}%`;
  const forms = [
    `実績は${a}となった。`,
    `目標${t}に対し、実績は${a}であった。`,
    `${name}は${a}（目標${t}）であった。`,
    `目標の${t}に対して実績${a}、達成率${percent}。`,
    `本年度の${name}実績は${a}で、達成率は${percent}であった。`,
    `実績値は${a}（目標${t}、達成率${percent}）。`,
  ];
  return forms[form] ?? '';
}

const saidOf = (row: Row, comment: string) => {
  const { actual, target, label, number } = row;
  return foundInComment(
    {
      label: label[2],
      actual: String(actual),
      target: String(target),
      verdict: actual >= target ? '達成' : '未達成',
    },
    comment.replace(/\{\}/g, `${number}${label[1]}`),
  ).filter(({ rule }) => rule === 'comment-figure');
};

property('a comment of the row’s own figures and of other numbers is told nothing', rows, (row) => {
  const own = stating(row, row.actual, row.target, (row.actual / row.target) * 100);
  expect(saidOf(row, `${own}${row.other}${row.ahead}`)).toEqual([]);
});

property('an actual that is not the row’s is found, whatever stands behind it', rows, (row) => {
  // A large number with noughts may be rounded.
  const actual = row.actual + row.off;
  fc.pre(actual % 100 !== 0);
  const wrong = stating(row, actual, row.target, (row.actual / row.target) * 100);
  expect(saidOf(row, `${wrong}${row.other}${row.ahead}`).map(({ found }) => found.normalize('NFKC'))).toEqual(
    [`${row.shape(actual)}${row.label[1]}`.normalize('NFKC')],
  );
});
