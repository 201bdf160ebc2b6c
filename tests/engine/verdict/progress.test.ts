import { progressOf } from '../../../src/engine/index.js';

const row = (label: string, unit: string) => ({ label, unit });
const COUNTED = row('相談件数', '件');

test('reached are those whose bound can only be passed; what is no sum, and what must stay below a bound, waits for the end of the year', () => {
  expect(
    progressOf([
      { ...COUNTED, actual: 24, target: 24, comparison: 'gte' },
      { ...COUNTED, actual: 24, target: 24, comparison: 'gt' },
      { ...COUNTED, actual: 9, target: 20, comparison: 'gte' },
      { ...row('会員の組織率', '%'), actual: 61, target: 60, comparison: 'gte' },
      { ...row('引当金の残高', '万円'), actual: 900, target: 800, comparison: 'gte' },
      { ...COUNTED, actual: 2, target: 5, comparison: 'lte' },
      { ...COUNTED, actual: 50, target: [48, 60], comparison: 'between' },
      { ...COUNTED, actual: null, target: 12, comparison: 'gte' },
      { ...COUNTED, actual: 7, target: null, comparison: null },
    ]),
  ).toEqual({ reached: 1, notYet: 6, noActual: 1 });
});
