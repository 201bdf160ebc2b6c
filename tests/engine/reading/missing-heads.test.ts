import { asked, figuresOf, refusedBy, reportBy, sheetOf } from './given.js';

/** Heads that can't be made out: what was seen, what is missed, and the columns to give. */

const UNKNOWN = sheetOf(
  '令和7年度 みどり商工会のまとめ',
  'やること|めざす数|できた数|ひとこと',
  '窓口相談件数(件)|10|15|訪問先を増やした。',
  '専門家派遣件数(件)|8|7|日程が合わなかった。',
);

test('the sentence names the heads seen and what is missed', () => {
  const { code, message, columns } = refusedBy(UNKNOWN);
  expect(code).toBe('no-header');
  expect(message.ja).toContain(
    '2行目にA列「やること」、B列「めざす数」、C列「できた数」、D列「ひとこと」が見つかりましたが',
  );
  expect(message.ja).toContain('実績値・目標値の列が分かりません。');
  expect(message.en).toContain('Row 2 has A “やること”');
  expect(columns).toBe('見出し=2 指標=A 実績=? 目標=?');
});

test('the columns, given back with their places filled in, read the table', () => {
  const { columns = '' } = refusedBy(UNKNOWN);
  const filled = columns.replace('実績=?', '実績=C').replace('目標=?', '目標=B');
  expect(figuresOf(reportBy(UNKNOWN, asked(filled)))).toEqual([
    [15, 10, '達成'],
    [7, 8, '未達成'],
  ]);
});

test('heads that are known are in it already, and only the missed one is asked for', () => {
  const sheet = sheetOf(
    '令和7年度 みどり商工会のまとめ',
    '|大項目|指標|単位||目標値|備考',
    '|1 経営支援|窓口相談件数|件|15|10|',
    '||専門家派遣件数|件|7|8|',
  );
  const { message, columns } = refusedBy(sheet);
  expect(message.ja).toContain('実績値の列が分かりません。');
  expect(columns).toBe('見出し=2 戦略=B 指標=C 単位=D 実績=? 目標=F 検証=G');
  expect(figuresOf(reportBy(sheet, asked((columns ?? '').replace('?', 'E'))))).toEqual([
    [15, 10, '達成'],
    [7, 8, '未達成'],
  ]);
});

test('a column that is left out is found where the rows leave no other, and asked about', () => {
  const { layout, indicators } = reportBy(UNKNOWN, asked('見出し=2 実績=C'));
  expect(indicators.map(({ actual, target, status }) => [actual, target, status])).toEqual([
    [15, 10, '要確認'],
    [7, 8, '要確認'],
  ]);
  expect(layout?.give?.asRead).toBe('見出し=2 指標=A 実績=C 目標=B');
});

test('a role that nothing tells is asked for', () => {
  const sheet = sheetOf(
    '令和7年度 みどり商工会のまとめ',
    'やること|できた数|ひとこと',
    '窓口相談件数(件)|15|訪問先を増やした。',
    '専門家派遣件数(件)|7|日程が合わなかった。',
  );
  expect(refusedBy(sheet, asked('見出し=2 実績=B')).message.ja).toContain('「目標」の列が分かりません。');
  expect(refusedBy(sheet, asked('見出し=2 目標=B')).message.ja).toContain('「実績」の列が分かりません。');
});

test('a sheet that holds nothing of the kind is told so, and nothing is guessed', () => {
  const { code, message, columns } = refusedBy(sheetOf('買い物の覚え', 'りんご', 'みかん'));
  expect([code, columns]).toEqual(['no-header', undefined]);
  expect(message.ja).toContain('総括表が見つかりません');
  expect(refusedBy(sheetOf('買い物の覚え', 'りんご'), asked('実績=A')).message.ja).toContain(
    '見出しの行を加えてください',
  );
});
