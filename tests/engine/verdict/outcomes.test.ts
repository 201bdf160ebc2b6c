import fc from 'fast-check';
import type { OfficialVerdict } from '../../../src/engine/lexicon/verdict-words.js';
import { couldBe, countOutcomes, measureOutcomes, outcomesOf } from '../../../src/engine/verdict/outcomes.js';

const WAYS: readonly (readonly OfficialVerdict[])[] = [
  ['達成'],
  ['未達成'],
  ['—'],
  ['達成', '未達成'],
  ['達成', '未達成', '—'],
];
const rowsOf = fc.array(fc.constantFrom(...WAYS), { maxLength: 6 });

/** Every way in which the rows can turn out, one after the other. */
function ends(rows: readonly (readonly OfficialVerdict[])[]): OfficialVerdict[][] {
  return rows.reduce<OfficialVerdict[][]>(
    (all, ways) => all.flatMap((end) => ways.map((way) => [...end, way])),
    [[]],
  );
}

const countOf = (end: readonly OfficialVerdict[]) => ({
  achieved: end.filter((own) => own === '達成').length,
  total: end.filter((own) => own !== '—').length,
});

test('a tally is possible just where some way to answer gives it', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const found = new Set(ends(rows).map((end) => JSON.stringify(countOf(end))));
      const outcomes = countOutcomes(rows);
      for (let achieved = 0; achieved <= 8; achieved += 1)
        for (let total = 0; total <= 8; total += 1) {
          const tally = { achieved, total };
          expect([tally, couldBe(outcomes, tally)]).toEqual([tally, found.has(JSON.stringify(tally))]);
        }
    }),
  );
});

test('a 施策 can have just the verdicts that some way to answer gives', () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom('all' as const, 'majority' as const), (rows, rule) => {
      const found = ends(rows).map((end) => {
        const { achieved, total } = countOf(end);
        if (total === 0) return '—';
        return (rule === 'all' ? achieved === total : achieved * 2 > total) ? '達成' : '未達成';
      });
      expect([...measureOutcomes(rule, countOutcomes(rows))].sort()).toEqual([...new Set(found)].sort());
    }),
  );
});

test.each([
  [true, '達成', [], ['達成']],
  [true, '—', [], ['—']],
  [false, '達成', ['direction'], ['達成', '未達成']],
  [false, '要確認', ['pending'], ['達成', '未達成', '—']],
  [false, '未達成', ['direction', 'unit'], ['達成', '未達成', '—']],
  [false, '要確認', ['shown-otherwise'], ['達成', '未達成', '—']],
] as const)('certain %s, %s, asked %j', (certain, verdict, doubts, outcomes) => {
  expect(outcomesOf({ certain, verdict, doubts })).toEqual(outcomes);
});
