import { AT_HOME, led, type Travel } from '../../../src/pane/state/travel.js';

const cell = (address: string, sheetId = 'one') => ({ sheetId, sheetName: sheetId, cell: address });
const go = (travel: Travel, to: string, from: string | null, sheet = 'one') =>
  led(travel, { sheetId: 'one', cell: to }, from === null ? null : cell(from, sheet));

test('step after step, the way back leads to where the clerk was before the first', () => {
  const first = go(AT_HOME, 'G5', 'B3', 'two');
  const second = go(first, 'G7', 'G5');
  expect(go(second, 'G8', 'G7').returnTo).toEqual(cell('B3', 'two'));
});

test('whoever went elsewhere in between comes back to there', () => {
  expect(go(go(AT_HOME, 'G5', 'B3'), 'G7', 'H20').returnTo).toEqual(cell('H20'));
});

test('there is no way back where the clerk was there already, or nowhere', () => {
  expect(go(AT_HOME, 'G5', 'G5').returnTo).toBeNull();
  expect(go(AT_HOME, 'G5', null).returnTo).toBeNull();
});
