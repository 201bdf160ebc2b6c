import { countLines } from '../../src/grid/text-lines.js';

/** A Japanese character is two wide, a Latin one is one. */
const measure = (piece: string) => [...piece].reduce((sum, one) => sum + (one > '\u024f' ? 2 : 1), 0);

test.each([
  ['', 10, 1],
  ['達成', 10, 1],
  ['未達成状況', 10, 1],
  ['未達成状況※', 10, 2],
  ['一行\n二行\r\n三行', 100, 3],
  ['\n', 100, 2],
  ['ICT導入 事業者', 10, 2],
  ['abc defgh', 8, 2],
  ['abcdefghijklmnop', 5, 4],
  ['あいう', 0, 3],
])('%j at width %d takes %d lines', (text, width, lines) => {
  expect(countLines(text, width, measure)).toBe(lines);
});
