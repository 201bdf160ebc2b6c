import { strToU8, zipSync } from 'fflate';
import { EVERYTHING } from '../cli/round-trip/everything.js';
import {
  type Parts,
  utf16,
  type WorkbookShape,
  workbookParts,
  worksheet,
  zipParts,
} from '../files/build-workbook.js';

/** Files made to do harm, or that came to harm: each must be refused in words, soon, and with little memory. */

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) => Uint8Array.from([...OLE, ...new Uint8Array(504), ...utf16(stream, true)]);
const whole = EVERYTHING['everything.xlsx'] ?? new Uint8Array();
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const workbook = (shape: WorkbookShape, more: Parts = {}) =>
  zipParts({ ...workbookParts(shape), ...more }, 1);
const sheetOf = (xml: string) => workbook({ sheets: { 総括表: xml } });
const withWorkbookRelationship = (target: string, mode = '') =>
  workbook({
    extra: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="${target}"${mode}/></Relationships>`,
    },
  });

/** The classic: ten entities, each ten of the one before. */
const BILLION_LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "達成">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;
const FOREIGN_ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const cell = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** A container in which one byte range is something else. */
function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** Offset of the first record with a signature, counted from the end where `last`. */
function record(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = 0; at < bytes.length; at += 1)
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  throw new Error('No such record.');
}
const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];

/** Shared strings, all different, so that nothing in the container gives them away. */
function manyStrings(count: number): Uint8Array {
  const strings = Array.from(
    { length: count },
    (_, index) => `<si><t>${((index * 2654435761) % 4294967296).toString(36)}</t></si>`,
  );
  return workbook({
    sheets: { 総括表: worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') },
    strings: strings.join(''),
  });
}

/** A sheet of many cells that no checksum, ratio or size gives away. */
function manyCells(rows: number): Uint8Array {
  return sheetOf(worksheet(`<row>${'<c/>'.repeat(100)}</row>`.repeat(rows)));
}

/** A container whose directory names its last entry twice, so that both lie in the same place. */
function overlapping(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  let last = start;
  for (let at = start; at < end; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true))
    last = at;
  const twice = bytes.slice(last, end);
  twice.set([0x79], 46);
  const made = new Uint8Array([...bytes.subarray(0, end), ...twice, ...bytes.subarray(end)]);
  const changed = new DataView(made.buffer, made.length - 22);
  changed.setUint16(8, count + 1, true);
  changed.setUint16(10, count + 1, true);
  changed.setUint32(12, size + twice.length, true);
  return made;
}

export interface HostileFile {
  readonly what: string;
  /** Name to give it; what its bytes are decides over what it is taken for. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** True where reading it takes a second or more: it is refused late. */
  readonly isSlow?: boolean;
  /** A piece of the sentence. */
  readonly says: string;
}

const file = (what: string, name: string, says: string, bytes: () => Uint8Array): HostileFile => ({
  what,
  name,
  says,
  bytes,
});
const slow = (...parts: Parameters<typeof file>): HostileFile => ({ ...file(...parts), isSlow: true });

export const HOSTILE: readonly HostileFile[] = [
  file('an empty file', 'empty.xlsx', 'ファイルが空です', () => new Uint8Array()),
  file('a workbook cut off in the middle', 'half.xlsx', '途中で切れています', () =>
    whole.slice(0, whole.length / 2),
  ),
  file('a workbook without its first half', 'tail.xlsx', '壊れています', () => whole.slice(whole.length / 2)),
  file('an encrypted workbook', 'secret.xlsx', '暗号化されています', () => ole('EncryptedPackage')),
  file('an .xls', 'old.xls', '古い形式(.xls)', () => ole('Workbook')),
  file('an .xls named .xlsx', 'old.xlsx', '古い形式(.xls)', () => ole('Workbook')),
  file('an .ods that holds no table', 'open.ods', 'シートがありません', () =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    }),
  ),
  file('a PDF', 'table.pdf', 'PDFは読み取れません', () => strToU8('%PDF-1.7\n%âãÏÓ')),
  file('a PDF named .xlsx', 'table.xlsx', 'PDFは読み取れません', () => strToU8('%PDF-1.7\n%âãÏÓ')),
  file('a web page named .xlsx', 'page.xlsx', 'の形式ではないか', () =>
    strToU8('<html><body><table><tr><td>総括表</td></tr></table></body></html>'),
  ),
  file('a web page named .xls', 'page.xls', '総括表が見つかりません', () =>
    strToU8('<html><body><table><tr><td>総括表</td></tr></table></body></html>'),
  ),
  file('a single byte', 'byte.xlsx', '途中で切れています', () => Uint8Array.of(0x50)),
  file('a letter of Word’s', 'letter.docx', 'Excelブックではない', () =>
    workbook({}, { 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' }),
  ),
  file('a zip of something else', 'letters.xlsx', 'Excelブックではない', () =>
    zipSync({ 'a.txt': strToU8('a') }),
  ),
  file('a picture named .tsv', 'picture.tsv', '文字コードを判別できません', () =>
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
  ),
  file('a zip bomb', 'bomb.xlsx', '展開すると大きくなりすぎる', () =>
    workbook({}, { 'xl/worksheets/sheet1.xml': new Uint8Array(20 * 1024 * 1024) }),
  ),
  file('a million shared strings all alike', 'alike.xlsx', '展開すると大きくなりすぎる', () =>
    workbook({ strings: '<si><t>達成</t></si>'.repeat(1_000_000) }),
  ),
  slow('a million shared strings', 'strings.xlsx', '総括表が見つかりません', () => manyStrings(1_000_000)),
  slow('more cells than any table', 'cells.xlsx', 'シートのセルの範囲が広すぎます', () => manyCells(20_001)),
  file('entities that multiply, in a sheet', 'laughs.xlsx', '(DTD)', () =>
    sheetOf(BILLION_LAUGHS + worksheet(cell('&l9;'))),
  ),
  file('entities that multiply, in the workbook part', 'laughs2.xlsx', '(DTD)', () =>
    workbook({}, { 'xl/workbook.xml': `${BILLION_LAUGHS}<workbook xmlns="${MAIN}">&l9;</workbook>` }),
  ),
  file('an entity that names a file', 'foreign.xlsx', '(DTD)', () =>
    sheetOf(FOREIGN_ENTITY + worksheet(cell('&x;'))),
  ),
  file('an entity nobody declared', 'entity.xlsx', '部品を読み取れません', () =>
    sheetOf(worksheet(cell('&达;'))),
  ),
  file('a relationship to a part that is not there', 'missing.xlsx', '必要な部品がありません', () =>
    withWorkbookRelationship('worksheets/sheet9.xml'),
  ),
  file('a relationship to itself', 'circle.xlsx', '部品を読み取れません', () =>
    withWorkbookRelationship('workbook.xml'),
  ),
  file('a relationship out of the package', 'outside.xlsx', '必要な部品がありません', () =>
    withWorkbookRelationship('../../../../etc/passwd'),
  ),
  file('a sheet that lies elsewhere', 'elsewhere.xlsx', '必要な部品がありません', () =>
    withWorkbookRelationship('http://127.0.0.1:9/sheet.xml', ' TargetMode="External"'),
  ),
  file('no relationships at all', 'alone.xlsx', 'Excelブックではない', () =>
    workbook({}, { '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"/>` }),
  ),
  ...['../../../tmp/evil', '/etc/evil', 'C:\\evil', 'xl\\..\\..\\evil', 'xl/evil\u0000.xml'].map(
    (path, index) =>
      file(`an entry named ${JSON.stringify(path)}`, `path${index}.xlsx`, '不正な名前の部品', () =>
        workbook({}, { [path]: 'x' }),
      ),
  ),
  file('two parts of one name', 'twice.xlsx', '同じ名前の部品が二つ', () =>
    workbook({}, { 'XL/WORKBOOK.xml': 'x' }),
  ),
  file('a part of a size that is a lie', 'lie.xlsx', '大きさが記録と合いません', () =>
    patched(whole, record(whole, DIRECTORY) + 24, 1, 0, 0, 0),
  ),
  file('a part with a changed checksum', 'checksum.xlsx', '壊れています', () =>
    patched(whole, record(whole, DIRECTORY) + 16, 1, 2, 3, 4),
  ),
  file('entries that lie in the same place', 'overlap.xlsx', '重なり合っています', () => overlapping(whole)),
  file('a workbook without its last byte', 'last.xlsx', '途中で切れています', () => whole.slice(0, -1)),
  file('an encrypted entry', 'entry.xlsx', '部品が暗号化されています', () =>
    patched(whole, record(whole, DIRECTORY) + 8, 1, 0),
  ),
  file('a container that counts its directory wrong', 'count.xlsx', '部品が多すぎます', () =>
    patched(whole, whole.length - 12, 0xff, 0x7f),
  ),
  file('elements a hundred thousand deep', 'deep.xlsx', '部品を読み取れません', () =>
    sheetOf(`<worksheet xmlns="${MAIN}">${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</worksheet>`),
  ),
  file('a cell outside the sheet', 'column.xlsx', '部品を読み取れません', () =>
    sheetOf(worksheet('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')),
  ),
  file('a row number past every integer', 'row.xlsx', '部品を読み取れません', () =>
    sheetOf(worksheet('<row r="2147483648"><c><v>1</v></c></row>')),
  ),
  file('a row number below zero', 'negative.xlsx', '部品を読み取れません', () =>
    sheetOf(worksheet('<row r="-1"><c><v>1</v></c></row>')),
  ),
  file('one long text in very many cells', 'one-text.xlsx', 'シートの文字が多すぎます', () =>
    workbook({
      sheets: { 総括表: worksheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(100)) },
      strings: `<si><t>${'実績'.repeat(10_000)}</t></si>`,
    }),
  ),
  file('a target whose name breaks the line', 'lines.xlsx', '必要な部品がありません', () =>
    withWorkbookRelationship(`a&#10;b${'x'.repeat(5000)}.xml`),
  ),
  file('one part under two names', 'names.xlsx', '部品を読み取れません', () =>
    workbook({
      sheets: { 総括表: worksheet(cell('総括表')), 予備: worksheet('') },
      extra: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${[1, 2].map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`).join('')}</Relationships>`,
      },
    }),
  ),
  file('cells in the far corners', 'corners.xlsx', 'シートのセルの範囲が広すぎます', () =>
    sheetOf(
      worksheet(
        Array.from(
          { length: 2000 },
          (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
    ),
  ),
  file('a sheet of binary', 'binary.xlsx', '文字コードを読み取れません', () =>
    workbook({}, { 'xl/worksheets/sheet1.xml': Uint8Array.from([0xff, 0xff, 0x00, 0xd8]) }),
  ),
  slow('a header of 50,000 columns, as text', 'wide.tsv', '総括表が見つかりません', () =>
    strToU8(`総括表\n${Array.from({ length: 50_000 }, (_, column) => `列${column}`).join('\t')}\n`),
  ),
  slow('a header of as many columns as a sheet has', 'wide.xlsx', '総括表が見つかりません', () =>
    sheetOf(
      worksheet(
        `<row r="1">${Array.from({ length: 16_384 }, (_, column) => `<c t="inlineStr"><is><t>列${column}</t></is></c>`).join('')}</row>`,
      ),
    ),
  ),
  slow('nothing but tabs', 'tabs.tsv', 'シートのセルの範囲が広すぎます', () =>
    new Uint8Array(60_000_000).fill(9),
  ),
  file('nothing but quotes', 'quotes.csv', '総括表が見つかりません', () =>
    new Uint8Array(3_000_001).fill(34),
  ),
  slow('nothing but line ends', 'lines.csv', 'シートのセルの範囲が広すぎます', () =>
    new Uint8Array(6_000_000).fill(10),
  ),
];
