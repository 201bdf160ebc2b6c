import { readFigure } from '../../../src/engine/figure/read-figure.js';
import { verdictByFigures } from '../../../src/engine/figure/verdict-by-figures.js';

/** What a figure gives by itself, whatever is written or answered beside it. */
const verdict = (figure: string, label = '採択数', unit = '件') =>
  verdictByFigures(readFigure(figure), { label, unit });

test('equal is enough, in the unit of the row', () => {
  expect([verdict('24(24)'), verdict('23(24)')]).toEqual(['達成', '未達成']);
  expect(verdict('498,000円(500千円)', '売上額', '円')).toBe('未達成');
});

test('a range and a word for less are heard', () => {
  expect([verdict('50(48〜60)'), verdict('61(48〜60)')]).toEqual(['達成', '未達成']);
  expect([verdict('4(5以下)'), verdict('6(5以下)')]).toEqual(['達成', '未達成']);
});

test('what stands beside it of the direction is heard', () => {
  const better = { better: 'lower', certain: true } as const;
  expect(verdictByFigures(readFigure('8(10)'), { label: '処理日数', unit: '日', better })).toBe('達成');
});

test.each(['集計中(12)', '12(—)', '12', 'l2(12)'])('%s gives none', (figure) => {
  expect(verdict(figure)).toBeNull();
});
