import { check } from '../../src/engine/index.js';
import { cutCheck, joinCheck, PART_SIZE } from '../../src/judging/check-parts.js';
import { readCorpus } from '../corpus/corpus.js';
import { longTable } from '../excel/open-table.js';
import { meets } from '../thinned.js';

const LONG = { name: '総括表', firstRow: 0, firstColumn: 0, rows: longTable(3 * PART_SIZE + 1) };

test('a table of the corpus is the same check after it was cut, sent and joined', () => {
  for (const { sheet } of readCorpus().filter((_, place) => meets(place, 0, 3))) {
    const result = check(sheet);
    expect(joinCheck(structuredClone(cutCheck(result)))).toEqual(result);
  }
});

test('a long table is cut by its entries, none twice and none too many in a part', () => {
  const result = check(LONG);
  const { parts, rest } = cutCheck(result);
  expect(parts.length).toBe(4);
  for (const part of parts)
    for (const { length } of Object.values(part)) expect(length).toBeLessThanOrEqual(PART_SIZE);
  expect(JSON.stringify(rest).length).toBeLessThan(3000);
  expect(joinCheck({ parts, rest })).toEqual(result);
});

test('the table of a joined check holds the very entries its verdicts speak of', () => {
  const joined = joinCheck(structuredClone(cutCheck(check(LONG))));
  if (!joined.ok) throw new Error(joined.failure.code);
  const { table, indicators, measures } = joined.check.judged;
  expect(table.indicators.every((indicator, at) => indicator === indicators[at]?.indicator)).toBe(true);
  expect(table.measures.every((measure, at) => measure === measures[at]?.measure)).toBe(true);
});
