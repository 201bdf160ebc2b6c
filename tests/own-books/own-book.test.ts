import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reportContent } from '../../src/engine/index.js';
import { writeWorkbook } from '../../src/new-workbook/index.js';
import { digestIn, digestOf, sealOf } from '../../src/own-books/mark.js';
import { ownBook } from '../../src/own-books/own-book.js';
import { sampleTable } from '../engine/summary/sample-tables.js';
import { buildWorkbook } from '../files/build-workbook.js';
import { written } from '../new-workbook/opened-parts.js';

const content = reportContent({ tables: [sampleTable('みどり商工会', 7, ['12(10)'])], unread: [] });

function made(answers: readonly Uint8Array[] = []): Uint8Array {
  const result = writeWorkbook(content, answers, sealOf('report'));
  if (!result.ok) throw new Error(result.message.en);
  return result.bytes;
}
const changed = (bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void) => {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
};

test('a book is known as it was made, packed anew too, with the answers of its source or without', () => {
  const answers = strToU8('<answers xmlns="urn:soukatsu:answers:1"/>');
  for (const bytes of [made(), made([answers]), changed(made(), () => undefined)])
    expect(ownBook(bytes)).toBe('unchanged');
});

test('a part that is changed, added, taken away or renamed makes it another', () => {
  const part = (parts: Record<string, Uint8Array>, name: string) =>
    strFromU8(parts[name] ?? new Uint8Array());
  const ways: ((parts: Record<string, Uint8Array>) => void)[] = [
    (parts) => {
      const sheet = 'xl/worksheets/sheet1.xml';
      parts[sheet] = strToU8(part(parts, sheet).replace('</sheetData>', '<row/></sheetData>'));
    },
    (parts) => {
      parts['xl/comments1.xml'] = strToU8('<comments/>');
    },
    (parts) => {
      delete parts['docProps/app.xml'];
    },
    (parts) => {
      parts['docProps/App.xml'] = parts['docProps/app.xml'] ?? new Uint8Array();
      delete parts['docProps/app.xml'];
    },
    // Another of our marks, of whatever book.
    (parts) => {
      parts['customXml/item9.xml'] = parts['customXml/item1.xml'] ?? new Uint8Array();
    },
    (parts) => {
      const text = part(parts, 'customXml/item1.xml');
      parts['customXml/item1.xml'] = strToU8(text.replace(/sha256="../, 'sha256="zz'));
    },
  ];
  expect(ways.map((way) => ownBook(changed(made(), way)))).toEqual(ways.map(() => 'changed'));
});

test('a mark as Excel writes it back is one still', () => {
  const [, digest = ''] = /sha256="([^"]+)"/.exec(sealOf('report')({})) ?? [];
  const rewritten = `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<made xmlns="urn:soukatsu-made:1" by="report" sha256="${digest}"></made>`;
  expect([digestIn(rewritten), digest]).toEqual([digestOf([]), digestOf([])]);
});

test('other books, and what is no book, are nobody of ours', () => {
  const foreign = buildWorkbook({ extra: { 'customXml/item1.xml': '<a xmlns="urn:soukatsu:answers:1"/>' } });
  for (const bytes of [foreign, written(content), strToU8('a\tb'), new Uint8Array()])
    expect(ownBook(bytes)).toBeNull();
});

test('a digest tells names from contents', () => {
  const [a, b] = [strToU8('a'), strToU8('b')];
  expect(
    digestOf([
      ['x', a],
      ['y', b],
    ]),
  ).toBe(
    digestOf([
      ['y', b],
      ['x', a],
    ]),
  );
  expect(
    digestOf([
      ['x', a],
      ['y', b],
    ]),
  ).not.toBe(
    digestOf([
      ['x', b],
      ['y', a],
    ]),
  );
});

test('the digest is that of Node’s own SHA-256', () => {
  const whole = createHash('sha256');
  for (const [name, content] of [
    ['a.xml', '一'],
    ['b.xml', ''],
  ])
    whole.update(
      `${name}\n${createHash('sha256')
        .update(content ?? '')
        .digest('hex')}\n`,
    );
  expect(
    digestOf([
      ['b.xml', new Uint8Array()],
      ['a.xml', strToU8('一')],
    ]),
  ).toBe(whole.digest('hex'));
});
