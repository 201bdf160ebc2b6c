/** What a sheet without a 総括表 is said to hold: heads that leave something out, or nothing of the kind. */
import { check } from '../../../../src/engine/index.js';

function failureOf(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (result.ok) throw new Error('a table was found');
  return result.failure;
}

test('a list of members is no 総括表 with heads missing', () => {
  const { message, columns } = failureOf(
    '会員名簿',
    '番号|事業所名|業種|加入年',
    '1|みどり菓子店|製造小売|2014',
    '2|川べり旅館|宿泊|2009',
    '3|山のパン工房|製造小売|2021',
  );
  expect(message.ja).toContain('このシートに総括表が見つかりません');
  expect(columns).toBeUndefined();
});

test.each([
  ['指標|できたこと', '相談件数(件)|45', '会員数(人)|310', '出店数(店)|9'],
  ['何をはかるか|できばえ|めざす数', '相談件数(件)|45|40', '会員数(人)|310|300', '出店数(店)|9|9'],
])('heads that leave something out are named: %s', (...lines) => {
  const { message, columns } = failureOf('みどり商工会', ...lines);
  expect(message.ja).toContain(lines[0]?.split('|')[0]);
  expect(columns).toContain('?');
});
