import type { Sheet } from '../../cells/sheet.js';
import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import type { PassedOver, SummaryTable, TextAt } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';
import { countedBy } from './counted-grades.js';
import { type Entry, entriesAmong } from './entries.js';
import { type GradedColumn, ownColumn, statusColumn } from './graded-column.js';
import { isSameLegend, type Legend, legendsOf, withUnexplained } from './legend.js';
import { type LooseCell, looseCells } from './loose-cells.js';

/** How a table is graded: by which legend of its sheet, and in which column (docs/table-rules.md, decision 17). */

export interface Grading {
  /** The legends that grades are judged by, of one meaning or of several; none where every grade stays as it is. */
  readonly legends: readonly Legend[];
  /** All legends that explain these grades, those included that judge nothing. */
  readonly stated: readonly Legend[];
  /** What is to be asked of the legends themselves; null where nothing is. */
  readonly asks: 'several' | 'contradicts' | null;
  /** Cells of the legends. */
  readonly cells: readonly string[];
  /** ◎○△× that a legend makes grades; all others are verdicts (decision 8). */
  readonly marks: readonly string[];
  /** The grades that the sheet says a 達成数計 counts; null where it says nothing. */
  readonly counted: readonly string[] | null;
  /** Whether grades stand where the verdicts would, or in a column of their own beside them. */
  readonly column: GradedColumn['is'];
  /** The graded cell of each indicator, in their order; null where it has none. */
  readonly written: readonly (TextAt | null)[];
}

/** The grade that a cell holds: a letter, or a mark that a legend makes one (decision 17); null for anything else, verdicts included. */
export function gradeWritten(text: string, grading: Pick<Grading, 'marks'> | null): string | null {
  const mark = gradeOf(text);
  if (mark === null) return null;
  return !isSymbol(mark) || grading?.marks.includes(mark) ? mark : null;
}

const marksIn = (legends: readonly Legend[]) =>
  flatMapList(legends, ({ entries }) => mapList(entries, ({ mark }) => mark));

/** The marks that are grades; in a legend without numbers `○：達成` says no more than decision 8 does. */
const gradesIn = (legends: readonly Legend[]) =>
  flatMapList(legends, ({ kind, entries }) =>
    mapList(
      filterList(entries, ({ isVerdict }) => kind === 'measured' || !isVerdict),
      ({ mark }) => mark,
    ),
  );

/** Legends that are not those of a further table, unless there are no others. */
function ownLegends(legends: readonly Legend[], { furtherTables }: SummaryTable): readonly Legend[] {
  const isFurther = ({ rows: [row = 0] }: Legend) =>
    furtherTables.some(({ firstRow, lastRow }) => row + 1 >= firstRow && row < lastRow);
  const own = filterList(legends, (legend) => !isFurther(legend));
  return own.length > 0 ? own : legends;
}

/** Grades without a legend: a line may say all the same which of them count. */
const UNSTATED: Legend = { entries: [], cells: [], rows: [], kind: 'worded', inWords: true };

const LONGEST_TITLE = 40;

/** The ◎○△× under ※2. */
const symbolsIn = ({ indicators }: SummaryTable) =>
  filterList(
    flatMapList(indicators, ({ status }) => gradeOf(status?.text ?? '') ?? []),
    isSymbol,
  );

/** The row above an entry as the title of its legend, where it is short, of words alone, and not the table's own title. */
function titlesOf(loose: readonly LooseCell[], { titleCell }: SummaryTable): (entry: Entry) => string {
  let rows: Map<number, string> | null = null;
  const rowsOfWords = () => {
    const words = new Map<number, string>();
    for (const { row, cell, text } of loose)
      if (cell !== titleCell) words.set(row, `${words.get(row) ?? ''}${foldWord(text)}`);
    return words;
  };
  return ({ row }) => {
    // Of a sheet without a legend nobody asks.
    rows ??= rowsOfWords();
    const title = rows.get(row - 1) ?? '';
    return title.length <= LONGEST_TITLE && !/\d/.test(title) ? title : '';
  };
}

/** Every legend of a sheet, and the cells among which they were found. */
export interface LegendsOfSheet {
  readonly legends: readonly Legend[];
  readonly loose: readonly LooseCell[];
}

/** Finds the legends that stand outside of the table's rows. */
export function legendsOn(sheet: Sheet, table: SummaryTable): LegendsOfSheet {
  const loose = looseCells(sheet, table);
  const above = titlesOf(loose, table);
  return { legends: flatMapList(entriesAmong(loose), (entries) => legendsOf(entries, above)), loose };
}

/** The table without questions about the rows of its legends, which are no indicators (docs/table-rules.md, decision 15). */
export function withLegendsKnown(table: SummaryTable, { legends }: LegendsOfSheet): SummaryTable {
  const rows = new Set(flatMapList(legends, (own) => mapList(own.rows, (row) => row + 1)));
  if (!table.passedOver.some(({ is, row }) => is === 'unread' && rows.has(row))) return table;
  const passedOver = mapList(
    table.passedOver,
    (own): PassedOver =>
      own.is === 'unread' && rows.has(own.row)
        ? { row: own.row, is: 'foreign', because: 'legend', texts: [] }
        : own,
  );
  return { ...table, passedOver };
}

/**
 * How the table is graded.
 * @returns null where it is not
 */
export function readGrading(
  sheet: Sheet,
  table: SummaryTable,
  { legends: all, loose }: LegendsOfSheet,
): Grading | null {
  const legends = ownLegends(all, table);
  const usable = filterList(legends, ({ kind }) => kind === 'measured' || kind === 'contradicts');
  const symbols = legends.length === 0 ? [] : symbolsIn(table);
  // Without numbers a legend is of this column only if it has all of its marks.
  const meant = filterList(
    legends,
    (legend) => legend.kind === 'measured' || symbols.every((mark) => marksIn([legend]).includes(mark)),
  );
  const grades = gradesIn(meant);
  const known = new Set(grades.length > 0 ? marksIn(meant) : []);
  const column =
    statusColumn(table, known, usable.length > 0) ??
    (usable.length > 0 ? ownColumn(sheet, table, new Set(marksIn(usable))) : null);
  if (!column) return null;
  const isOf = (legend: Legend) =>
    column.grades.length === 0 || marksIn([legend]).some((mark) => column.grades.includes(mark));
  const own = filterList(usable, isOf);
  // Words explain what numbers beside them say.
  const its = own.some(({ inWords }) => !inWords) ? filterList(own, ({ inWords }) => !inWords) : own;
  const different = filterList(its, (own, at) => its.findIndex((other) => isSameLegend(other, own)) === at);
  const measured = filterList(different, ({ kind }) => kind === 'measured');
  const isSeveral = different.length > 1;
  const [first] = measured;
  return {
    legends:
      isSeveral && measured.length < different.length
        ? []
        : mapList(measured, (own) => withUnexplained(own, column.grades)),
    stated: filterList(
      legends,
      (legend, at) => isOf(legend) && legends.findIndex((other) => isSameLegend(other, legend)) === at,
    ),
    asks: isSeveral ? 'several' : different.length > measured.length ? 'contradicts' : null,
    cells: flatMapList(its, ({ cells }) => cells),
    marks: column.is === 'own' ? marksIn(usable) : grades,
    counted: isSeveral ? null : countedBy(first ?? withUnexplained(UNSTATED, column.grades), loose),
    column: column.is,
    written: column.cells,
  };
}
