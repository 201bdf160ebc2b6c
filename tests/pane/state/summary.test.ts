import { summarize } from '../../../src/pane/state/summary.js';
import { checkedSheet, corpusChecks } from '../corpus-check.js';

test('both tallies stand beside what the sheet says', () => {
  const { tallies, strategies, indicators, measures } = summarize(checkedSheet('60-one-clerks-sheet').check);
  expect(tallies).toMatchObject([
    { level: 'measures', right: '2/4', written: '3/5', differs: true },
    { level: 'indicators', right: '6/8', written: '7/9', differs: true },
  ]);
  expect([indicators, measures]).toEqual([9, 5]);
  expect(strategies.map(({ name, total }) => [name, total])).toEqual([
    ['1 経営力強化', 6],
    ['1 干拓地の魅力', 3],
  ]);
});

test('a clean sheet differs nowhere, and a tally turned into a date does', () => {
  expect(summarize(checkedSheet('01-clean').check).tallies.map(({ differs }) => differs)).toEqual([
    false,
    false,
  ]);
  expect(summarize(checkedSheet('08-tally-date').check).tallies.some(({ differs }) => differs)).toBe(true);
});

test('the verdicts of the strategies add up to the indicators, in every table of the corpus', () => {
  for (const { check } of corpusChecks()) {
    const { strategies, indicators } = summarize(check);
    const counted = strategies.flatMap(({ counts }) => Object.values(counts));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(indicators);
  }
});

test('before the year is closed there are no tallies, and progress in their place', () => {
  expect(summarize(checkedSheet('611-midyear-by-title').check)).toMatchObject({
    tallies: [],
    standing: { state: 'open', progress: { reached: 1, notYet: 2, noActual: 0 } },
  });
  expect(summarize(checkedSheet('616-plan').check).standing).toEqual({
    state: 'plan',
    progress: { reached: 0, notYet: 0, noActual: 3 },
  });
  expect(summarize(checkedSheet('01-clean').check).standing).toBeNull();
});
