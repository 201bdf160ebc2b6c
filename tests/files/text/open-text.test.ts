import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { utf16 } from '../build-workbook.js';
import { failureCode, openedText, textsOf } from '../open-for-test.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (text: string, fileName = 'a.csv'): string[][] => textsOf(openedText(encode(text), fileName));

// 総括表, tab, 達成, line end in CP932.
const CP932 = Uint8Array.of(0x91, 0x8d, 0x8a, 0x87, 0x95, 0x5c, 0x09, 0x92, 0x42, 0x90, 0xac, 0x0d, 0x0a);
const TABLE = '総括表\t達成\r\n';

test('a text of more than a million filled fields is refused; blank ones may be twice as many', () => {
  expect(failureCode(encode('1,'.repeat(1_000_001)), 'a.csv')).toBe('sheet-too-large');
  expect(failureCode(encode(','.repeat(2_000_000)), 'a.csv')).toBe('sheet-too-large');
  expect(rows(','.repeat(1_500_000))[0]).toHaveLength(1_500_001);
});

describe('encodings', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', encode(TABLE), 'utf-8'],
    ['UTF-8 with a byte order mark', encode(`\ufeff${TABLE}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${TABLE}`, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${TABLE}`, false), 'utf-16be'],
    ['UTF-16 LE without', utf16(TABLE, true), 'utf-16le'],
    ['UTF-16 BE without', utf16(TABLE, false), 'utf-16be'],
    ['CP932', CP932, 'shift_jis'],
  ])('%s', (_, bytes, encoding) => {
    const workbook = openedText(bytes, '総括表.tsv');
    expect(textsOf(workbook)).toEqual([['総括表', '達成']]);
    expect(workbook.source.decoded.encoding).toBe(encoding);
    expect(workbook.sheets[0]?.name).toBe('総括表');
  });

  test('the sign that ends a file of DOS is one in CP932 as in UTF-8', () => {
    const end = '\u001a';
    expect(textsOf(openedText(Uint8Array.of(...CP932, 0x1a), '総括表.tsv'))).toEqual([
      ['総括表', '達成'],
      [end],
    ]);
    expect(textsOf(openedText(encode(`${TABLE}${end}`), '総括表.tsv'))).toEqual([['総括表', '達成'], [end]]);
    // Where the platform moves it, it stands in the place of others, which no table holds.
    expect(failureCode(Uint8Array.of(...CP932, 0x1c), 'a.tsv')).toBe('text-undecodable');
  });

  test('bytes of no encoding are refused', () => {
    expect(failureCode(Uint8Array.of(0x41, 0xff, 0xfd, 0x09), 'a.tsv')).toBe('text-undecodable');
    expect(failureCode(Uint8Array.of(1, 2, 3, 4, 5), 'a.csv')).toBe('text-undecodable');
    expect(failureCode(new Uint8Array(0), 'a.csv')).toBe('empty-file');
  });
});

describe('records', () => {
  test('quoted fields hold delimiters, quotes and line breaks', () => {
    expect(rows('a,"b,c","d ""e"""\r\n"x\ny",2\n')).toEqual([
      ['a', 'b,c', 'd "e"'],
      ['x\ny', '2'],
    ]);
  });

  test('blank lines are records: row n is the n-th record', () => {
    expect(rows('\n\na\tb\n\nc', 'a.tsv')).toEqual([[''], [''], ['a', 'b'], [''], ['c']]);
  });

  test('commas are text in a .tsv, tabs split a .csv that is full of them', () => {
    expect(rows('3,300\t1', 'a.tsv')).toEqual([['3,300', '1']]);
    expect(rows('a\tb\n3,300\t1', 'a.csv')).toEqual([
      ['a', 'b'],
      ['3,300', '1'],
    ]);
  });

  test('a first line that names the delimiter goes before all else, and is a row', () => {
    expect(rows('\ufeffsep=;\r\na,1;b\r\nc;d')).toEqual([
      ['sep=', ''],
      ['a,1', 'b'],
      ['c', 'd'],
    ]);
    expect(rows('"sep=,"\na,b;c')).toEqual([['sep=,'], ['a', 'b;c']]);
    expect(rows('SEP=|\na|b,c')).toEqual([
      ['SEP=', ''],
      ['a', 'b,c'],
    ]);
    expect(rows('sep=ab\na,b')).toEqual([['sep=ab'], ['a', 'b']]);
  });

  test('a lone quote is a character and swallows nothing', () => {
    expect(rows('a,"b,c\nd,e,f\n')).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(rows('a,"b" x,c\nd,5",f\n')).toEqual([
      ['a', '"b" x', 'c'],
      ['d', '5"', 'f'],
    ]);
  });

  test('two lone quotes in different records do not swallow what lies between', () => {
    const lines = ['h1\th2\th3', '"x\ty\tz', '1\t2\t3', 'p\tq"\tr', '4\t5\t6'];
    expect(rows(lines.join('\n'), 'a.tsv')).toEqual(lines.map((line) => line.split('\t')));
  });

  test('a line break inside the middle cell of every record stays inside', () => {
    expect(rows('A,B,C\na,"x\ny",b\nc,"z\nw",d\n')).toEqual([
      ['A', 'B', 'C'],
      ['a', 'x\ny', 'b'],
      ['c', 'z\nw', 'd'],
    ]);
  });

  test('well-formed text reads as csv-parse reads it', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '達', ' ', '1', '(', ')') });
    const quoted = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '達') })
      .map((text) => `"${text.replaceAll('"', '""')}"`);
    const record = fc.array(fc.oneof(field, quoted), { minLength: 2, maxLength: 6 });
    const table = fc.array(record, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (records, lineEnd) => {
        const text = records.map((fields) => fields.join(',')).join(lineEnd) + lineEnd;
        const peer: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: false });
        expect(rows(text)).toEqual(peer);
      }),
    );
  });

  test('any text splits into fields that cover it', () => {
    const unit = fc.constantFrom('a', '"', '\t', '\n', '\r\n', '達', ',');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), (text) => {
        const { source } = openedText(encode(text), 'a.tsv');
        const back = source.records
          .map((r) => r.fields.map((f) => text.slice(f.start, f.end)).join('\t') + r.lineEnd)
          .join('');
        expect(back).toBe(text);
      }),
    );
  });
});
