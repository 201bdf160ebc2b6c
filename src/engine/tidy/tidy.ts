import { cellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import type { Check } from '../check.js';
import { sayLegend } from '../grades/legend.js';
import { asSeen } from '../table/as-seen.js';
import type { Tally } from '../table/summary-table.js';
import { gradedCellsOf } from '../verdict/graded-cells.js';
import type { JudgedIndicator, JudgedMeasure, JudgedTally } from '../verdict/judged.js';
import { fiscalYearInHead } from '../words/say-year.js';
import { canonicalFigure, canonicalLabel, figureAsWritten } from './canonical-figure.js';
import { Noted } from './noted.js';
import { TIDY_COLUMNS, type TidyMerge, type TidyTable } from './tidy-table.js';

/** Rebuilds a table in the canonical form of eight columns (docs/command-line.md, `tidy`). */

const FOOTNOTES = [
  '※1 達成状況には、「達成」「未達成」のどちらかを記入',
  '※2 本年度目標設定していないものは「—」で表示。達成数計の分母はこれを除く',
];
const COLUMN = {
  kind: 0,
  strategy: 1,
  measure: 2,
  measureStatus: 3,
  indicator: 4,
  figure: 5,
  status: 6,
  comment: 7,
} as const;

function headerOf(fiscalYear: number | null): string[] {
  return [
    '戦略',
    '',
    '施策',
    '達成状況※1',
    '施策目標(指標)',
    `${fiscalYearInHead(fiscalYear)}実績値(目標値)`,
    '達成状況※2',
    '施策目標に関する検証及び次年度への改善点(要約)',
  ];
}

/** What a status cell of the tidied table says: what is certain, else what was written; and a grade stays as it is (docs/table-rules.md, decision 17). */
function statusText(
  judged: { readonly verdict: string; readonly certain: boolean; readonly isGrade: boolean },
  written: string,
): string {
  return judged.certain && !judged.isGrade ? judged.verdict : written;
}

/**
 * What a tally cell of the tidied table says: the count where it is certain, else what somebody wrote, read back from a
 * date. Before the year is closed there is no count to give.
 */
function tallyText({ certain, text }: JudgedTally, written: Tally | null): string {
  if (certain && text !== null) return text;
  if (!written) return '';
  const { reading, value } = written;
  return reading?.date ? `${reading.achieved}/${reading.total}` : value;
}

/** Whether status and tally cells are filled with what is certain, or stay as the source has them: then 再計算 fills them. */
export type TidyFilling = 'certain' | 'as-written';

class Tidying {
  readonly rows: string[][] = [];
  readonly merges: TidyMerge[] = [];
  readonly noted = new Noted();
  private readonly open = new Map<number, { row: number; text: string; key: string }>();

  private readonly graded: ReadonlySet<string>;

  constructor(
    private readonly checked: Check,
    private readonly filling: TidyFilling,
  ) {
    this.graded = gradedCellsOf(checked.judged);
  }

  private put(row: number, column: number, text: string): string {
    const cells = this.rows[row] ?? [];
    cells[column] = text;
    this.rows[row] = cells;
    return cellAddress(row, column);
  }

  private newRow(): number {
    this.rows.push(Array.from({ length: TIDY_COLUMNS }, () => ''));
    return this.rows.length - 1;
  }

  head(): number {
    const { table } = this.checked.judged;
    this.noted.place(table.titleCell, this.put(this.newRow(), 0, table.title), table.title, table.title);
    this.standing(this.newRow());
    const row = this.newRow();
    for (const [column, text] of headerOf(table.fiscalYear).entries()) this.put(row, column, text);
    this.merges.push({ row, column: 0, rows: 1, columns: 2 });
    return row;
  }

  /** What says that the year is not closed goes with the table, or the tidied one would be taken for that of the whole year. */
  private standing(row: number): void {
    const { table, openBecause } = this.checked.judged;
    if (openBecause?.kind !== 'words' || openBecause.at.cell === table.titleCell) return;
    const { at, words } = openBecause;
    const isHead = table.actualHeads.some(({ cell }) => cell === at.cell);
    const text = isHead ? `(${words})` : at.text;
    this.noted.place(at.cell, this.put(row, 0, text), at.text, text);
  }

  body(): void {
    const { judged } = this.checked;
    const totals = new Map(judged.table.totals.map((total) => [total.indicators.at(-1), total]));
    for (const [index, own] of judged.indicators.entries()) {
      const measure =
        own.indicator.measure === null ? null : (judged.measures[own.indicator.measure] ?? null);
      this.indicator(own, measure);
      const total = totals.get(index);
      if (total) this.total(total);
    }
    for (const column of [COLUMN.measureStatus, COLUMN.measure, COLUMN.strategy, COLUMN.kind])
      this.close(column, this.rows.length);
  }

  private total(total: Check['judged']['table']['totals'][number]): void {
    const row = this.newRow();
    this.put(row, COLUMN.indicator, total.label);
    this.put(row, COLUMN.figure, figureAsWritten(total.figureTexts));
    for (const cell of total.figureCells) this.noted.know(cell);
  }

  private indicator(own: JudgedIndicator, measure: JudgedMeasure | null): void {
    const { indicator } = own;
    const row = this.newRow();
    const kindKey = indicator.strategyKind;
    const strategyKey = `${kindKey}\u241f${indicator.strategy}`;
    const measureKey = `${strategyKey}\u241f${indicator.measure ?? ''}`;
    this.group(row, COLUMN.kind, indicator.strategyKind, kindKey);
    this.group(row, COLUMN.strategy, indicator.strategy, strategyKey);
    const newMeasure = this.group(row, COLUMN.measure, measure?.measure.label ?? '', measureKey);
    this.group(row, COLUMN.measureStatus, '', measureKey);
    if (measure && newMeasure) this.measure(row, measure);

    this.noted.place(
      indicator.labelCell,
      this.put(row, COLUMN.indicator, canonicalLabel(own)),
      indicator.label,
      canonicalLabel(own),
    );
    const figure = this.put(row, COLUMN.figure, canonicalFigure(own));
    this.noted.place(
      indicator.figureCells[0] ?? null,
      figure,
      figureAsWritten(own.indicator.figureTexts),
      canonicalFigure(own),
    );
    // What stood in a column of its own goes into the brackets.
    for (const [at, cell] of indicator.figureCells.slice(1).entries())
      this.noted.join(cell, figure, indicator.figureTexts[at + 1] ?? '', canonicalFigure(own));
    this.status(row, COLUMN.status, own, indicator.status);
    const comment = indicator.comment?.text ?? '';
    this.noted.place(
      indicator.comment?.cell ?? null,
      this.put(row, COLUMN.comment, comment),
      comment,
      comment,
    );
  }

  private measure(row: number, judged: JudgedMeasure): void {
    const { measure } = judged;
    this.noted.place(measure.labelCell, cellAddress(row, COLUMN.measure), measure.label, measure.label);
    this.status(row, COLUMN.measureStatus, judged, measure.status);
  }

  private status(
    row: number,
    column: number,
    judged: { readonly verdict: string; readonly certain: boolean },
    cell: { readonly cell: string; readonly text: string } | null,
  ): void {
    const isGrade = cell !== null && this.graded.has(cell.cell);
    const certain = judged.certain && this.filling === 'certain';
    const text = statusText({ ...judged, certain, isGrade }, cell?.text ?? '');
    this.noted.decide(cell, this.put(row, column, text), text);
  }

  /** Opens a cell that is merged down over the rows of its group; true where a new group begins. */
  private group(row: number, column: number, text: string, key: string): boolean {
    if (this.open.get(column)?.key === key) return false;
    this.close(column, row);
    this.open.set(column, { row, text, key });
    this.put(row, column, text);
    return true;
  }

  private close(column: number, end: number): void {
    const group = this.open.get(column);
    if (group && end - group.row > 1)
      this.merges.push({ row: group.row, column, rows: end - group.row, columns: 1 });
    this.open.delete(column);
  }

  tally(): number {
    const { tallies, table } = this.checked.judged;
    const row = this.newRow();
    const put = (column: number, level: 'measures' | 'indicators') => {
      const count = tallies[level];
      if (!count) return;
      this.put(row, column - 1, '達成数計');
      const certain = count.certain && this.filling === 'certain';
      const text = tallyText({ ...count, certain }, table.tallies[level]);
      this.noted.decide(table.tallies[level], this.put(row, column, text), text);
    };
    put(COLUMN.measureStatus, 'measures');
    put(COLUMN.status, 'indicators');
    return row;
  }

  /** Below the table, the legends without which its grades would mean nothing. */
  foot(): void {
    const legends = this.checked.judged.grading?.stated.map(sayLegend) ?? [];
    for (const text of [...FOOTNOTES, ...legends]) {
      this.newRow();
      this.put(this.newRow(), 0, text);
    }
  }
}

/**
 * Rebuilds a checked table; what a person must decide keeps the words of the source, and every cell that moved, changed
 * or found no place is named.
 * @param sheet the sheet that was checked
 * @param filling what verdicts and tallies say
 */
export function tidy(sheet: Sheet, checked: Check, filling: TidyFilling = 'certain'): TidyTable {
  const work = new Tidying(checked, filling);
  const headerRow = work.head();
  work.body();
  const lastRow = work.tally();
  work.foot();
  const texts = new Set(work.rows.flat());
  return {
    title: checked.judged.table.title,
    rows: work.rows,
    merges: work.merges,
    headerRow,
    lastRow,
    notes: work.noted.finish(asSeen(sheet), (text) => texts.has(text), cellText),
  };
}
