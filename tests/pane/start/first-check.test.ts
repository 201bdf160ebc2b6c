import { check } from '../../../src/engine/index.js';
import { checkForTheFirstTime, FIRST_TABLE } from '../../../src/pane/start/first-check.js';

test('the table that is checked for its own sake is read, judged and finds something of each kind', () => {
  const result = check(FIRST_TABLE, {});
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings } = result.check;
  expect(judged.indicators.map(({ verdict }) => verdict)).toEqual(['達成', '未達成', '未達成']);
  expect(new Set(findings.map(({ severity }) => severity)).size).toBe(3);
});

test('it is checked once, and a check that fails is nobody’s concern', async () => {
  const asked: unknown[] = [];
  await checkForTheFirstTime(async (sheet) => {
    asked.push(sheet);
    throw new Error('no memory');
  });
  expect(asked).toEqual([FIRST_TABLE]);
});
