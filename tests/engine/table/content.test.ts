import { contentOf } from '../../../src/engine/table/content.js';

test.each([
  ['5事業所(3事業所)', 'figure'],
  ['12商店街（10商店街以上）', 'figure'],
  ['5 プロジェクト(4)', 'figure'],
  ['5社', 'figure'],
  ['1商店街', 'numberedName'],
  ['2 組織', 'numberedName'],
  ['3 商店街(中心部)の活性化', 'numberedName'],
  ['1 事業承継(3か年計画)の支援', 'numberedName'],
] as const)('%s is a %s', (text, content) => {
  expect(contentOf(text)).toBe(content);
});
