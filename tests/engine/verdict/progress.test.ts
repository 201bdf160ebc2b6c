import { progressOf } from '../../../src/engine/index.js';

test('reached are those whose bound can only be passed; what must stay below one waits for the end of the year', () => {
  expect(
    progressOf([
      { actual: 24, target: 24, comparison: 'gte' },
      { actual: 24, target: 24, comparison: 'gt' },
      { actual: 9, target: 20, comparison: 'gte' },
      { actual: 2, target: 5, comparison: 'lte' },
      { actual: 50, target: [48, 60], comparison: 'between' },
      { actual: null, target: 12, comparison: 'gte' },
      { actual: 7, target: null, comparison: null },
    ]),
  ).toEqual({ reached: 1, notYet: 4, noActual: 1 });
});
