import { collected, indicatorsOf, tableOf } from './tables.js';

/** Long tables beside each other: as many pairs of indicators as there are can't be held, nor one be looked for in all for each of many. */

const COUNT = 6000;

/** A table of so many indicators, all but those of some numbers. */
function longTable(number: number, isThere: (at: number) => boolean) {
  const [first] = indicatorsOf(number);
  if (!first) throw new Error('no indicators');
  const indicators = Array.from({ length: COUNT }, (_, at) => ({
    ...first,
    label: `(1) 窓口${'あ'.repeat(at % 5)}第${at}号の相談件数(件)`,
  }));
  return tableOf(number, { indicators: indicators.filter((_, at) => isThere(at)) });
}

const kinds = (tables: ReturnType<typeof longTable>[]) => {
  const times = new Map<string, number>();
  for (const { is, ...rest } of collected(tables).findings) {
    const own = `${is} ${'file' in rest ? rest.file : ''}`;
    times.set(own, (times.get(own) ?? 0) + 1);
  }
  return [...times].map(([own, count]) => `${own} × ${count}`);
};

test('a form of many indicators is held against each table', () => {
  const all = [1, 2, 3].map((number) => longTable(number, () => true));
  expect(kinds(all)).toEqual([]);
  expect(collected(all).across).toHaveLength(COUNT);
});

test('what many tables lack is told of each, and where an order differs, once', () => {
  const lacking = [1, 2, 3].map((number) => longTable(number, (at) => at % 3 !== number - 1));
  expect(kinds(lacking)).toEqual([1, 2, 3].map((number) => `missing 0${number}.xlsx × ${COUNT / 3}`));
  const turned = longTable(3, () => true);
  const last = { ...turned, indicators: [...turned.indicators].reverse() };
  expect(kinds([longTable(1, () => true), longTable(2, () => true), last])).toEqual(['order 03.xlsx × 1']);
});
