import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsu } from '../cli/soukatsu.js';
import { buildWorkbook, stylesPart, worksheet } from '../files/build-workbook.js';
import { breaksOf } from './breaks.js';
import { propertiesOf, treeOf, validatorOf } from './shipped-schema.js';

/** `soukatsu-failure/1`, `soukatsu-tidy/1`, `soukatsu-next/1` and `soukatsu-collection/1`, as the command line prints them, by the schemas the package ships. */

const TABLE = [
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '施策目標(指標)\tR7実績値(目標値)\t達成状況※2',
  '(1) 相談件数(件)\t120(100)\t○',
].join('\n');

/** Cell formats of which only the second is locked. */
const UNLOCKED = stylesPart(
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
);

/** A table of which next year's form has everything there is to say: a number that moves, a locked cell, a further table. */
function everyChange(): Uint8Array {
  const text = (cell: string, words: string, style = 0) =>
    `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = [
    text('A1', '令和7年度 みどり商工会 事業評価表', 1),
    ['指標', 'R6実績', 'R7目標', 'R7実績', '評価']
      .map((word, at) => text(`${'ABCDE'[at]}2`, word, 1))
      .join(''),
    `${text('A3', '相談件数(件)')}<c r="B3"><v>90</v></c><c r="C3"><v>50</v></c><c r="D3"><v>120</v></c>${text('E3', '達成')}`,
    `${text('A4', '満足度(%)')}<c r="B4"><v>50</v></c>${text('C4', '48〜60')}<c r="D4"><v>40</v></c>${text('E4', '未達成')}`,
    `${text('A5', '(令和7年度から)')}`,
    text('A7', '令和7年度 ひなた商工会 事業評価表'),
    ['指標', 'R7目標', 'R7実績', '評価'].map((word, at) => text(`${'ABCD'[at]}8`, word)).join(''),
    `${text('A9', '相談件数(件)')}<c r="B9"><v>50</v></c><c r="C9"><v>60</v></c>${text('D9', '達成')}`,
  ];
  const places = [1, 2, 3, 4, 5, 7, 8, 9];
  return buildWorkbook({
    sheets: {
      総括表: worksheet(
        rows.map((cells, at) => `<row r="${places[at]}">${cells}</row>`).join(''),
        '<sheetProtection sheet="1"/>',
      ),
    },
    styles: UNLOCKED,
  });
}

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-schema-'));
  writeFileSync(at('r7.tsv'), TABLE);
  writeFileSync(at('r7.xlsx'), everyChange());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['soukatsu-failure-1', () => ['check', at('none.xlsx'), '--format', 'json', '--sheet', '表']],
  ['soukatsu-next-1', () => ['next', at('r7.xlsx'), '-o', at('r8.xlsx'), '--format', 'json']],
  ['soukatsu-tidy-1', () => ['tidy', at('r7.tsv'), '-o', at('tidied.xlsx'), '--format', 'json']],
])('%s', async (id, words) => {
  holds(id, JSON.parse((await soukatsu(...words())).stdout));
});

test('soukatsu-collection-1', async () => {
  const table = (name: string, society: string, figure: string) => {
    writeFileSync(at(name), TABLE.replace('みどり商工会', society).replace('120(100)', figure));
    return at(name);
  };
  const files = ['みどり', 'あおば', 'こだま', 'わかば'].map((name, place) =>
    table(`${place}.tsv`, `${name}商工会`, place === 3 ? '1200(100)' : `${90 + place}(100)`),
  );
  // One of them names no cell: it is on no list.
  const other = table('5.tsv', 'ひなた商工会', '集計中(100)');
  writeFileSync(at('6.tsv'), TABLE.replace('みどり', 'もり').replace('(1) 相談件数(件)', '(1) 来場者数(人)'));
  writeFileSync(at('names.txt'), ['みどり', 'あおば', 'こだま', 'わかば', 'ひなた', 'しらかば'].join('\n'));
  const words = [
    '-o',
    at('all.xlsx'),
    '--expected',
    at('names.txt'),
    '--format',
    'collection',
    '--as-of',
    '2026-04-20',
  ];
  const { stdout } = await soukatsu('report', ...files, other, at('6.tsv'), ...words);
  holds('soukatsu-collection-1', JSON.parse(stdout));
});

/** Holds an object to its schema, and the schema to each part of the object. */
function holds(id: string, value: unknown): void {
  const [validate, tree] = [validatorOf(id), treeOf(id)];
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  const met = new Set<string>();
  const breaks = [...breaksOf(value, tree, (own) => met.add(own))];
  expect(breaks.filter((own) => validate(own.value)).map(({ what }) => what)).toEqual([]);
  expect([...met].sort()).toEqual(propertiesOf(tree).sort());
}
