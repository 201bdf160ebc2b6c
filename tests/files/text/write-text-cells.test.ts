import fc from 'fast-check';
import { writeTextCells } from '../../../src/files/index.js';
import { utf16 } from '../build-workbook.js';
import { openedText, textsOf } from '../open-for-test.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function write(bytes: Uint8Array, writes: Record<string, string>, fileName = 'a.csv') {
  const list = Object.entries(writes).map(([cell, text]) => ({ cell, text }));
  const result = writeTextCells(openedText(bytes, fileName), list);
  if (!result.ok) throw new Error(result.failure.code);
  return result;
}
const written = (text: string, writes: Record<string, string>, fileName?: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(write(encode(text), writes, fileName).bytes);

test('only the field changes; quotes, byte order mark and mixed line ends stay', () => {
  expect(written('\ufeff"a","b"\r\nc,d\n"e ""x""",f', { B1: '達成', B2: '4/10' })).toBe(
    '\ufeff"a","達成"\r\nc,4/10\n"e ""x""",f',
  );
});

test('a new value is quoted where it must be', () => {
  expect(written('a,b\n', { A1: 'x,y', B1: 'q"r' })).toBe('"x,y","q""r"\n');
  expect(written('a\tb\n', { A1: 'x,y', B1: 'l\nm' }, 'a.tsv')).toBe('x,y\t"l\nm"\n');
});

test('missing fields and records are added the way the file ends its lines', () => {
  expect(written('a\r\nb', { D1: 'x', B4: 'y' })).toBe('a,,,x\r\nb\r\n\r\n,y');
  expect(written('a\n', { A2: 'x' })).toBe('a\nx\n');
});

test('a named delimiter and the sign at the end stay where they are', () => {
  expect(written('sep=;\r\na;b\r\n\u001a', { B2: '4;10' })).toBe('sep=;\r\na;"4;10"\r\n\u001a');
  const cp932 = Uint8Array.of(0x61, 0x2c, 0xb1, 0x0d, 0x0a, 0x1a);
  expect([...write(cp932, { A1: '達' }).bytes]).toEqual([0x92, 0x42, 0x2c, 0xb1, 0x0d, 0x0a, 0x1a]);
});

test('a stray quote elsewhere is not touched', () => {
  expect(written('5",a\n"b,c\n', { B2: '達' })).toBe('5",a\n"b,達\n');
});

test('UTF-16 and CP932 are kept', () => {
  const wide = utf16('\ufeff総括表\t𠮷\r\nb\tc\r\n', false);
  expect(write(wide, { A2: '達成' }, 'a.tsv').bytes).toEqual(utf16('\ufeff総括表\t𠮷\r\n達成\tc\r\n', false));
  // 達成, comma, half-width ｱ, comma, b
  const cp932 = Uint8Array.of(0x92, 0x42, 0x90, 0xac, 0x2c, 0xb1, 0x2c, 0x62);
  const result = write(cp932, { C1: '達成', D1: '—', A2: '𠮷' });
  expect(result.bytes).toEqual(
    Uint8Array.of(0x92, 0x42, 0x90, 0xac, 0x2c, 0xb1, 0x2c, 0x92, 0x42, 0x90, 0xac, 0x2c, 0x81, 0x5c),
  );
  expect(result.refused.map(({ cell, reason }) => [cell, reason])).toEqual([['A2', 'not-encodable']]);
});

test('addresses that are none are refused', () => {
  expect(write(encode('a'), { A0: 'x', A9999: 'y' }).refused.map(({ reason }) => reason)).toEqual([
    'bad-address',
    'bad-address',
  ]);
});

test('any value written reads back, and all other fields stay', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '達', '"', ',', ' ', '𠮷'), maxLength: 5 });
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(table, fc.nat(20), fc.nat(2), field, (rows, at, column, value) => {
      const row = at % rows.length;
      const bytes = encode(rows.map((fields) => fields.map(quoted).join(',')).join('\r\n'));
      const after = write(bytes, { [`${'ABC'[column]}${row + 1}`]: value }).bytes;
      const expected = rows.map((fields, r) =>
        fields.map((old, c) => (r === row && c === column ? value : old)),
      );
      expect(textsOf(openedText(after, 'a.csv'))).toEqual(expected);
    }),
  );
});
