import fc from 'fast-check';
import { ownPage, pageBytes } from '../../../src/cli/own-books/own-page.js';

test.each(['ja', 'en'] as const)(
  'a page is known as ours while not a byte of it is another (%s)',
  (language) => {
    const bytes = pageBytes('題\n\n1. D28 達成数計\n', language);
    expect(ownPage(bytes)).toBe('unchanged');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = bytes.slice();
        other[at] = ((other[at] ?? 0) + by) % 256;
        expect(ownPage(other)).not.toBe('unchanged');
      }),
    );
    const added = new TextEncoder().encode('追記\r\n');
    expect(ownPage(Uint8Array.of(...bytes, ...added))).not.toBe('unchanged');
    expect(ownPage(Uint8Array.of(...bytes, 0x0d, 0x0a))).toBe('changed');
  },
);

test('a page somebody has written into is changed, and another text is none', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(pageBytes('題\n', 'ja'));
  expect(ownPage(new TextEncoder().encode(text.replace('題', '題 済')))).toBe('changed');
  for (const other of ['', '議事録\n', '照合: 0123456789abcdef\n', `${text}追記`])
    expect(ownPage(new TextEncoder().encode(other))).toBeNull();
});

test('it is plain text that Windows opens: with a mark, and its line ends', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(pageBytes('題\n\n行\n', 'ja'));
  expect(text.startsWith('\ufeff題\r\n\r\n行\r\nこのページは')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
