import { cellAddress, parseCellAddress } from '../../cells/address.js';
import { cellText, fixedBy, type Sheet } from '../../cells/sheet.js';
import { tokenize } from '../figure/token.js';
import { contentOf } from '../table/kinds/content.js';
import { FIGURES, readHeaderWord } from '../table/kinds/role.js';
import type { LayoutPage, SummaryTable } from '../table/summary-table.js';
import { fold } from '../text/fold.js';
import type { JudgedIndicator } from '../verdict/judged.js';
import { isCarriedTarget, withMark } from './carried-target.js';
import type { ColumnOfYear, HeadsOfYears } from './heads-of-years.js';
import { figureOfTarget, type HeadOfFigures, withoutActual } from './next-figure.js';
import type { YearEdits } from './year-edits.js';

/** Takes the actuals out of a form; its targets stay, marked as last year's until somebody touches them. */

/** The page a row stands on, with what its heads say of other years. */
interface PageOfRow {
  readonly page: LayoutPage;
  readonly columns: readonly ColumnOfYear[];
}

/** A value as it can go to another cell: its text, and the number behind it. */
interface Value {
  readonly text: string;
  readonly number?: number;
}

const NOTHING: Value = { text: '' };

/** Between 実績 and 目標 in a head. */
const JOINT = /[/・･]/;

const isTargetRead = ({ indicator: { figure } }: JudgedIndicator) =>
  figure.target.kind === 'number' || figure.target.kind === 'range';

/** True where a formula stands in the row: what it rests on stays a number. */
function hasFormula(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row - 1 - sheet.firstRow] ?? []).some((cell) => {
    const fixed = fixedBy(cell);
    return fixed !== null && fixed !== 'covered';
  });
}

/** Targets that are marked, and of how many of them this form's were marked already. */
export interface CarriedTargets {
  readonly targets: number;
  readonly again: number;
}

/** Moves the figures of one indicator, or of a total. */
class FigureMove {
  private readonly count = { targets: 0, again: 0 };

  constructor(
    private readonly edits: YearEdits,
    private readonly sheet: Sheet,
  ) {}

  private valueAt(cell: string | undefined): Value {
    const own = cell === undefined ? undefined : this.edits.at(cell);
    const number = typeof own === 'object' ? own.number : undefined;
    const text = cellText(own);
    return number === undefined || text.trim() === '' ? { text } : { text, number };
  }

  private put(cell: string, { text, number }: Value, why: 'last-year' | 'next-year' | 'target'): void {
    this.edits.change(cell, text, why, number);
  }

  /** The target of next year that stands in a column of its own; it is emptied, for there is none of the year after. */
  private ofNextYear({ columns }: PageOfRow, row: number): Value | null {
    const own = columns.find(({ of, holds }) => of === 'next' && holds === 'target');
    if (!own) return null;
    const cell = cellAddress(row - 1, own.column);
    const value = this.valueAt(cell);
    if (value.text.trim() === '') return null;
    this.edits.change(cell, '', 'next-year');
    return value;
  }

  /** This year's figures, in the columns of the year before. */
  private toLastYear(
    { columns }: PageOfRow,
    row: number,
    of: Record<'actual' | 'target' | 'figure', Value>,
  ): void {
    for (const own of columns.filter(({ of: year }) => year === 'last')) {
      const cell = cellAddress(row - 1, own.column);
      if (own.holds === null) {
        const text = this.valueAt(cell).text;
        // 前年比 and the like are of both years; words about the year before are anybody's.
        if (contentOf(text) === 'figure') this.edits.change(cell, '', 'rate');
        else if (text.trim() !== '') this.edits.leave(cell, text, 'other-column');
      } else this.put(cell, of[own.holds], 'last-year');
    }
  }

  private combined(judged: JudgedIndicator, cell: string, at: PageOfRow, head: HeadOfFigures): void {
    const text = this.valueAt(cell).text;
    const { actual, target } = judged.indicator.figure;
    this.toLastYear(at, judged.indicator.row, {
      actual: actual.kind === 'number' ? { text: actual.raw } : NOTHING,
      target: target.kind === 'number' || target.kind === 'range' ? { text: target.raw } : NOTHING,
      figure: { text },
    });
    const next = this.ofNextYear(at, judged.indicator.row);
    if (next) {
      this.edits.change(cell, figureOfTarget(next.text, head.order), 'figure');
      return;
    }
    const own = withoutActual(text, judged, head);
    if (own === null && text.trim() !== '') {
      // Emptied, it would take a target along that nobody else has.
      const mayHold = target.kind !== 'absent';
      this.edits.leave(cell, text, mayHold ? 'target-unknown' : 'no-target');
      if (mayHold) return;
    }
    const marks = own !== null && isTargetRead(judged);
    if (marks) this.mark(judged);
    this.edits.change(cell, marks ? withMark(own) : (own ?? ''), 'figure');
  }

  private apart(judged: JudgedIndicator, cells: readonly string[], at: PageOfRow): void {
    const [actual, target] = cells;
    const { row } = judged.indicator;
    const own = this.valueAt(target);
    const figure = `${this.valueAt(actual).text}(${own.text})`;
    this.toLastYear(at, row, { actual: this.valueAt(actual), target: own, figure: { text: figure } });
    if (actual !== undefined) this.edits.change(actual, '', 'actual');
    const next = this.ofNextYear(at, row);
    if (target === undefined) return;
    if (next) this.put(target, next, 'target');
    else this.carry(judged, target);
  }

  private mark({ indicator }: JudgedIndicator): void {
    this.count.targets += 1;
    if (isCarriedTarget(indicator)) this.count.again += 1;
  }

  get carried(): CarriedTargets {
    return this.count;
  }

  /** Marks a target in a cell of its own. */
  private carry(judged: JudgedIndicator, cell: string): void {
    const own = this.valueAt(cell);
    const { kind } = judged.indicator.figure.target;
    if (isTargetRead(judged)) {
      const restsOn = own.number !== undefined && hasFormula(this.sheet, judged.indicator.row);
      if (restsOn) this.edits.leave(cell, own.text, 'target-in-formula');
      else {
        this.mark(judged);
        this.edits.change(cell, withMark(tokenize(own.text).figure), 'target');
      }
    } else if (kind !== 'none' && own.text.trim() !== '') this.edits.leave(cell, own.text, 'target-unknown');
  }

  /** Marks the target of an indicator whose actual stays where it is. */
  carryTarget(judged: JudgedIndicator): void {
    const [, target] = judged.indicator.figureCells;
    if (target !== undefined) this.carry(judged, target);
  }

  move(judged: JudgedIndicator, at: PageOfRow): void {
    const { figureCells } = judged.indicator;
    const [first] = figureCells;
    if (first === undefined) return;
    const column = parseCellAddress(first)?.column;
    const own = at.page.columns.find(
      ({ role, column: letters }) =>
        FIGURES.includes(role) && parseCellAddress(`${letters}1`)?.column === column,
    );
    const isCombined = figureCells.length === 1 && (own?.role ?? 'figure') === 'figure';
    const head = own?.head ?? '';
    const order = readHeaderWord(head)?.targetFirst ? 'target-first' : 'actual-first';
    if (isCombined) this.combined(judged, first, at, { order, hasSlash: JOINT.test(fold(head)) });
    else this.apart(judged, figureCells, at);
  }

  /** A total is counted anew once its rows are filled in. */
  total({ figureCells }: SummaryTable['totals'][number]): void {
    for (const cell of figureCells) this.edits.change(cell, '', 'figure');
  }
}

/**
 * Takes the actuals out, marks the targets, and moves this year's figures into the columns of the year before where there are such.
 * @param columns by page, what its heads say of other years
 * @returns how many targets are marked
 */
export function moveFigures(
  edits: YearEdits,
  sheet: Sheet,
  judged: JudgedTableFigures,
  columns: readonly (readonly ColumnOfYear[])[],
): CarriedTargets {
  const move = new FigureMove(edits, sheet);
  for (const [own, page, place] of onPages(judged)) move.move(own, { page, columns: columns[place] ?? [] });
  for (const total of judged.table.totals) move.total(total);
  return move.carried;
}

/**
 * Marks the targets of a form whose year to come has a column for its actuals and none for its targets: they would be read as that year's.
 * @returns how many are marked
 */
export function carryTargets(
  edits: YearEdits,
  sheet: Sheet,
  judged: JudgedTableFigures,
  { targetsStay }: HeadsOfYears,
): CarriedTargets {
  const move = new FigureMove(edits, sheet);
  for (const [own, , place] of onPages(judged)) if (targetsStay[place]) move.carryTarget(own);
  return move.carried;
}

/** Each indicator with its page, and the place of that. */
function onPages({ table, indicators }: JudgedTableFigures): [JudgedIndicator, LayoutPage, number][] {
  const { pages } = table.layout;
  // Both stand in the order of the sheet.
  let place = 0;
  return indicators.flatMap((own): [JudgedIndicator, LayoutPage, number][] => {
    const { row } = own.indicator;
    while (place + 1 < pages.length && row >= (pages[place + 1]?.firstRow ?? row)) place += 1;
    const page = pages[place];
    return page ? [[own, page, place]] : [];
  });
}

interface JudgedTableFigures {
  readonly table: SummaryTable;
  readonly indicators: readonly JudgedIndicator[];
}
