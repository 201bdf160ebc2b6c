/** @jest-environment jsdom */
import { FormulaBar } from '../../src/grid/formula-bar.js';

function openBar() {
  const went: object[] = [];
  const bar = new FormulaBar({
    onGoTo: (position) => went.push(position),
    mayBegin: () => true,
    onEditing: () => {},
    onEnter: () => {},
    onLeave: () => {},
  });
  document.body.replaceChildren(bar.element);
  const [address, content] = bar.element.querySelectorAll('input');
  if (!address || !content) throw new Error('The formula bar has no fields.');
  return { bar, went, address, content };
}

test('an address that is being written stays while the sheet tells of its active cell, and leads where it says', () => {
  const { bar, went, address, content } = openBar();
  address.focus();
  address.value = 'E29';
  bar.show('A1', '総括表');
  expect([address.value, content.value]).toEqual(['E29', '総括表']);
  address.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(went).toEqual([{ row: 28, column: 4 }]);
});

test('an address that was left unfinished gives way to that of the active cell', () => {
  const { bar, address } = openBar();
  address.focus();
  address.value = 'E29';
  bar.show('B2', '');
  address.blur();
  expect(address.value).toBe('B2');
});

test('an address that names no cell gives way at once', () => {
  const { bar, went, address } = openBar();
  bar.show('B2', '');
  address.focus();
  address.value = '合計';
  address.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect([address.value, went]).toEqual(['B2', []]);
});
