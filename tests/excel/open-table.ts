import { PRESSED_PARTS } from '../../src/excel/pressed-parts.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import type { CellState, HostOptions, SimulatedSheet } from '../../src/simulated-excel/index.js';
import { reusableOffice } from '../../src/simulated-excel/node/index.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import { TODAY } from '../today.js';

/** Columns of `table()`: D is ※1, G is ※2. */
export const HEADER = [
  '戦略',
  '',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '検証及び改善点',
] as const;

/** One 指標; a measure's name begins a new 施策. */
export interface Line {
  readonly measure?: string;
  readonly measureStatus?: string;
  readonly figure: string;
  readonly status?: string;
  readonly comment?: string;
}

/** Rows of a summary table: title, header (row 3), a row for each line from row 4 on, and the tally below. */
export function table(lines: readonly Line[], tallies: readonly [string, string] = ['', '']): string[][] {
  return [
    ['令和7年度 雪椿商工会アクションプログラム 総括表'],
    [],
    [...HEADER],
    ...lines.map(
      ({ measure = '', measureStatus = '', figure, status = '', comment = '次年度も続ける。' }, at) => [
        at === 0 ? '共通戦略' : '',
        at === 0 ? '1 稼ぐ力を高める' : '',
        measure,
        measureStatus,
        `(${indicatorNumber(lines, at)}) 指標${at + 1}の実施件数(件)`,
        figure,
        status,
        comment,
      ],
    ),
    ['', '', '達成数計', tallies[0], '', '達成数計', tallies[1]],
  ];
}

function indicatorNumber(lines: readonly Line[], at: number): number {
  let number = 1;
  while (at - number + 1 > 0 && lines[at - number + 1]?.measure === undefined) number += 1;
  return number;
}

/** A small table in which four cells want writing: G5 is wrong, D4 and G7 are blank, and so is the tally of 指標. */
export const SMALL = table(
  [
    { measure: '1 伴走型支援', figure: '36(30)', status: '達成' },
    { figure: '9(18)', status: '達成' },
    { measure: '2 創業の後押し', measureStatus: '達成', figure: '14(12)', status: '達成' },
    { figure: '8(8)' },
  ],
  ['1/2', ''],
);

/** As many 指標 as asked for, each fourth without its verdict and each sixth with a wrong one. */
export function longTable(lines: number): string[][] {
  return table(
    Array.from({ length: lines }, (_, at) => ({
      ...(at % 5 === 0 ? { measure: `${at / 5 + 1} 施策その${at / 5 + 1}` } : {}),
      figure: at % 3 === 0 ? `${at + 1}(${at + 2})` : `${at + 2}(${at + 1})`,
      status: at % 4 === 0 ? '' : at % 6 === 0 ? '達成' : at % 3 === 0 ? '未達成' : '達成',
    })),
  );
}

/** Puts texts into cells as texts, nothing read into them. */
export function putTexts(sheet: SimulatedSheet, rows: readonly (readonly string[])[]): void {
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) if (text !== '') sheet.store(row, column, { value: text });
  }
}

const office = reusableOffice();

/**
 * Excel with a table on its sheet, and a session of the add-in over the real Office.js.
 * @param connect the copy of the library that this test file has, which talks to the Excel opened last; whoever listens to events, or has two open at a time, takes
 *   a fresh one (`officeInNode`)
 * @param day ISO date of its checks
 * @param judge who checks
 */
export function openTable(
  rows: readonly (readonly string[])[] = SMALL,
  options: HostOptions = {},
  connect = office,
  day = TODAY,
  judge = checkHere,
) {
  const excel = openExcel(options, connect);
  putTexts(excel.sheet, rows);
  const session = createWorkbookSession(excel.Excel, excel.Office, judge, () => day, PRESSED_PARTS);
  return { ...excel, session };
}

/** Every touched cell of a sheet by `row,column`, format and all. */
export function photograph(sheet: SimulatedSheet): Map<string, CellState> {
  const area = sheet.usedArea(false);
  const cells = area ? [...sheet.touchedCells(area)] : [];
  return new Map(cells.map(({ row, column, cell }) => [`${row},${column}`, cell]));
}

/** Addresses (`row,column`) at which two photographs differ. */
export function differences(
  before: ReadonlyMap<string, CellState>,
  after: ReadonlyMap<string, CellState>,
): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter(
    (place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)),
  );
}

/** The value of an outcome; fails the test where there is none. */
export function succeeded<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T {
  if (!outcome.ok) throw new Error(`Failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}
