import { foldMarks, gradeOf, mayHoldMark } from '../../../src/engine/lexicon/grade-marks.js';

/** Every code unit there is, one by one. */
const LETTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('no letter that is a mark in any width or shape is passed over at the first look', () => {
  const marks = LETTERS.filter((letter) => /[sa-e◎●○△×]/.test(foldMarks(letter)));
  expect(marks.length).toBeGreaterThan(30);
  expect(marks.filter((letter) => !mayHoldMark(letter))).toEqual([]);
  expect(mayHoldMark('販路開拓の支援 12件')).toBe(false);
});

test('a grade is one in any width, case and shape, in brackets and with its word', () => {
  for (const text of ['A', 'a', 'Ａ', 'ａ', 'A評価', 'Ａ評価', '「A」', '（Ａ）', ' A ', 'A+'])
    expect(gradeOf(text)?.charAt(0)).toBe('A');
  for (const text of ['〇', '◯', '⭕', '○']) expect(gradeOf(text)).toBe('○');
  for (const text of ['✕', '✖', '✗', '✘', '☓', '❌', '×']) expect(gradeOf(text)).toBe('×');
  for (const text of ['会員数', 'F', 'Bank', '']) expect(gradeOf(text)).toBeNull();
});
