import type { Feature } from './assemble.js';
import { MAIN } from './assemble.js';

/** The 総括表 of the workbook: shared strings with furigana and rich text, its status and tally cells styled and unlocked. */

const plain = (text: string) => `<si><t xml:space="preserve">${text}</t></si>`;

/** Styles: 0 plain, 1 unlocked, 2 unlocked text, 3 a date of the era, 4 a percentage, 5 a quoted prefix. */
const UNLOCKED = 1;
const UNLOCKED_TEXT = 2;
const ERA_DATE = 3;
const PERCENT = 4;

/** Rows as text; `s:` before a style. A blank cell without a style is no cell. */
const ROWS: readonly (readonly (string | readonly [text: string, style: number])[])[] = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['様式1', '', '', '', '', '', '', ['46113', ERA_DATE]],
  ['戦略', '', '施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  [
    '共通戦略',
    '1 支援',
    '1 経営支援',
    ['', UNLOCKED],
    '(1) 相談件数(件)',
    '120(100)',
    ['達成', UNLOCKED],
    '計画どおり。',
  ],
  ['', '', '', '', '(2) 派遣件数(件)', '8(10)', ['', UNLOCKED], '日程が合わなかった。'],
  [
    '',
    '',
    '2 創業支援',
    ['未達成', UNLOCKED],
    '(1) 創業件数(件)',
    '5(4)',
    ['未達成', UNLOCKED],
    '次年度も続ける。',
  ],
  ['', '', '', '', '(2) 会員満足度(％)', '85.5%(80%)', ['達成', UNLOCKED], '次年度も続ける。'],
  ['', '', '達成数計', ['', UNLOCKED_TEXT], '', '達成数計', ['2/4', UNLOCKED_TEXT], ''],
  ['', '', '', '', '', '', '', ['0.425', PERCENT]],
];

const TITLE =
  '<si><t>令和7年度 みどり商工会アクションプログラム 総括表</t><rPh sb="9" eb="12"><t>ショウコウカイ</t></rPh><phoneticPr fontId="1"/></si>';
const RICH =
  '<si><r><t>(1) </t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="游ゴシック"/></rPr><t>相談件数</t></r><r><t>(件)</t></r></si>';

/** What `recalc` writes: everything else stays. */
export const INTENDED: Readonly<Record<string, string>> = {
  D4: '未達成',
  G5: '未達成',
  D6: '達成',
  G6: '達成',
  D8: '1/2',
  G8: '3/4',
};

const texts = [...new Set(ROWS.flat().map((cell) => (typeof cell === 'string' ? cell : cell[0])))].filter(
  (text) => text !== '' && !/^[\d.]+$/.test(text),
);

function cellXml(cell: string | readonly [string, number], address: string): string {
  const [text, style] = typeof cell === 'string' ? [cell, 0] : cell;
  if (text === '') return style ? `<c r="${address}" s="${style}"/>` : '';
  const shared = texts.indexOf(text);
  const attributes = `r="${address}"${style ? ` s="${style}"` : ''}`;
  return shared < 0 ? `<c ${attributes}><v>${text}</v></c>` : `<c ${attributes} t="s"><v>${shared}</v></c>`;
}

/** Rows and cells; the last row is hidden. */
export const sheetData = ROWS.map((row, at) => {
  const cells = row.map((cell, column) => cellXml(cell, `${'ABCDEFGH'[column]}${at + 1}`)).join('');
  const last = at === ROWS.length - 1;
  return `<row r="${at + 1}" spans="1:8" ht="20.25" customHeight="1"${last ? ' hidden="1"' : ''}>${cells}</row>`;
}).join('');

export const summary: Feature = {
  marks: [
    { feature: 'furigana', part: 'xl/sharedStrings.xml', holds: '<rPh sb="9" eb="12">' },
    { feature: 'rich text', part: 'xl/sharedStrings.xml', holds: '<rPr><b/>' },
    {
      feature: 'dates',
      part: 'xl/worksheets/sheet1.xml',
      holds: `<c r="H2" s="${ERA_DATE}"><v>46113</v></c>`,
    },
    { feature: 'number formats', part: 'xl/styles.xml', holds: '[$-411]ggge' },
    { feature: 'hidden rows', part: 'xl/worksheets/sheet1.xml', holds: 'hidden="1"' },
    { feature: 'cell styles', part: 'xl/styles.xml', holds: '<cellStyle name="標準"' },
  ],
  parts: {
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="40" uniqueCount="${texts.length}">${texts
      .map((text) => (text === ROWS[0]?.[0] ? TITLE : text === '(1) 相談件数(件)' ? RICH : plain(text)))
      .join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font><font><sz val="6"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  },
  ofWorkbook: [
    ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ['rIdStyles', 'styles', 'styles.xml'],
  ],
  types: {
    'xl/sharedStrings.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
    'xl/styles.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  },
};
