import { readFigureCell, readSplitCells } from '../../../src/engine/figure/read-cell.js';
import { shown, shownFigure } from './shown.js';

test.each([
  ['a percentage shown in full', { text: '58.7%', number: 0.587 }, '58.7%'],
  ['a percentage the format rounds', { text: '59%', number: 0.587 }, '58.7%'],
  ['a number the format rounds', { text: '12', number: 11.6 }, '11.6'],
  ['grouped digits', { text: '3,300', number: 3300 }, '3300'],
  ['noise of binary fractions', { text: '0.3', number: 0.1 + 0.2 }, '0.3'],
  ['a stored number the text does not come from', { text: '12', number: 45_000 }, '12'],
  ['a number in the shown scale', { text: '42.5%', number: 0.425 }, '42.5%'],
])('reads %s', (_, cell, actual) => {
  expect(shown(readSplitCells(cell, '', []).actual)).toBe(actual);
  expect(shown(readFigureCell(cell, [], 'actual-first').actual)).toBe(actual);
});

test('reads actual and target of cells of their own, and what is odd about either', () => {
  expect(shownFigure(readSplitCells('約50', '5 0 以上', []))).toEqual([
    '50',
    '50 gte',
    'approximate letter-spaced',
  ]);
  expect(shownFigure(readSplitCells('集計中', '20', []))).toEqual(['pending', '20', '']);
  expect(shownFigure(readSplitCells('48〜60', '—', []))).toEqual(['unreadable several', 'none', '']);
});
