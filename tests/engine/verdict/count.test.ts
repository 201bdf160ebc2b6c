import { countByVerdict, countVerdicts, tallyText } from '../../../src/engine/verdict/count.js';

const VERDICTS = ['達成', '未達成', '達成', '要確認', '—', null] as const;

test('each verdict is counted, and what is not there is not', () => {
  expect(countByVerdict(VERDICTS)).toEqual({ 達成: 2, 未達成: 1, 要確認: 1, '—': 1 });
});

test('a 達成数計 leaves out what has no target, and counts 要確認 in its denominator', () => {
  const count = countVerdicts(VERDICTS);
  expect(count).toEqual({ achieved: 2, total: 4, review: 1 });
  expect(tallyText(count)).toBe('2/4');
  expect(tallyText(countVerdicts([]))).toBe('0/0');
});
