import type { SimulatedSheet, SimulatedWorkbook } from '../../simulated-excel/index.js';

/** Sheets that are no ordinary 総括表, each to see what the add-in says about it. */
export type TrialSheet = 'no-table' | 'blank' | 'chart' | 'large' | 'heavy';

const NAMES: Readonly<Record<TrialSheet, string>> = {
  'no-table': '表のないシート',
  blank: '空のシート',
  chart: 'グラフ',
  large: '大きな表',
  heavy: '重い表',
};

/** Rows of indicators on the large sheet. */
export const LARGE_ROWS = 20_000;

/** Brings a trial sheet to the front, made when first asked for. */
export function showTrialSheet(workbook: SimulatedWorkbook, which: TrialSheet): void {
  const name = NAMES[which];
  const there = workbook.byName(name);
  if (there) {
    workbook.activeSheet = there;
    return;
  }
  const sheet = workbook.addSheet(name, which === 'chart' ? 'chart' : 'worksheet');
  if (which === 'no-table') fillList(sheet);
  if (which === 'large') fillLarge(sheet, '次年度も続ける。');
  if (which === 'heavy') fillLarge(sheet, COMMENT);
  workbook.activeSheet = sheet;
}

/** A list of members: words and figures, yet no 総括表. */
function fillList(sheet: SimulatedSheet): void {
  const rows: (string | number)[][] = [
    ['会員名簿(見本)'],
    ['番号', '事業所名', '業種', '加入年'],
    [1, 'みどり菓子店', '製造小売', 2014],
    [2, '川べり旅館', '宿泊', 2009],
    [3, '山のパン工房', '製造小売', 2021],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.store(row, column, { value });
    });
  });
  sheet.columnWidths.set(1, 160);
}

const BODY = { wrap: true, vertical: 'center', border: true } as const;
const HEADER = { ...BODY, bold: true, fill: '#D9E2F3' } as const;

/** As long as comments of a real sheet are, so that all of them together pass the 5 MB of Excel on the web. */
const COMMENT =
  '支援先の状況を聞き取り、必要な支援を職員で話し合って決めた。年度の後半に訪問が重なり、対応が遅れた先があった。次年度は訪問の時期を四半期ごとに分け、記録の様式をそろえて引き継ぎの手間を減らし、支援の効果を早めに確かめる。';

/** A 総括表 of very many measures, two indicators each. */
function fillLarge(sheet: SimulatedSheet, comment: string): void {
  [110, 190, 190, 80, 260, 130, 80, 320].forEach((width, column) => {
    sheet.columnWidths.set(column, width);
  });
  sheet.store(0, 0, { value: '令和7年度 みどり商工会アクションプログラム 総括表(2万行の見本)' });
  const header = [
    '戦略',
    '',
    '施策',
    '達成状況※1',
    '施策目標(指標)',
    'R7実績値(目標値)',
    '達成状況※2',
    '改善点',
  ];
  header.forEach((value, column) => {
    sheet.store(2, column, { value, style: HEADER });
  });
  const merges = [{ row: 2, column: 0, rows: 1, columns: 2 }];
  for (let index = 0; index < LARGE_ROWS; index++) {
    const row = index + 3;
    const first = index % 2 === 0;
    const actual = 10 + (index % 17);
    const cells = [
      index === 0 ? '共通戦略' : '',
      index === 0 ? '1 多くの施策' : '',
      first ? `${index / 2 + 1} 施策その${index / 2 + 1}` : '',
      '',
      `(${first ? 1 : 2}) 支援した事業者数(社)`,
      `${actual}(${15 + (index % 5)})`,
      '',
      comment,
    ];
    cells.forEach((value, column) => {
      sheet.store(row, column, { value, style: BODY });
    });
    if (first) {
      merges.push({ row, column: 2, rows: 2, columns: 1 }, { row, column: 3, rows: 2, columns: 1 });
    }
  }
  sheet.merges = merges;
}
