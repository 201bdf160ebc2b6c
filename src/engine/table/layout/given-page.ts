import type { Sheet } from '../../../cells/sheet.js';
import { readCombinedCells } from '../../figure/read-cell.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Alignment } from '../columns/alignment.js';
import type { Assignment } from '../columns/assignment.js';
import { type ColumnsOfGiven, contentsAgainst } from '../columns/contents-against.js';
import { type GivenColumns, givenColumns, headsAgainst } from '../columns/given-columns.js';
import type { BodyRow } from '../kinds/body-row.js';
import { type GivenReading, type GivenRole, rowWordsIn } from '../kinds/reading.js';
import type { ReadingFault } from '../kinds/reading-fault.js';
import type { Role } from '../kinds/role.js';
import type { GivenRows, RowsAsRoles } from './role-rows.js';

/** How a person's reading holds on one page. */

/** What speaks against a reading that is given: what its columns hold, their heads, or rates and verdicts (`Settled`). */
export type Against = 'contents' | 'heads';

export interface GivenPage {
  readonly reading: GivenReading;
  /** As indices into the rows of the page. */
  readonly columns: GivenColumns;
  readonly against: { readonly by: Against; readonly roles: readonly GivenRole[] } | null;
  readonly fault: ReadingFault | null;
}

/** What a reading says of rows that hold 目標 and 実績. */
export function rowsGiven(sheet: Sheet, reading: GivenReading): GivenRows {
  const columns = givenColumns(sheet, reading);
  const figures = flatMapList(['figure', 'actual', 'target'] as const, (role) => columns.get(role) ?? []);
  return { words: rowWordsIn(reading), columns: figures };
}

/** The columns that are given, in the rows as they are put together of two where figures lie on rows. */
export function columnsGiven(sheet: Sheet, reading: GivenReading, rows: RowsAsRoles): GivenColumns {
  const columns = new Map(givenColumns(sheet, reading));
  const both = columns.get('figure');
  const pair = rows.actualColumn(both ?? -1);
  if (both !== undefined && pair !== undefined) {
    columns.delete('figure');
    return columns.set('actual', pair).set('target', both);
  }
  const actual = rows.actualColumn(columns.get('actual') ?? -1);
  return actual === undefined ? columns : columns.set('actual', actual);
}

/** True for a cell that a figure can be read from: by its looks, or by its words (`実績：330件`). */
function holdsFigure({ contents, cells }: BodyRow, column: number): boolean {
  if (contents[column] !== 'words') return contents[column] === 'figure';
  const { actual, target } = readCombinedCells([cells[column] ?? ''], [], 'actual-first');
  return actual.kind === 'number' || target.kind === 'number';
}

const figuresIn = (column: number | undefined, rows: readonly BodyRow[]) =>
  column === undefined ? 0 : filterList(rows, (row) => holdsFigure(row, column)).length;

/**
 * A column of figures that holds none, or null. Actuals may all be missing, where the targets are there: the year has only
 * begun. Of an answer that a workbook keeps nothing is said: next year's form may not be filled in yet.
 */
function withoutFigures(
  { from, columns: letters }: GivenReading,
  given: GivenColumns,
  rows: readonly BodyRow[],
): ReadingFault | null {
  if (from === undefined) return null;
  const empty = (['figure', 'target', 'actual'] as const).find((role) => {
    if (!given.has(role)) return false;
    return figuresIn(given.get(role), rows) === 0;
  });
  if (empty === undefined || (empty === 'actual' && figuresIn(given.get('target'), rows) > 0)) return null;
  return { code: 'no-figures', role: empty, column: letters[empty] ?? letters.figure ?? '' };
}

/** True where a target that is given holds nothing beside actuals: by it every row would go without a target. */
function lacksTargets(given: GivenColumns, rows: readonly BodyRow[]): boolean {
  const [actual, target] = [given.get('actual'), given.get('target')];
  return target !== undefined && figuresIn(target, rows) === 0 && figuresIn(actual, rows) > 0;
}

const allColumns = (given: GivenColumns, assignments: readonly Assignment[]): ColumnsOfGiven =>
  new Map(
    mapList([...given], ([role, column]) => [
      role,
      assignments.find((own) => own.role === role)?.columns ?? [column],
    ]),
  );

/** What the rows of a page say of a reading, before its figures are weighed. */
export function givenPage(
  sheet: Sheet,
  reading: GivenReading,
  columns: GivenColumns,
  { assignments }: Alignment,
  { header, words, rows: all }: RowsAsRoles,
): GivenPage {
  const rows = filterList(all, ({ kind }) => kind === 'content');
  const own = { reading, columns };
  const rowWords = rowWordsIn(reading);
  if (rowWords && !words) return { ...own, against: null, fault: { code: 'no-such-rows', ...rowWords } };
  const fault = withoutFigures(reading, columns, rows);
  if (fault) return { ...own, against: null, fault };
  const contents: readonly GivenRole[] = lacksTargets(columns, rows)
    ? ['target']
    : contentsAgainst(allColumns(columns, assignments), rows);
  if (contents.length > 0) return { ...own, against: { by: 'contents', roles: contents }, fault: null };
  const heads = words ? [] : headsAgainst(sheet, header, columns);
  return { ...own, against: heads.length > 0 ? { by: 'heads', roles: heads } : null, fault: null };
}

/** What a page can't be read without and neither its heads nor the reading say, or null. */
export function missingRole({ assignments }: Alignment): ReadingFault | null {
  const has = (role: Role) => assignments.some((own) => own.role === role);
  if (!has('indicator')) return { code: 'role-missing', role: 'indicator' };
  if (has('figure')) return null;
  if (!has('actual')) return { code: 'role-missing', role: 'actual' };
  return has('target') ? null : { code: 'role-missing', role: 'target' };
}
