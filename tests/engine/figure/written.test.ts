/** Cells as clerks write them, with what they come to: their truth was decided before anything read them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/engine/index.js';

interface Written {
  readonly cell: string;
  readonly label: string;
  /** The verdicts that are right, the only one or one of several. */
  readonly right: readonly string[];
}

const written: readonly Written[] = JSON.parse(readFileSync(path.join(__dirname, 'written.json'), 'utf8'));

/** The verdict of the cell in a small table; `asked` where it is not certain. */
function verdictOf(cell: string, label: string): string {
  const rows = [
    ['令和6年度 みどり商工会 総括表'],
    ['指標', 'R6実績値(目標値)', '達成状況'],
    [`(1) ${label}`, cell, ''],
    ['(2) 訪問した事業所数(社)', '12(10)', '達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const own = result.check.judged.indicators.find(({ indicator }) => indicator.row === 3);
  if (!own) throw new Error('the row was not read');
  // Which way is better is no matter of notation.
  return own.doubts.every((doubt) => doubt === 'direction') ? own.verdict : 'asked';
}

test.each(written)('$cell of $label is $right', ({ cell, label, right }) => {
  expect(right).toContain(verdictOf(cell, label));
});
