/** Remarks beside a row and lines below a table, written with their truth by people who had not seen the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../src/engine/index.js';

/** The row it stands beside, and whether a person must decide that row. */
interface Remark {
  readonly row: number;
  readonly remark: string;
  readonly ask: boolean;
}

/** The rows that a person must decide, those that may as well be asked about, and whether the tally must be left alone. */
interface Line {
  readonly line: string;
  readonly rows: readonly number[];
  readonly maybe: readonly number[];
  readonly tally: boolean;
}

const read = <Of>(file: string): readonly Of[] => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));
const REMARKS = read<Remark>('remarks.json');
const LINES = read<Line>('lines.json');

/** 120, 80, 95, 100, 105 and 155 % of the target. */
const FIGURES = [
  ['補助金採択件数', '10', '12'],
  ['創業支援件数', '10', '8'],
  ['専門家派遣件数', '20', '19'],
  ['相談件数', '10', '10'],
  ['会員訪問件数', '20', '21'],
  ['展示会参加企業数', '20', '31'],
];
const TALLY = 'D10';

/** The rows that are asked about in a form without verdicts, and whether its tally is written. */
function checked(remark: Pick<Remark, 'row' | 'remark'> | null, line = '') {
  const rows = [
    ['令和7年度 みなと商工会 事業評価表'],
    [],
    ['指標', '目標', '実績', '達成状況', '備考'],
    ...FIGURES.map((own, at) => [...own, '', at === remark?.row ? remark.remark : '']),
    ['達成数計', '', '', '', ''],
    [],
    [line],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  return {
    asked: judged.indicators.flatMap(({ certain }, at) => (certain ? [] : [at])),
    isCounted: edits.some(({ cell }) => cell === TALLY),
  };
}

test('there are several hundred of either kind', () => {
  expect(REMARKS.filter(({ ask }) => ask).length).toBeGreaterThan(150);
  expect(REMARKS.filter(({ ask }) => !ask).length).toBeGreaterThan(250);
  expect(LINES.filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(120);
  expect(LINES.filter(({ rows, tally }) => rows.length === 0 && !tally).length).toBeGreaterThan(150);
});

test('no remark that a person must decide upon leaves its row certain, and no other asks', () => {
  const wrong = REMARKS.filter((own) => checked(own).asked.join() !== (own.ask ? `${own.row}` : ''));
  expect(wrong).toEqual([]);
});

test('a remark on which a verdict may hang bears nothing on one that is written as its figures give it', () => {
  expect(checked({ row: 0, remark: '' })).toEqual({ asked: [], isCounted: true });
});

test('no line leaves a row certain that a person must decide upon, and none asks of others', () => {
  const wrong = LINES.filter(({ line, rows, maybe }) => {
    const { asked } = checked(null, line);
    return (
      rows.some((row) => !asked.includes(row)) || asked.some((row) => ![...rows, ...maybe].includes(row))
    );
  });
  expect(wrong).toEqual([]);
});

test('a line about the tally leaves it alone, and no line that is about nothing does', () => {
  const wrong = LINES.filter(({ line, rows, maybe, tally }) => {
    const { isCounted } = checked(null, line);
    return tally ? isCounted : rows.length + maybe.length === 0 && !isCounted;
  });
  expect(wrong).toEqual([]);
});
