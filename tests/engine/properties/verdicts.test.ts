import fc from 'fast-check';
import type { Edit } from '../../../src/engine/index.js';
import { property } from './cases.js';
import { checked, sheetOf } from './checked.js';
import { type LaidOut, layOut } from './lay-out.js';
import { type Judged, type MeasureRule, type Truth, truthOf } from './truth.js';
import { type Written, type WrittenTable, type WrittenTally, writtenTables } from './written-table.js';

const rules = fc.constantFrom<MeasureRule>('all', 'majority');

/** What a recalculation has to write, and nothing else: blank and wrong cells whose verdict or count is certain. */
function editsOf(table: WrittenTable, truth: Truth, { rows, lines, measures, tally }: LaidOut): Edit[] {
  const edit = (letter: string, row: number, to: string): Edit => ({
    cell: `${letter}${row + 1}`,
    from: rows[row]?.['ABCDEFGH'.indexOf(letter)] ?? '',
    to,
  });
  const status = (letter: string, row: number, { kind }: Written, right: Judged | undefined) =>
    right?.certain && (kind === 'blank' || kind === 'wrong' || kind === 'wrong-sister')
      ? [edit(letter, row, right.verdict)]
      : [];
  const count = (letter: string, own: WrittenTally, right: Truth['tallies']['measures']) => {
    const says = `${own.achieved}/${own.total}`;
    if (own.kind === 'blank') return right.certain ? [edit(letter, tally, right.text)] : [];
    if (own.kind === 'wrong')
      return says !== right.text && right.certain ? [edit(letter, tally, right.text)] : [];
    if (own.kind === 'date')
      return says === right.text || right.certain ? [edit(letter, tally, right.text)] : [];
    return [];
  };
  const written = table.measures.flatMap((measure) => measure.lines);
  const starts = new Map(measures.map((row, index) => [row, index]));
  return [
    ...lines.flatMap((row, index) => {
      const place = starts.get(row);
      const measure = place === undefined ? undefined : table.measures[place];
      const line = written[index];
      return [
        ...(measure && place !== undefined ? status('D', row, measure.status, truth.measures[place]) : []),
        ...(line ? status('G', row, line.status, truth.indicators[index]) : []),
      ];
    }),
    ...count('D', table.tallies.measures, truth.tallies.measures),
    ...count('G', table.tallies.indicators, truth.tallies.indicators),
  ];
}

describe('a whole table whose truth is known', () => {
  property(
    'has the verdicts, 施策 and tallies that are right',
    fc.tuple(writtenTables, rules),
    ([table, measureRule]) => {
      const truth = truthOf(table, measureRule);
      const { judged } = checked(sheetOf(layOut(table).rows), { measureRule });
      const plain = ({ verdict, certain }: { verdict: string; certain: boolean }) => ({ verdict, certain });
      expect(judged.indicators.map(plain)).toEqual(truth.indicators);
      expect(judged.measures.map(plain)).toEqual(truth.measures);
      expect(judged.tallies).toMatchObject(truth.tallies);
    },
  );

  property(
    'is edited where a status or tally is blank or certainly wrong, and nowhere else',
    writtenTables,
    (table) => {
      const truth = truthOf(table);
      const laid = layOut(table);
      expect(checked(sheetOf(laid.rows)).edits).toEqual(editsOf(table, truth, laid));
    },
  );
});
