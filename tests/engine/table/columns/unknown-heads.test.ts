import { unknownColumns } from '../../../../src/engine/table/columns/unknown-heads.js';
import type { Header } from '../../../../src/engine/table/heads/header.js';

test('each head that is known is looked at once, however many columns there are', () => {
  let looks = 0;
  const columns = Array.from({ length: 100 }, (_, at) => ({
    get column() {
      looks += 1;
      return 2 * at;
    },
    text: '',
    word: { roles: [], year: null, targetFirst: false },
    span: 1,
  }));
  const texts = Array.from({ length: 200 }, (_, at) => (at % 4 === 3 ? ' ' : '仕上がり'));
  const header: Header = { row: 0, height: 1, texts, columns };
  expect([...unknownColumns(header)]).toEqual(Array.from({ length: 50 }, (_, at) => 4 * at + 1));
  expect(looks).toBe(columns.length);
});
