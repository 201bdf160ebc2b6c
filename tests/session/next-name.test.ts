import { nextName } from '../../src/session/next-name.js';

test.each([
  ['総括表R7', [], '総括表R8'],
  ['令和7年度総括表', [], '令和8年度総括表'],
  ['総括表', [], '総括表（令和8年度）'],
  ['総括表', ['総括表（令和8年度）'], '総括表（令和8年度）(2)'],
  ['総括表R7', ['総括表r8'], '総括表R8(2)'],
  [
    'とても長い名前の付いたシートでこれ以上は入らない名前です',
    [],
    'とても長い名前の付いたシートでこれ以上は入らない（令和8年度）',
  ],
])('%s', (source, taken, name) => {
  expect(nextName(source, 2025, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test('a table without a year', () => {
  expect(nextName('総括表', null, [])).toBe('総括表（次年度）');
});
