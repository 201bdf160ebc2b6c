/** @jest-environment jsdom */
import { chartFigure } from '../../src/charts/chart-figure.js';
import { type DrawnChart, valueText } from '../../src/charts/drawn-chart.js';
import { inkOn } from '../../src/charts/value-labels.js';

const CHART: DrawnChart = {
  kind: 'other',
  title: '達成率',
  categories: ['みどり商工会', 'ひなた商工会'],
  series: [
    { name: '達成', values: [0.5, null], colour: '#4472C4' },
    { name: '未達成', values: [0.25, 1], colour: null },
  ],
  fromTheTop: true,
  minimum: 0,
  maximum: 1,
  percent: true,
  labels: true,
  legend: true,
};

test('the figures of a chart stand in a table of its title', () => {
  const figure = chartFigure(CHART);
  expect(figure.getAttribute('aria-label')).toBe('達成率');
  expect(figure.querySelector('caption')?.textContent).toBe('達成率');
  const rows = [...figure.querySelectorAll('tr')].map((row) =>
    [...row.children].map((own) => own.textContent),
  );
  expect(rows).toEqual([
    ['', '達成', '未達成'],
    ['みどり商工会', '50%', '25%'],
    ['ひなた商工会', '', '100%'],
  ]);
});

test('a kind that is not drawn shows its table', () => {
  const figure = chartFigure({ ...CHART, title: '' });
  expect(figure.classList.contains('chart-told')).toBe(true);
  expect(figure.querySelector('canvas')).toBeNull();
  expect(figure.getAttribute('aria-label')).toBe('グラフ');
});

test('counts are written as they are, on a colour in the ink that is read more easily', () => {
  expect([valueText(1234, false), valueText(0.126, true), valueText(null, false)]).toEqual([
    '1,234',
    '13%',
    '',
  ]);
  expect([inkOn('#4472C4'), inkOn('#ffc000'), inkOn('#1f1f1f')]).toEqual(['#ffffff', '#000000', '#ffffff']);
});
