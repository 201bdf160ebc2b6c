/** Small tables of kinds that lead astray (tables side by side, pairs of rows, rows below a tally), their truth decided before anything read them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/engine/index.js';

interface Strange {
  readonly kind: string;
  readonly rows: readonly (readonly string[])[];
  /** What each row comes to, or `asked`. */
  readonly right: readonly {
    readonly row: number;
    readonly actual: number | null;
    readonly target: number | null;
    readonly verdict: string;
  }[];
}

const tables: readonly Strange[] = JSON.parse(
  readFileSync(path.join(__dirname, 'strange-tables.json'), 'utf8'),
);

test.each(tables)('$kind: what is certain is right, and nothing else is written', ({ rows, right }) => {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged, edits } = result.check;
  const said = (row: number, actual: unknown, target: unknown, verdict: string) =>
    [row, actual, target, verdict].join(' ');
  const truth = right.map(({ row, actual, target, verdict }) => said(row, actual, target, verdict));
  const certain = judged.indicators
    .filter((own) => own.certain)
    .map((own) => said(own.indicator.row, own.actual, own.target, own.verdict));
  expect(certain.filter((own) => !truth.includes(own))).toEqual([]);
  const verdicts = new Set(right.map(({ verdict }) => verdict));
  const written = edits.filter(({ to }) => !to.includes('/')).map(({ to }) => to);
  expect(written.filter((to) => !verdicts.has(to))).toEqual([]);
});

test('most of what a person can judge is judged', () => {
  const all = tables.flatMap(({ rows, right }) => {
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    const certain = result.ok ? result.check.judged.indicators.filter((own) => own.certain).length : 0;
    return [{ certain, judged: right.filter(({ verdict }) => verdict !== 'asked').length }];
  });
  const sum = (key: 'certain' | 'judged') => all.reduce((total, own) => total + own[key], 0);
  expect(sum('certain')).toBeGreaterThan(0.75 * sum('judged'));
});
