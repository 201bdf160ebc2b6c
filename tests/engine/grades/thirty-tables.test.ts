/** Tables that somebody wrote without having seen the engine, with the grades that are right; null where nobody could tell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked } from './sheets.js';

interface GradedTable {
  readonly kind: string;
  readonly rows: readonly string[];
  /** Row, the grade that is right, and whether another one is written there. */
  readonly right: readonly (readonly [number, string | null, boolean])[];
  readonly counts: boolean;
}

const TABLES: readonly GradedTable[] = JSON.parse(
  readFileSync(join(__dirname, 'thirty-tables.json'), 'utf8'),
);

describe.each(TABLES)('$kind', ({ rows, right, counts }) => {
  const { judged, findings, edits } = checked(rows.map((row) => row.split('|')));

  test('reads the rows that are indicators, and their grades', () => {
    const seen = judged.indicators.map(({ indicator, grade }) => [indicator.row, grade?.right ?? null]);
    expect(seen).toEqual(right.map(([row, grade]) => [row, grade]));
  });

  test('calls wrong what is wrong, and nothing else', () => {
    const wrong = findings.filter(({ rule, severity }) => rule === 'grade-mismatch' && severity === 'error');
    expect(wrong.map(({ row }) => row)).toEqual(right.filter(([, , isWrong]) => isWrong).map(([row]) => row));
    expect(findings.filter(({ rule }) => rule.startsWith('status-'))).toEqual([]);
  });

  test('writes no grade, and counts grades only where the legend says which', () => {
    const graded = judged.indicators.map(({ indicator }) => indicator.status?.cell);
    expect(edits.filter(({ cell }) => graded.includes(cell))).toEqual([]);
    expect(judged.grading?.counted != null).toBe(counts);
  });
});
