import { placesOfThisYear, yearPairs } from '../../src/file-session/year-pairs.js';

const of = (society: string, fiscalYear: number | null) => ({ society, isNamed: true, fiscalYear });

test('each table is paired with the latest earlier one of its society, wherever it lies', () => {
  const tables = [
    of('雪椿商工会', 2025),
    of('白樺商工会', 2024),
    null,
    of('雪椿商工会', 2024),
    of('雪椿 商工会', 2023),
    of('白樺商工会', 2025),
    of('山桜商工会', 2025),
  ];
  const pairs = yearPairs(tables);
  expect(pairs).toEqual([
    { own: 0, last: 3 },
    { own: 3, last: 4 },
    { own: 5, last: 1 },
  ]);
  expect(placesOfThisYear(tables, pairs)).toEqual([0, 5, 6]);
});

test('of two tables of one society and year neither is chosen, nor one without its year or a society’s name', () => {
  const unnamed = { ...of('総括表', 2024), isNamed: false };
  expect(
    yearPairs([
      of('雪椿商工会', 2025),
      of('雪椿商工会', 2024),
      of('雪椿商工会', 2024),
      of('白樺商工会', null),
      unnamed,
    ]),
  ).toEqual([]);
});

test('two alone are one pair whatever they name: the engine says why they can’t be compared', () => {
  expect(yearPairs([of('雪椿商工会', 2025), null, of('白樺商工会', 2024)])).toEqual([{ own: 0, last: 2 }]);
  expect(yearPairs([of('雪椿商工会', 2024), of('雪椿商工会', 2024)])).toEqual([{ own: 1, last: 0 }]);
  expect(yearPairs([of('雪椿商工会', 2024)])).toEqual([]);
});
