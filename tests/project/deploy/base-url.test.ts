import { readBaseUrl } from '../../../src/project/deploy/base-url.mjs';

test.each([
  ['https://example.jp', 'https://example.jp/'],
  ['https://example.jp/soukatsu', 'https://example.jp/soukatsu/'],
  ['https://example.jp:8443/a/b/', 'https://example.jp:8443/a/b/'],
  ['https://商工会.jp/', 'https://xn--6oq43mg9h.jp/'],
  ['https://例.jp:8443/総括/', 'https://xn--fsq.jp:8443/%E7%B7%8F%E6%8B%AC/'],
])('%s is %s', (text, baseUrl) => {
  expect(readBaseUrl(text)).toEqual({ ok: true, baseUrl });
});

test.each([
  ['example.jp', 'base-url-unreadable'],
  ['', 'base-url-unreadable'],
  ["https://example.jp/it's/", 'base-url-unreadable'],
  ['https://example.jp/a&b/', 'base-url-unreadable'],
  ['https://example.jp/a%22b/', 'base-url-unreadable'],
  ['https://example.jp/a%0Ab/', 'base-url-unreadable'],
  ['https://example.jp/%E3%81/', 'base-url-unreadable'],
  ['http://example.jp/', 'base-url-not-https'],
  ['ftp://example.jp/', 'base-url-not-https'],
  ['https://me:secret@example.jp/', 'base-url-password'],
  ['https://example.jp/?a=1', 'base-url-query'],
  ['https://example.jp/#pane', 'base-url-query'],
  ['https://example.jp/pane.html', 'base-url-file'],
])('%s is refused with a sentence and an example', (text, code) => {
  const read = readBaseUrl(text);
  if (read.ok) throw new Error(read.baseUrl);
  expect(read.problem.code).toBe(code);
  expect(read.problem.message.ja).toContain('npm run package https://');
  expect(read.problem.message.en).toContain('npm run package https://');
});
