import { readFigure } from '../../../src/engine/figure/read-figure.js';

describe('a cell far longer than any figure', () => {
  test.each(['1,', '1 ', '1', '(', '〜1', '約', '件。'])('%j over and over is left unread', (piece) => {
    expect(readFigure(piece.repeat(4_000_000)).actual.kind).toBe('unreadable');
  });

  test('is read where spaces or a note make it long', () => {
    const { actual, target } = readFigure(
      `${' '.repeat(5000)}133(121)${' '.repeat(5000)}※${'注'.repeat(5000)}`,
    );
    expect([actual, target]).toMatchObject([{ value: 133 }, { value: 121 }]);
  });
});
