import fc from 'fast-check';
import { SEVERITIES } from '../../../src/engine/index.js';
import { drawnGroups, listFindings, neighbour } from '../../../src/pane/state/finding-list.js';
import { GROUPINGS } from '../../../src/pane/state/view.js';
import { checkedSheet, corpusChecks } from '../corpus-check.js';

const checks = corpusChecks();
const { check } = checkedSheet('60-one-clerks-sheet');

const looks = fc.record({
  own: fc.constantFrom(...checks),
  grouping: fc.constantFrom(...GROUPINGS),
  only: fc.subarray([...SEVERITIES]),
});

test('every finding that passes the filter is in one group, once, and the counts are those of the whole', () => {
  fc.assert(
    fc.property(looks, ({ own, grouping, only }) => {
      const list = listFindings(own.check, { grouping, only });
      const passing = own.check.findings.flatMap(({ severity }, index) =>
        only.length === 0 || only.includes(severity) ? [index] : [],
      );
      expect([...list.order].sort((a, b) => a - b)).toEqual(passing);
      expect(list.total).toBe(own.check.findings.length);
      expect(list.counts.error + list.counts.review + list.counts.hint).toBe(list.total);
    }),
  );
});

test('going on from none visits each finding once, in order, and stays on the last', () => {
  fc.assert(
    fc.property(looks, ({ own, grouping, only }) => {
      const list = listFindings(own.check, { grouping, only });
      const visited: number[] = [];
      let current: number | null = null;
      for (let step = 0; step < list.order.length; step += 1) {
        const next = neighbour(list, current, 1);
        if (!next) throw new Error('no next');
        expect(next.place).toBe(step);
        current = next.finding;
        visited.push(next.finding);
      }
      expect(visited).toEqual(list.order);
      expect(neighbour(list, current, 1)?.finding ?? null).toBe(current);
    }),
  );
});

test('a page draws as many as it may, from where it begins, and leaves empty groups out', () => {
  const list = listFindings(check, { grouping: 'severity', only: [] });
  fc.assert(
    fc.property(fc.nat({ max: 15 }), fc.nat({ max: 20 }), (first, room) => {
      const drawn = drawnGroups(list, { first, drawn: room });
      expect(drawn.flatMap((group) => group.drawn)).toEqual(list.order.slice(first, first + room));
      expect(drawn.every((group) => group.drawn.length > 0)).toBe(true);
    }),
  );
});

test('what a person must decide stands apart from errors, and after them', () => {
  const { groups } = listFindings(check, { grouping: 'severity', only: [] });
  expect(groups.map(({ id, findings }) => [id, findings.length])).toEqual([
    ['error', 7],
    ['review', 2],
    ['hint', 4],
  ]);
});

test('by 施策, tallies belong to the table as a whole', () => {
  const { groups } = listFindings(check, { grouping: 'measure', only: [] });
  const table = groups.find(({ id }) => id === 'table');
  expect(table?.findings.map((index) => check.findings[index]?.rule)).toEqual([
    'tally-mismatch',
    'tally-mismatch',
  ]);
});
