import { readTitle } from '../../../../src/engine/table/heads/title.js';

const titleOf = (...rows: readonly (readonly string[])[]) =>
  readTitle({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, rows.length);

const TITLE = '令和7年度 みどり商工会アクションプログラム 総括表';

describe('what stands at the edge of the title’s row is no part of it', () => {
  test.each([
    ['様式1'],
    ['令和8年3月31日現在'],
    ['（単位：千円）'],
    ['作成者 鹿角太郎'],
    ['TRUE'],
    ['- 1 -'],
  ])('%s', (edge) => {
    expect(titleOf([TITLE, '', '', edge])).toMatchObject({ text: TITLE, cell: 'A1', year: 2025 });
    expect(titleOf([edge, '', TITLE])).toMatchObject({ text: TITLE, cell: 'C1', year: 2025 });
  });

  test('a unit there is that of the table all the same', () => {
    expect(titleOf([TITLE, '', '（単位：千円）']).tableUnit).toBe('千円');
  });
});

test('a title in several cells is read across them, blank ones between', () => {
  expect(titleOf(['令和7年度', '', 'みどり商工会', '', '総括表'])).toMatchObject({
    text: '令和7年度 みどり商工会 総括表',
    cell: 'A1',
  });
});

test('a name cut off right before 商工会 belongs to it; the number of a form does not', () => {
  expect(titleOf(['みどり', '商工会', '令和7年度総括表']).text).toBe('みどり 商工会 令和7年度総括表');
  expect(titleOf(['様式1', '商工会', '令和7年度総括表']).text).toBe('商工会 令和7年度総括表');
});

test('the year may stand above the words', () => {
  expect(titleOf(['令和6年度'], ['みどり商工会アクションプログラム 総括表'])).toMatchObject({
    text: 'みどり商工会アクションプログラム 総括表',
    cell: 'A2',
    year: 2024,
  });
});
