import fc from 'fast-check';
import { SEVERITIES } from '../../../src/engine/index.js';
import { derivedOf } from '../../../src/open-items/derived.js';
import { drawnGroups, listFindings, neighbour, safeEdits } from '../../../src/pane/state/finding-list.js';
import { checkedSheet, corpusChecks } from '../corpus-check.js';

const checks = corpusChecks();
const { check } = checkedSheet('60-one-clerks-sheet');

const looks = fc.record({
  own: fc.constantFrom(...checks),
  only: fc.subarray([...SEVERITIES]),
});

test('every finding that passes the filter is in one group, once, and the counts are those of the whole', () => {
  fc.assert(
    fc.property(looks, ({ own, only }) => {
      const list = listFindings(own.check, { only, folded: [] });
      const passing = own.check.findings.flatMap(({ severity }, index) =>
        (only.length === 0 || only.includes(severity)) && !derivedOf(own.check).causes.has(index)
          ? [index]
          : [],
      );
      expect([...list.order].sort((a, b) => a - b)).toEqual(passing);
      expect(list.total).toBe(own.check.findings.length - derivedOf(own.check).causes.size);
      expect(list.counts.error + list.counts.review + list.counts.hint).toBe(list.total);
    }),
  );
});

test('going on from none visits each finding once, in order, and stays on the last', () => {
  fc.assert(
    fc.property(looks, ({ own, only }) => {
      const list = listFindings(own.check, { only, folded: [] });
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
  const list = listFindings(check, { only: [], folded: [] });
  fc.assert(
    fc.property(fc.nat({ max: 15 }), fc.nat({ max: 20 }), (first, room) => {
      const drawn = drawnGroups(list, { first, drawn: room });
      expect(drawn.flatMap((group) => group.drawn)).toEqual(list.order.slice(first, first + room));
      expect(drawn.every((group) => group.drawn.length > 0)).toBe(true);
    }),
  );
});

test('groups are rules; what a person must decide stands apart from errors, and after them', () => {
  const { groups, counts } = listFindings(check, { only: [], folded: [] });
  const weights = groups.map(({ severity }) => SEVERITIES.indexOf(severity));
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  expect(groups.map(({ rule, findings }) => [rule, findings.length]).slice(0, 2)).toEqual([
    ['measure-mismatch', 1],
    ['status-blank', 1],
  ]);
  // Two tallies and a 施策 wait for the one question, and are not counted beside it.
  expect(counts).toEqual({ error: 5, review: 1, hint: 4 });
});

test('a folded group keeps its line and its count, and none of it is visited', () => {
  const all = listFindings(check, { only: [], folded: [] });
  const [first] = all.groups;
  if (!first) throw new Error('There is no group.');
  const folded = listFindings(check, { only: [], folded: [first.id] });
  expect(folded.order).toEqual(all.order.filter((finding) => !first.findings.includes(finding)));
  expect(folded.counts).toEqual(all.counts);
  expect(drawnGroups(folded, { first: 0, drawn: 100 })[0]).toMatchObject({ id: first.id, drawn: [] });
});

test('what can be put right together in a group is certain, and one change a cell', () => {
  for (const { check: own } of checks) {
    for (const group of listFindings(own, { only: [], folded: [] }).groups) {
      const edits = safeEdits(own, group);
      expect(new Set(edits.map(({ cell }) => cell)).size).toBe(edits.length);
      expect(own.edits).toEqual(expect.arrayContaining([...edits]));
    }
  }
});
