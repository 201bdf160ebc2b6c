import { editCommand, gridCommand, type KeyPress } from '../../src/grid/keyboard.js';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

test.each([
  ['composing', { isComposing: true }],
  ['key code 229', { keyCode: 229 }],
])('a key the input method holds (%s) is no command, neither in the grid nor in a cell', (_, held) => {
  for (const key of ['Enter', 'Tab', 'Escape', 'ArrowDown', 'F2']) {
    expect(gridCommand(press(key, held))).toBeNull();
    expect(editCommand(press(key, held), true)).toBeNull();
  }
});

test('arrows commit after typing and move the caret after F2', () => {
  expect(editCommand(press('ArrowRight'), true)).toEqual({ kind: 'commit', move: 'right' });
  expect(editCommand(press('ArrowRight'), false)).toBeNull();
});

test('Alt and the arrow down open the list a cell offers', () => {
  expect(gridCommand(press('ArrowDown', { altKey: true }))).toEqual({ kind: 'choose' });
  expect(gridCommand(press('Enter', { altKey: true }))).toBeNull();
});

test('Alt and Enter write a line break; Shift turns Enter and Tab round', () => {
  expect(editCommand(press('Enter', { altKey: true }), true)).toEqual({ kind: 'line-break' });
  expect(editCommand(press('Enter', { shiftKey: true }), false)).toEqual({ kind: 'commit', move: 'up' });
  expect(editCommand(press('Tab', { shiftKey: true }), false)).toEqual({ kind: 'commit', move: 'left' });
});

test('letters and the browser’s own shortcuts are left alone', () => {
  for (const key of [
    press('a'),
    press('4'),
    press('v', { ctrlKey: true }),
    press('ArrowUp', { altKey: true }),
  ]) {
    expect(gridCommand(key)).toBeNull();
  }
});

test('Ctrl with Home and End goes to the ends of the sheet', () => {
  expect(gridCommand(press('Home', { ctrlKey: true }))).toEqual({
    kind: 'move',
    move: 'sheet-start',
    extend: false,
  });
  expect(gridCommand(press('End', { metaKey: true, shiftKey: true }))).toEqual({
    kind: 'move',
    move: 'sheet-end',
    extend: true,
  });
});
