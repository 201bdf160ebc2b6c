import fc from 'fast-check';
import type { Check, Finding } from '../../../src/engine/index.js';
import { compareFindings } from '../../../src/pane/state/finding-change.js';
import { corpusChecks } from '../corpus-check.js';

const finding = (key: string): Finding => ({
  key,
  rule: 'status-blank',
  severity: 'error',
  asks: null,
  subject: key,
  row: 1,
  cells: [],
  found: '',
  expected: '',
  args: {},
  fix: null,
});
const [{ check } = { check: null }] = corpusChecks();
function checkOf(keys: readonly string[], aside: readonly string[] = []): Check {
  if (!check) throw new Error('The corpus holds no table.');
  return { ...check, findings: keys.map(finding), setAside: aside.map(finding) };
}
const compare = (before: readonly string[], after: readonly string[], aside: readonly string[] = []) => {
  const { fresh, kept, solved } = compareFindings(before.map(finding), checkOf(after, aside));
  return { fresh: [...fresh], kept, solved: solved.map(({ key }) => key) };
};

test('new, kept and solved findings are told apart, wherever they stand', () => {
  expect(compare(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual({ fresh: [1], kept: 2, solved: ['b'] });
});

test('of findings with equal keys as many are kept as there were', () => {
  expect(compare(['a', 'a', 'a'], ['a'])).toEqual({ fresh: [], kept: 1, solved: ['a', 'a'] });
  expect(compare(['a'], ['a', 'a'])).toEqual({ fresh: [1], kept: 1, solved: [] });
});

test('what was set aside is not solved', () => {
  expect(compare(['a', 'b'], ['a'], ['b'])).toEqual({ fresh: [], kept: 1, solved: [] });
});

test('what nobody looks for any more is not solved', () => {
  const after = { ...checkOf(['a']), silenced: [{ rule: 'status-blank', findings: 1 }] };
  expect(compareFindings(['a', 'b'].map(finding), after).solved).toEqual([]);
});

test('every check of the corpus is as before beside itself', () => {
  for (const { name, check } of corpusChecks()) {
    const { fresh, kept, solved } = compareFindings(check.findings, check);
    expect([name, fresh.size, kept, solved.length]).toEqual([name, 0, check.findings.length, 0]);
  }
});

test('the counts add up for any two lists, in any order', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const { fresh, kept, solved } = compare(before, after);
      expect(fresh.length + kept).toBe(after.length);
      expect(solved.length + kept).toBe(before.length);
      const turned = compare([...before].reverse(), [...after].reverse());
      expect([turned.fresh.length, turned.solved.length]).toEqual([fresh.length, solved.length]);
    }),
  );
});
