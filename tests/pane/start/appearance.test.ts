import { appearanceOf } from '../../../src/pane/start/appearance.js';

const look = (background: string | undefined, systemIsDark: boolean) =>
  appearanceOf({ displayLanguage: 'ja-JP', background, systemIsDark }).dark;

test("Office's own theme goes before the system's", () => {
  expect(look('#262626', false)).toBe(true);
  expect(look('#FFFFFF', true)).toBe(false);
});

test('where Office names no colour the system decides', () => {
  expect(look(undefined, true)).toBe(true);
  expect(look('white', true)).toBe(true);
  expect(look(undefined, false)).toBe(false);
});
