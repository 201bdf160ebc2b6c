import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { customXmlParts } from '../../../src/files/index.js';
import { workbookFromFile } from '../../../src/workbench/sheets/opened-file.js';
import { SUMMARY_PART } from '../../cli/round-trip/assemble.js';
import { EVERYTHING } from '../../cli/round-trip/everything.js';
import { openedXlsx, textsOf } from '../../files/open-for-test.js';

function openedFile(bytes: Uint8Array, name: string) {
  const opening = workbookFromFile(bytes, name);
  if (!opening.ok) throw new Error(opening.failure.message.en);
  return opening;
}

function saved({ file }: ReturnType<typeof openedFile>) {
  const saving = file.save();
  if (!saving.ok) throw new Error(saving.failure.message.en);
  return saving;
}

const everything = EVERYTHING['everything.xlsx'] ?? new Uint8Array();

test('a workbook nothing changed in is saved as the same bytes', () => {
  const saving = saved(openedFile(everything, 'r7.xlsx'));
  expect([saving.written, saving.left]).toEqual([0, []]);
  expect(saving.bytes).toEqual(everything);
});

test('changed and emptied cells are written into the file, on every sheet, and nothing else is', () => {
  const opening = openedFile(everything, 'r7.xlsx');
  const [summary, totals] = opening.workbook.sheets;
  summary?.enter(4, 6, '未達成');
  summary?.store(7, 3, { value: '1/2', numberFormat: '@' });
  summary?.store(3, 7, { value: '' });
  totals?.enter(8, 1, '未達成');
  const saving = saved(opening);
  expect([saving.written, saving.left]).toEqual([4, []]);
  const [before, after] = [unzipSync(everything), unzipSync(saving.bytes)];
  const changed = Object.keys(before).filter((name) =>
    Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()),
  );
  expect(changed.sort()).toEqual(['xl/workbook.xml', SUMMARY_PART, 'xl/worksheets/sheet2.xml'].sort());
  const texts = textsOf(openedXlsx(saving.bytes));
  expect([texts[4]?.[6], texts[7]?.[3], texts[3]?.[7] ?? '']).toEqual(['未達成', '1/2', '']);
  expect(textsOf(openedXlsx(saving.bytes), 1)[8]).toEqual(['', '未達成']);
});

test('a text is saved as it is held, not with what its number format shows beside it', () => {
  const opening = openedFile(everything, 'r7.xlsx');
  opening.workbook.sheets[0]?.store(4, 6, { value: '未達成', numberFormat: '"▲"@' });
  expect(textsOf(openedXlsx(saved(opening).bytes))[4]?.[6]).toBe('未達成');
});

test('what the writer refuses, and numbers and formulas, are told cell by cell', () => {
  const opening = openedFile(EVERYTHING['protected.xlsx'] ?? new Uint8Array(), 'r7.xlsx');
  const [summary] = opening.workbook.sheets;
  summary?.store(4, 6, { value: '未達成' });
  summary?.store(3, 7, { value: '直した。' });
  summary?.store(3, 6, { value: 5 });
  const saving = saved(opening);
  expect(saving.written).toBe(1);
  expect(saving.left).toEqual([
    expect.stringMatching(/^H4は保護されたシートでロックされている/),
    expect.stringMatching(/^G4に入力した数値や数式は保存できません/),
  ]);
});

const ANSWERS = '<decisions xmlns="urn:soukatsu:decisions:1"/>';
const xmlPartsOf = (bytes: Uint8Array) => {
  const parts = customXmlParts(openedXlsx(bytes));
  if (!parts.ok) throw new Error(parts.failure.message.en);
  return parts.value.map(({ text }) => text);
};

test('answers are saved: added, put in the place of those before, and those that are there stay', () => {
  const opening = openedFile(everything, 'r7.xlsx');
  const before = xmlPartsOf(everything);
  opening.workbook.addCustomXmlPart(ANSWERS);
  const saving = saved(opening);
  expect([saving.written, saving.left]).toEqual([0, []]);
  expect(xmlPartsOf(saving.bytes)).toEqual([...before, ANSWERS]);
  const again = openedFile(saving.bytes, 'r7.xlsx');
  const kept = again.workbook.customXmlParts.find(({ xml }) => xml === ANSWERS);
  if (!kept) throw new Error('the answers are gone');
  kept.xml = ANSWERS.replace('/>', '><direction/></decisions>');
  expect(xmlPartsOf(saved(again).bytes)).toEqual([...before, kept.xml]);
  const [old, now] = [unzipSync(everything), unzipSync(saving.bytes)];
  const changed = Object.keys(now).filter(
    (name) => !old[name] || Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()),
  );
  expect(changed.filter((name) => !/customXml|\.rels$|Content_Types/.test(name))).toEqual([]);
});

test('answers that were withdrawn and can not be taken out are told', () => {
  const opening = openedFile(everything, 'r7.xlsx');
  opening.workbook.addCustomXmlPart(ANSWERS);
  const again = openedFile(saved(opening).bytes, 'r7.xlsx');
  again.workbook.customXmlParts = again.workbook.customXmlParts.filter(({ xml }) => xml !== ANSWERS);
  expect(saved(again).left).toEqual([expect.stringMatching(/^取り消した判断の記録は/)]);
});

test('the emphasis is saved as the command line writes it', () => {
  const opening = openedFile(everything, 'r7.xlsx');
  const [summary] = opening.workbook.sheets;
  if (!summary) throw new Error('no sheet');
  const area = { row: 3, column: 6, rows: 3, columns: 1 };
  const formula = '=AND(OR(G4="未達成"),N("Soukatsu")=0)';
  const style = { fill: '#FFE699', fontColor: '#9C0006', bold: true };
  const other = { ...style, fill: '#00FF00' };
  summary.conditionalFormats = [
    { id: 'a', type: 'Custom', area, formula, stopIfTrue: false, style },
    { id: 'b', type: 'Custom', area, formula: '=TRUE', stopIfTrue: false, style: other },
  ];
  const saving = saved(opening);
  expect([saving.written, saving.left]).toEqual([0, []]);
  const sheet = strFromU8(unzipSync(saving.bytes)[SUMMARY_PART] ?? new Uint8Array());
  expect(sheet.split('N("Soukatsu")').length).toBe(2);
  expect(sheet).toMatch(/<conditionalFormatting sqref="G4:G6"><cfRule type="expression"/);
});

test('what is not saved is told before, and again when it is saved', () => {
  const opening = openedFile(everything, 'r7.xlsx');
  expect(opening.file.losses()).toEqual([]);
  opening.workbook.addSheet('別紙');
  opening.workbook.sheets[0]?.validate({ row: 3, column: 6, rows: 1, columns: 1 }, { list: {} });
  expect(opening.file.losses()).toEqual(['追加したシート「別紙」', 'ドロップダウンリスト']);
  expect(saved(opening)).toMatchObject({
    bytes: everything,
    written: 0,
    left: ['追加したシート「別紙」、ドロップダウンリストは保存していません。'],
  });
  const text = openedFile(new TextEncoder().encode('総括表\tA\n'), 'r7.tsv');
  text.workbook.addCustomXmlPart(ANSWERS);
  expect(text.file.losses()).toEqual(['判断の記録']);
});

test('a signed workbook is not saved with its signature broken', () => {
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = unzipSync(everything);
  const root = strFromU8(parts['_rels/.rels'] ?? new Uint8Array());
  const signed = zipSync({
    ...parts,
    '_rels/.rels': strToU8(
      root.replace(
        '</Relationships>',
        `<Relationship Id="sigs" Type="${relationships}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
    ),
    '_xmlsignatures/origin.sigs': new Uint8Array(),
    '_xmlsignatures/sig1.xml': strToU8('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'),
    '_xmlsignatures/_rels/origin.sigs.rels': strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="s" Type="${relationships}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
    ),
  });
  const opening = openedFile(signed, 'r7.xlsx');
  expect(saved(opening).bytes).toEqual(signed);
  opening.workbook.sheets[0]?.enter(4, 6, '未達成');
  expect(opening.file.save()).toMatchObject({
    ok: false,
    failure: { code: 'workbook-signed', message: { ja: expect.stringContaining('電子署名') } },
  });
});

test('a text file keeps its encoding; what is typed is saved as it is shown', () => {
  // 達成 and a tab in CP932.
  const bytes = Uint8Array.of(0x92, 0x42, 0x90, 0xac, 0x09, 0x61, 0x0d, 0x0a);
  const opening = openedFile(bytes, 'r7.tsv');
  opening.workbook.activeSheet.store(0, 1, { value: '達成' });
  opening.workbook.activeSheet.store(1, 0, { value: 12 });
  const saving = saved(opening);
  expect([...saving.bytes]).toEqual([
    0x92, 0x42, 0x90, 0xac, 0x09, 0x92, 0x42, 0x90, 0xac, 0x0d, 0x0a, 0x31, 0x32, 0x0d, 0x0a,
  ]);
  expect([saving.written, saving.left]).toEqual([2, []]);
});
