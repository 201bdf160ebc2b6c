import fc from 'fast-check';
import { type EarlierTable, earlierTableOf } from '../../../src/engine/index.js';
import { property } from './cases.js';
import { checked, sheetOf } from './checked.js';
import { layOut } from './lay-out.js';
import { type WrittenTable, writtenTables } from './written-table.js';

/** A table beside that of the year before: whatever order its rows stand in, and where it is the same table once more. */

const OF_NAMES = ['indicator-gone', 'indicator-new', 'indicator-renamed'];

/** The rows of a table as those of another year. */
const inYear = (table: WrittenTable, era: number) =>
  sheetOf(
    layOut(table).rows.map((row) => row.map((text) => text.replace(/(令和|R)7(?=年度|実績値)/, `$1${era}`))),
  );

/** The year before, and null where its columns are not certain: then nothing is compared, and another test says so. */
function lastYear(table: WrittenTable): EarlierTable | null {
  const result = earlierTableOf(checked(inYear(table, 6)).judged, { file: 'R6.xlsx', sheet: '' });
  return result.ok ? result.table : null;
}

const shuffled = <T>(list: readonly T[], by: number): T[] => {
  const rest = [...list];
  const out: T[] = [];
  for (let seed = by; rest.length > 0; seed = (seed * 1103515245 + 12345) % 2147483648)
    out.push(...rest.splice(seed % rest.length, 1));
  return out;
};

property(
  'the year before in any order has nothing gone, new or renamed, and the same table once more is told to be last year’s',
  fc.tuple(writtenTables, fc.nat()),
  ([table, by]) => {
    const before = lastYear(table);
    if (!before) return;
    const measures = shuffled(table.measures, by).map((own) => ({ ...own, lines: shuffled(own.lines, by) }));
    const after = checked(inYear({ ...table, measures }, 7), { earlier: [before] });
    if (after.compared?.ok !== true) return;
    const rules = after.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => OF_NAMES.includes(rule))).toEqual([]);
    const { pairs, left } = after.compared.comparison;
    expect(pairs.length + left.length).toBe(after.judged.indicators.length);
    for (const { last, own } of pairs) {
      const { actual, target } = after.judged.indicators[own] ?? {};
      expect([last.actual, last.target]).toEqual([actual, target]);
    }
    const compared = pairs.filter(({ last }) => last.actual !== null);
    expect(rules.filter((rule) => rule === 'last-year-figures')).toHaveLength(compared.length >= 3 ? 1 : 0);
    expect(rules.filter((rule) => rule === 'target-changed' || rule === 'unit-changed')).toEqual([]);
  },
);
