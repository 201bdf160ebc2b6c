import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { writeCells } from '../../../src/files/index.js';
import { type Container, openContainer } from '../../../src/files/xlsx/zip/container.js';
import { type Parts, workbookParts, worksheet, zipParts } from '../build-workbook.js';
import { openedXlsx, textsOf } from '../open-for-test.js';

const parts: Parts = {
  ...workbookParts({ sheets: { S: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') } }),
  'xl/media/picture.png': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
};

/** The parts as a streaming writer stores them: sizes only after the data, one part not compressed. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(parts)) {
    const file = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    zip.add(file);
    file.push(typeof content === 'string' ? strToU8(content) : content, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The container with all sizes and offsets moved to zip64 fields, and bytes before its first entry. */
function zip64(bytes: Uint8Array): Uint8Array {
  const container = containerOf(bytes);
  const shift = 3;
  const records = container.entries.map((entry) => {
    const record = new DataView(new ArrayBuffer(entry.record.length + 28));
    const copy = new Uint8Array(record.buffer);
    copy.set(entry.record);
    for (const at of [20, 24, 42]) record.setUint32(at, 0xffffffff, true);
    record.setUint16(30, 28, true);
    record.setUint16(entry.record.length, 1, true);
    record.setUint16(entry.record.length + 2, 24, true);
    const numbers = [entry.size, entry.packedSize, entry.localOffset + shift];
    for (const [index, number] of numbers.entries()) {
      record.setBigUint64(entry.record.length + 4 + index * 8, BigInt(number), true);
    }
    return copy;
  });
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const offset = container.directoryOffset + shift;
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(records.length), true);
  tail.setBigUint64(40, BigInt(size), true);
  tail.setBigUint64(48, BigInt(offset), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(offset + size), true);
  tail.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) tail.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) tail.setUint32(at, 0xffffffff, true);
  const pieces = [
    Uint8Array.of(1, 2, 3),
    bytes.subarray(0, container.directoryOffset),
    ...records,
    new Uint8Array(tail.buffer),
  ];
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function containerOf(bytes: Uint8Array): Container {
  const container = openContainer(bytes);
  if (!container.ok) throw new Error(container.failure.code);
  return container.value;
}

const regions = (container: Container): [string, string][] =>
  container.entries.map((entry) => [
    entry.name,
    Buffer.from(container.bytes.subarray(entry.localOffset, entry.regionEnd)).toString('hex'),
  ]);

const commented = (() => {
  const bytes = zipParts(parts);
  new DataView(bytes.buffer).setUint16(bytes.length - 2, 4, true);
  return Uint8Array.from([...bytes, 1, 2, 3, 4]);
})();

test.each<[string, Uint8Array]>([
  ['an ordinary container', zipParts(parts)],
  ['one written as a stream', streamed()],
  ['a zip64 one', zip64(zipParts(parts))],
  ['one with a comment', commented],
])('%s: every entry but the sheet keeps its very bytes, order and record', (_, bytes) => {
  const result = writeCells(openedXlsx(bytes), 0, [{ cell: 'B2', text: '達成' }]);
  if (!result.ok) throw new Error(result.failure.code);
  expect(textsOf(openedXlsx(result.bytes))).toEqual([['1'], ['', '達成']]);
  const [before, after] = [containerOf(bytes), containerOf(result.bytes)];
  const others = ([name]: [string, string]): boolean => name !== 'xl/worksheets/sheet1.xml';
  expect(regions(after).map(([name]) => name)).toEqual(regions(before).map(([name]) => name));
  expect(regions(after).filter(others)).toEqual(regions(before).filter(others));
  expect(after.comment).toEqual(before.comment);
  const DESCRIPTOR_FLAG = 8;
  const sheet = after.entries.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  const localFlags = after.bytes[(sheet?.localOffset ?? 0) + 6] ?? 0xff;
  expect([localFlags & DESCRIPTOR_FLAG, (sheet?.flags ?? 0xff) & DESCRIPTOR_FLAG]).toEqual([0, 0]);
  for (const [index, entry] of after.entries.entries()) {
    const old = before.entries[index];
    expect(entry.record.subarray(12, 16)).toEqual(old?.record.subarray(12, 16));
    if (others([entry.name, ''])) expect(entry.record.length).toBe(old?.record.length);
  }
});
