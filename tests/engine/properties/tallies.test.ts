import fc from 'fast-check';
import { property } from './cases.js';
import { checked, sheetOf } from './checked.js';
import { layOut, plainFigure } from './lay-out.js';
import { type MeasureRule, possibleTallies, truthOf } from './truth.js';
import { type WrittenTable, type WrittenTally, writtenTables } from './written-table.js';

/** A tally beside open questions (docs/table-rules.md, decision 18). */

const rules = fc.constantFrom<MeasureRule>('all', 'majority');
const LEVELS = ['measures', 'indicators'] as const;

/** Tables whose tallies are often nearly right. */
const tables = fc
  .tuple(writtenTables, fc.array(fc.constantFrom(-1, 0, 0, 1), { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([table, [a = 0, b = 0, c = 0, d = 0], near]): WrittenTable => {
    if (!near) return table;
    const { measures, indicators } = truthOf(table).tallies;
    const close = (own: WrittenTally, right: typeof measures, more: number, longer: number) => ({
      ...own,
      achieved: Math.max(own.kind === 'date' ? 1 : 0, Math.min(12, right.achieved + more)),
      total: Math.max(1, Math.min(28, right.total + longer)),
    });
    const own = table.tallies;
    return {
      ...table,
      tallies: {
        measures: close(own.measures, measures, a, b),
        indicators: close(own.indicators, indicators, c, d),
      },
    };
  });

/** What has to be said of a tally, besides that it is a date. */
function ruleFor(
  own: WrittenTally,
  right: { text: string; certain: boolean },
  possible: ReadonlySet<string>,
) {
  const says = `${own.achieved}/${own.total}`;
  if (own.kind === 'blank') return right.certain ? 'tally-blank' : 'tally-unconfirmed';
  if (own.kind === 'other-words') return 'tally-mismatch';
  if (own.kind === 'right' || says === right.text) return null;
  return !right.certain && possible.has(says) ? 'tally-unconfirmed' : 'tally-mismatch';
}

property(
  'is right, possible, impossible or to be filled, and nothing else is said of it',
  fc.tuple(tables, rules),
  ([table, measureRule]) => {
    const { tallies } = truthOf(table, measureRule);
    const possible = possibleTallies(table, measureRule);
    const { rows, tally } = layOut(table, plainFigure, truthOf(table, measureRule));
    const { findings } = checked(sheetOf(rows), { measureRule });
    for (const [level, letter] of [
      ['measures', 'D'],
      ['indicators', 'G'],
    ] as const) {
      const said = findings.filter(
        ({ rule, cells }) => /^tally-/.test(rule) && cells[0] === `${letter}${tally + 1}`,
      );
      const right = ruleFor(table.tallies[level], tallies[level], possible[level]);
      expect(said.map(({ rule }) => rule).filter((rule) => rule !== 'tally-date')).toEqual(
        right ? [right] : [],
      );
      if (right === 'tally-unconfirmed') expect(said.some(({ fix }) => fix?.kind === 'safe')).toBe(false);
    }
  },
);

property('can always turn out as decision 5 counts', fc.tuple(tables, rules), ([table, measureRule]) => {
  const { tallies } = truthOf(table, measureRule);
  const possible = possibleTallies(table, measureRule);
  for (const level of LEVELS) expect(possible[level].has(tallies[level].text)).toBe(true);
});
