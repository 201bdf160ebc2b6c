import { excelFailure, interruptedWrite } from '../../src/excel/failures.js';

test('of very many written cells the sentence names some and counts the others', () => {
  const cells = Array.from({ length: 5000 }, (_, at) => `G${at + 4}`);
  const { message, written } = interruptedWrite(excelFailure('connection'), cells);
  expect(message.ja).toContain('G4、G5');
  expect(message.ja).toContain('ほか4980セル');
  expect(message.en).toContain('and 4980 more');
  expect(message.ja.length).toBeLessThan(300);
  expect(written).toBe(cells);
});
