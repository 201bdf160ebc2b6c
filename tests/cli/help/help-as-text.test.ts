import { helpAsText } from '../../../src/cli/help/help-as-text.js';

test('headings, lists, stress and cells become plain text; what cells hold keeps a mark', () => {
  const page = '# 題\r\n\r\n## 何が\r\n\r\n**空欄**です。`24(24)`は達成です。\r\n\r\n- 一\r\n  - 二\r\n';
  expect(helpAsText(page)).toBe('題\n\n■ 何が\n\n空欄です。「24(24)」は達成です。\n\n・一\n  ・二\n');
});
