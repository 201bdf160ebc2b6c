import fc from 'fast-check';
import { openWorkbook, readDisplay, writeCells, writeTextCells } from '../../src/files/index.js';
import { buildWorkbook, stylesWith, workbookParts, worksheet, zipParts } from './build-workbook.js';

const workbook = buildWorkbook({
  sheets: {
    総括表: worksheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46113</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>達成</t></is></c><c r="B2"><f>SUM(B1)</f><v>1</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells>',
      '<cols><col min="1" max="2" width="12" customWidth="1"/></cols>',
    ),
  },
  strings: '<si><t>総括表</t></si>',
  styles: stylesWith([0, 28]),
});
const text = new TextEncoder().encode('総括表\t達成\r\n"a ""b""\nc"\t4/10\r\n'.repeat(3));

/** Opens, reads, shows and writes; every step may fail with a sentence, none may throw. */
function use(bytes: Uint8Array, fileName: string): string[] {
  const outcomes: string[] = [];
  const note = (result: { ok: boolean; failure?: { code: string; message: { ja: string } } }): void => {
    if (!result.ok && !result.failure?.message.ja.endsWith('。'))
      throw new Error('a failure without a sentence');
    outcomes.push(result.failure?.code ?? 'ok');
  };
  const opened = openWorkbook(bytes, fileName);
  note(opened);
  if (!opened.ok) return outcomes;
  for (const sheet of opened.workbook.sheets) note(sheet.sheet());
  const writes = [{ cell: 'A2', text: '未達成', asText: true }];
  if (opened.workbook.kind === 'text') note(writeTextCells(opened.workbook, writes));
  else if (opened.workbook.kind === 'xlsx') {
    note(readDisplay(opened.workbook, 0));
    note(writeCells(opened.workbook, 0, writes, { allowFormula: true, highlight: [] }));
  }
  return outcomes;
}

/** A place in a file as a share of its length, all equally likely. */
const share = fc.noBias(fc.nat(999_999)).map((n) => n / 1_000_000);
const changes = fc.array(fc.tuple(share, fc.nat(255)), {
  minLength: 1,
  maxLength: 4,
});

function changed(bytes: Uint8Array, edits: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [place, byte] of edits) copy[Math.floor(place * (copy.length - 1))] = byte;
  return copy;
}

test('the whole files can be used', () => {
  expect(use(workbook, 'a.xlsx')).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(use(text, 'a.tsv')).toEqual(['ok', 'ok', 'ok']);
});

test('bytes changed anywhere in a workbook', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(changes, (edits) => {
      for (const outcome of use(changed(workbook, edits), 'a.xlsx')) outcomes.add(outcome);
    }),
    { numRuns: 1000 },
  );
  expect([...outcomes]).toEqual(expect.arrayContaining(['ok', 'zip-damaged']));
});

test('a workbook cut off anywhere', () => {
  for (let length = 0; length < workbook.length; length += 3) {
    expect(use(workbook.slice(0, length), 'a.xlsx')).not.toContain('ok');
  }
});

test('characters changed anywhere in the parts, in a sound container', () => {
  const parts = workbookParts({
    sheets: {
      S: worksheet(
        '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1</v></c></row>',
      ),
    },
    strings: '<si><r><t>総括表</t></r></si>',
    styles: stylesWith(
      [0, 200],
      '<numFmts count="1"><numFmt numFmtId="200" formatCode="[$-411]ggge&quot;年&quot;"/></numFmts>',
    ),
  });
  const outcomes = new Set<string>();
  const names = Object.keys(parts);
  const unit = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '/',
    '0',
    '-',
    'e',
    '\u0000',
    ' ',
    '達',
    '99999999999',
    '[',
    ':',
  );
  fc.assert(
    fc.property(fc.nat(names.length - 1), share, unit, fc.nat(3), (which, place, put, cut) => {
      const name = names[which] ?? '';
      const content = String(parts[name]);
      const at = Math.floor(place * content.length);
      const edited = content.slice(0, at) + put + content.slice(at + cut);
      for (const outcome of use(zipParts({ ...parts, [name]: edited }), 'a.xlsx')) outcomes.add(outcome);
    }),
    { numRuns: 1000 },
  );
  expect([...outcomes]).toEqual(expect.arrayContaining(['ok', 'part-malformed', 'part-missing']));
});

test('bytes changed anywhere in a text', () => {
  fc.assert(
    fc.property(changes, share, (edits, place) => {
      use(changed(text, edits).slice(0, Math.ceil(place * text.length)), 'a.tsv');
    }),
    { numRuns: 1000 },
  );
});
