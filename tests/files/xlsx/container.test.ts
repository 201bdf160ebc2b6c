import { zipSync } from 'fflate';
import { inflateExactly } from '../../../src/files/xlsx/zip/unpack.js';
import { buildWorkbook, workbookParts, worksheet, zipParts } from '../build-workbook.js';
import { failureCode, opened, openedXlsx, textsOf } from '../open-for-test.js';

const good = buildWorkbook({ sheets: { 総括表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') } });

/** A copy with some bytes changed. */
function patched(bytes: Uint8Array, patch: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  patch(new DataView(copy.buffer), copy);
  return copy;
}

/** Offsets of the records of a signature. */
function records(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) found.push(at);
  return found;
}

const directoryRecord = (bytes: Uint8Array, index: number): number => records(bytes, 0x02014b50)[index] ?? -1;
const localRecord = (bytes: Uint8Array, index: number): number => records(bytes, 0x04034b50)[index] ?? -1;

test('a Node buffer that changes after opening changes nothing', () => {
  const buffer = Buffer.from(good);
  const workbook = opened(buffer);
  buffer.fill(0);
  expect(textsOf(workbook)).toEqual([['1']]);
});

test('an .xlsm is the same container', () => {
  expect(failureCode(good, 'a.xlsm')).toBeNull();
});

describe('other kinds of file are told apart', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16le = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  test.each<[string, Uint8Array, string]>([
    ['.xls', Uint8Array.from([...ole, ...utf16le('Workbook')]), 'old-xls'],
    ['an encrypted workbook', Uint8Array.from([...ole, 0, 0, ...utf16le('EncryptedPackage')]), 'encrypted'],
    ['.ods', zipSync({ mimetype: new Uint8Array(4), 'content.xml': new Uint8Array(4) }), 'part-malformed'],
    ['PDF', new TextEncoder().encode('%PDF-1.7'), 'pdf'],
    ['another zip', zipSync({ 'a.txt': new Uint8Array(4) }), 'not-a-workbook'],
    ['text named .xlsx', new TextEncoder().encode('a,b'), 'not-a-zip'],
    ['a workbook cut off', good.slice(0, good.length - 30), 'not-a-zip'],
    [
      '.xlsb',
      zipParts({
        ...workbookParts({}),
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
      }),
      'binary-workbook',
    ],
  ])('%s', (_, bytes, code) => {
    expect(failureCode(bytes)).toBe(code);
  });
});

describe('unsafe containers are refused', () => {
  test('two entries of one name, whatever the case', () => {
    const parts = workbookParts({});
    expect(failureCode(zipParts({ ...parts, 'XL/Workbook.xml': 'x' }))).toBe('zip-duplicate');
  });

  test.each(['../evil.xml', '/xl/evil.xml', 'C:/evil.xml', 'xl/./evil.xml', 'xl\\..\\evil.xml', 'a\u0001b'])(
    'path %j',
    (name) => {
      expect(failureCode(zipParts({ ...workbookParts({}), [name]: 'x' }))).toBe('zip-path');
    },
  );

  test('overlapping entries', () => {
    const bytes = patched(good, (view) => {
      const second = view.getUint32(directoryRecord(good, 1) + 42, true);
      view.setUint32(directoryRecord(good, 0) + 20, second + 50, true);
    });
    expect(failureCode(bytes)).toBe('zip-overlap');
  });

  test('an entry larger than it says', () => {
    const bytes = patched(good, (view) => {
      const at = directoryRecord(good, 0) + 24;
      view.setUint32(at, view.getUint32(at, true) - 5, true);
    });
    expect(failureCode(bytes)).toBe('zip-size-lie');
  });

  test('an entry that claims to be huge', () => {
    const bytes = patched(good, (view) => view.setUint32(directoryRecord(good, 4) + 24, 0x7fffffff, true));
    expect(failureCode(bytes)).toBe('zip-bomb');
  });

  test('a high ratio', () => {
    const zeros = { ...workbookParts({}), 'xl/media/zeros.bin': new Uint8Array(17 * 1024 * 1024) };
    expect(failureCode(zipParts(zeros))).toBe('zip-bomb');
  });

  test('a stream that unpacks to far more than promised is stopped', () => {
    const bomb = zipSync({ a: new Uint8Array(40 * 1024 * 1024) });
    const packed = bomb.subarray(31, bomb.length - 22 - 47);
    const result = inflateExactly(packed, { name: 'a', size: 10, crc: 0 });
    expect(result).toMatchObject({ ok: false, failure: { code: 'zip-size-lie' } });
  });

  test('more entries than any workbook has', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`p${index}`, new Uint8Array(0)]),
    );
    expect(failureCode(zipSync(many, { level: 0 }))).toBe('zip-too-many-entries');
  });

  test('encrypted entries and unknown compression', () => {
    const encrypted = patched(good, (view) => view.setUint16(directoryRecord(good, 1) + 8, 1, true));
    expect(failureCode(encrypted)).toBe('zip-entry-encrypted');
    const packed = patched(good, (view) => {
      view.setUint16(directoryRecord(good, 0) + 10, 12, true);
      view.setUint16(localRecord(good, 0) + 8, 12, true);
    });
    expect(failureCode(packed)).toBe('zip-method');
  });

  test('an entry that calls itself otherwise than the directory does', () => {
    const bytes = patched(good, (_, copy) => {
      copy[localRecord(good, 0) + 31] = 0x78;
    });
    expect(failureCode(bytes)).toBe('zip-damaged');
  });

  test('a changed byte in a part is noticed by its checksum', () => {
    const bytes = patched(good, (view) => view.setUint32(directoryRecord(good, 0) + 16, 1, true));
    expect(failureCode(bytes)).toBe('zip-damaged');
  });
});

test('entry names with backslashes are read as paths', () => {
  const parts = workbookParts({ sheets: { 総括表: worksheet('<row><c><v>7</v></c></row>') } });
  const backslashed = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name.startsWith('xl/w') ? name.replaceAll('/', '\\') : name,
      content,
    ]),
  );
  expect(textsOf(openedXlsx(zipParts(backslashed)))).toEqual([['7']]);
});
