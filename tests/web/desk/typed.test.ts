import { readTyped } from '../../../src/web/desk/typed.js';

/** What was typed into a cell, as it is stored. */

test.each([
  ['12', 12],
  ['１，２３４', 1234],
  ['-3.5', -3.5],
])('%s is a number', (typed, number) => {
  expect(readTyped(typed, false)).toEqual({ ok: true, put: { text: typed, number } });
});

test.each(['4/10', '133(121)', '85%', '未達成', '', '1,2', '12345678901234567890'])(
  '%s stays the text it is',
  (typed) => {
    expect(readTyped(typed, false)).toEqual({ ok: true, put: { text: typed } });
  },
);

test('a number stays a text where the cell keeps texts, or an apostrophe says so', () => {
  expect(readTyped('12', true)).toEqual({ ok: true, put: { text: '12' } });
  expect(readTyped("'12", false)).toEqual({ ok: true, put: { text: '12' } });
});

test.each(['=1+1', '＝A1'])('%s is no value, for nobody here works it out', (typed) => {
  expect(readTyped(typed, false)).toEqual({ ok: false });
});
