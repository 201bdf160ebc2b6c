import { contentOf } from '../../../../src/engine/table/kinds/content.js';

test.each([
  ['5事業所(3事業所)', 'figure'],
  ['12商店街（10商店街以上）', 'figure'],
  ['5 プロジェクト(4)', 'figure'],
  ['5社', 'figure'],
  ['1商店街', 'numberedName'],
  ['2 組織', 'numberedName'],
  ['3 商店街(中心部)の活性化', 'numberedName'],
  ['1 事業承継(3か年計画)の支援', 'numberedName'],
  ['12※1（10）', 'figure'],
  ['15※うち2件は新規', 'figure'],
  ['6以下※速報', 'figure'],
  ['12メニュー(10メニュー)', 'figure'],
  ['(27)37', 'figure'],
  ['(27)37件以上', 'figure'],
  ['(2) 39歳未満の部員数(人)', 'numberedLabel'],
  ['(1) 3年以内の創業者数(件)', 'numberedLabel'],
  ['15以内', 'figure'],
  ['5以下', 'figure'],
  ['100円商店街の参加店数(店)', 'words'],
  ['6以下', 'figure'],
  ['30％未満', 'figure'],
  ['1 商店街の維持', 'numberedName'],
  ['—（未設定）', 'dash'],
  ['-（なし）', 'dash'],
] as const)('%s is a %s', (text, content) => {
  expect(contentOf(text)).toBe(content);
});
