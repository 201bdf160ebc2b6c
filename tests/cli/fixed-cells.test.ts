import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellAddress } from '../../src/engine/index.js';
import { buildWorkbook, type Parts, worksheet } from '../files/build-workbook.js';
import { opened, sheetOf, textsOf } from '../files/open-for-test.js';
import { soukatsu } from './soukatsu.js';

/** Workbooks with cells that can't be written, checked and recalculated by command line: nothing changes that may not. Their year is long closed. */

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-fixed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R5実績値(目標値)', '達成状況※2', '検証及び改善点'];
/** ※2 of the second indicator is wrong, and so are both tallies. */
const TABLE = [
  ['令和5年度 花野商工会アクションプログラム 総括表'],
  HEADER,
  ['1 商談会への出展', '未達成', '(1) 出展者数(社)', '31(28)', '達成', '続ける。'],
  ['', '', '(2) 成約件数(件)', '7(9)', '達成', '相手を絞る。'],
  ['2 創業の支援', '達成', '(1) 相談件数(件)', '22(20)', '達成', '続ける。'],
  ['達成数計', '2/2', '', '達成数計', '3/3', ''],
];

interface Shape {
  /** `c` elements in place of the table's texts. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Attributes of rows, by their number from 1. */
  readonly rows?: Readonly<Record<number, string>>;
  readonly merges?: readonly string[];
  readonly extra?: Parts;
}

function workbook(name: string, { cells = {}, rows = {}, merges = [], extra = {} }: Shape): string {
  const cell = (text: string, at: string) =>
    cells[at] ?? (text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`);
  const data = TABLE.map((texts, row) => {
    const own = texts.map((text, column) => cell(text, cellAddress(row, column))).join('');
    return `<row r="${row + 1}" ${rows[row + 1] ?? ''}>${own}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const after = merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`;
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, buildWorkbook({ sheets: { 総括表: worksheet(data.join(''), after) }, extra }));
  return file;
}

async function recalculated(file: string) {
  const output = path.join(folder, `${path.basename(file, '.xlsx')}-out.xlsx`);
  const { stderr } = await soukatsu('recalc', file, '-o', output);
  const [before, after] = [file, output].map((own) => textsOf(opened(new Uint8Array(readFileSync(own)))));
  const changed = (before ?? []).flatMap((row, r) =>
    row.flatMap((text, c) => {
      const now = after?.[r]?.[c] ?? '';
      return now === text ? [] : [`${cellAddress(r, c)} ${now}`];
    }),
  );
  return { changed, stderr, sheet: sheetOf(opened(new Uint8Array(readFileSync(output)))) };
}
const edits = async (file: string): Promise<string[]> => {
  const { stdout } = await soukatsu('check', file, '--format', 'json');
  return JSON.parse(stdout).edits.map(({ cell }: { cell: string }) => cell);
};
const value = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;

test('the table alone: three cells are wrong', async () => {
  const file = workbook('plain', {});
  expect((await recalculated(file)).changed).toEqual(['E4 未達成', 'B6 1/2', 'E6 2/3']);
});

test.each([
  ['array', '', '配列数式'],
  ['spill', 'cm="1"', 'スピル'],
])('※2 as one formula (%s)', async (kind, metadata, word) => {
  const formula = '<f t="array" ref="E3:E5">IF(D3:D5&gt;0,"達成","")</f>';
  const cells = {
    E3: `<c r="E3" t="str" ${metadata}>${formula}<v>達成</v></c>`,
    E4: value('E4', '達成'),
    E5: value('E5', '達成'),
  };
  const file = workbook(`one-${kind}`, { cells });
  expect(await edits(file)).toEqual(['B6', 'E6']);
  const { changed, stderr } = await recalculated(file);
  expect(changed).toEqual(['B6 1/2', 'E6 2/3']);
  expect(stderr).toMatch(new RegExp(`^soukatsu: E4.*${word}.*\\n$`));
  const said = (await soukatsu('check', file)).stdout;
  expect(said).toMatch(new RegExp(`次のセル.*${word}.*再計算\\(recalc\\)でも書き換えません: E4\n`));
  expect((await soukatsu('check', file, '--lang', 'en')).stdout).toContain(
    'recalc would leave these cells, each of which is ',
  );
});

test('a 達成数計 in the totals row of a table', async () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const file = workbook('totals', {
    extra: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A2:F6" totalsRowCount="1"/>',
    },
  });
  expect(await edits(file)).toEqual(['E4']);
  const { changed, stderr } = await recalculated(file);
  expect(changed).toEqual(['E4 未達成']);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'soukatsu: B6はテーブルの集計行にあるため、書き込みませんでした。Excelで直接直してください。',
    'soukatsu: E6はテーブルの集計行にあるため、書き込みませんでした。Excelで直接直してください。',
  ]);
});

test('values left under merges stay as they are and are no part of the table', async () => {
  const left = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const cells = { A4: left('A4', '9 昨年の施策'), B4: left('B4', '達成') };
  const file = workbook('merges', { cells, merges: ['A3:A4', 'B3:B4', 'A1:F1'] });
  const { changed, sheet } = await recalculated(file);
  expect(changed).toEqual(['E4 未達成', 'B6 1/2', 'E6 2/3']);
  expect(sheet.rows[3]?.slice(0, 2)).toEqual(['9 昨年の施策', '達成']);
});

test('a hidden row under merges overwrites no verdict and no tally', async () => {
  const cells = { B3: value('B3', '達成'), E4: value('E4', '未達成'), E6: value('E6', '2/2') };
  const file = workbook('hidden', { cells, rows: { 4: 'hidden="1"' }, merges: ['A3:A4', 'B3:B4'] });
  expect(await edits(file)).toEqual([]);
  const { changed } = await recalculated(file);
  expect(changed).toEqual([]);
  const { stdout } = await soukatsu('check', file);
  expect(stdout).toContain('非表示の行(4行目)の指標も数えています。');
  expect((await soukatsu('check', file, '--format', 'markdown')).stdout).toContain('非表示の行(4行目)');
});
