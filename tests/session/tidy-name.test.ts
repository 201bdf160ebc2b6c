import { tidyName } from '../../src/session/tidy-name.js';
import { isSheetName } from '../../src/simulated-excel/index.js';

test.each([
  ['総括表', [], '総括表（整えた表）'],
  ['総括表', ['総括表（整えた表）'], '総括表（整えた表2）'],
  ['総括表（整えた表）', ['総括表（整えた表）'], '総括表（整えた表2）'],
  ['総括表（整えた表2）', ['総括表（整えた表）', '総括表（整えた表2）'], '総括表（整えた表3）'],
  // As version 0.1 named them.
  ['総括表（整えた表） (2)', ['総括表（整えた表）'], '総括表（整えた表2）'],
  ['r7', ['R7（整えた表）'], 'r7（整えた表2）'],
])('%s beside %j: %s', (source, taken, name) => {
  expect(tidyName(source, taken)).toBe(name);
});

test('a long name is cut to what Excel takes, never within a character', () => {
  for (const letter of ['長', '𠮷']) {
    const source = letter.repeat(15) + letter;
    const first = tidyName(source, []);
    const names = [first, tidyName(source, [first])];
    for (const name of names) {
      expect(isSheetName(name)).toBe(true);
      expect(() => encodeURIComponent(name)).not.toThrow();
    }
    expect(new Set(names).size).toBe(2);
  }
});
