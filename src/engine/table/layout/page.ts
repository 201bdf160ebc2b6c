import { cellAddress } from '../../../cells/address.js';
import type { Sheet } from '../../../cells/sheet.js';
import type { FigureOrder } from '../../figure/read-figure.js';
import { type SideUnits, unitOfHeader, unitsOfSides } from '../../lexicon/unit.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { fiscalYearOf } from '../../year/fiscal-year.js';
import { type Alignment, alignBody, profileColumns } from '../columns/alignment.js';
import type { Assignment } from '../columns/assignment.js';
import { chooseColumns } from '../columns/choose-columns.js';
import { withoutVerdictsOfOthers } from '../columns/columns-of-verdicts.js';
import { type GivenColumns, withGivenColumns } from '../columns/given-columns.js';
import { unknownColumns } from '../columns/unknown-heads.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Role } from '../kinds/role.js';
import type { RowRole } from '../kinds/row-role.js';
import type { HeaderYear } from '../summary-table.js';
import { type BaseColumn, baseColumnOf } from './base-column.js';
import { type BesideFigures, besideFiguresOf } from './beside-figures.js';
import { criterionColumnOf } from './criterion-column.js';
import { type DirectionColumn, directionColumnOf } from './direction-column.js';
import { withoutForeignRates } from './foreign-rates.js';
import { columnsGiven, type GivenPage, givenPage, missingRole } from './given-page.js';
import { NOTHING_GIVEN } from './given-ways.js';
import { otherVerdicts } from './other-verdicts.js';
import type { PageRows } from './page-rows.js';
import { type Settled, settleFigures } from './settle-figures.js';
import { targetYearColumnOf } from './target-year-column.js';
import { withTurnedBrackets } from './turned-brackets.js';

/** One header and the rows below it, up to the next header or the end. */
export interface Page {
  readonly header: Header;
  readonly rows: readonly BodyRow[];
  /** Rows below them, of something else on the sheet: a budget, a list of people. */
  readonly foreign: readonly BodyRow[];
  /** The one of these that may be an indicator as well as their heads, or null. */
  readonly unsureHeads: BodyRow | null;
  readonly alignment: Alignment;
  readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** True where ※1 has no column of its own and stands in the cells below the names of the 施策. */
  readonly statusBelow: boolean;
  /** True where a verdict stands in the column of ※2: a row whose verdict stands elsewhere has slipped. */
  readonly holdsVerdicts: boolean;
  /** The last of them, an index into the sheet's rows. */
  readonly lastColumn: number;
  readonly year: number | null;
  /** The fiscal year judged here: that of the heads, else the title's. */
  readonly yearJudged: number | null;
  readonly years: readonly Omit<HeaderYear, 'page'>[];
  readonly order: FigureOrder;
  /** Unit the header of the figures or of the indicators names: `実績値(件)`, `指標(単位:件)`. */
  readonly headerUnit: string;
  /** Units over actual and target where they differ, else null. */
  readonly sideUnits: SideUnits | null;
  /** The column that says which way is better; null where there is none. */
  readonly directions: DirectionColumn | null;
  /** The column of what a plan began from, where it may tell which way is better; null else. */
  readonly base: BaseColumn | null;
  /** The column that says which part of a target is enough; null where there is none. */
  readonly criteria: number | null;
  /** The column that says until when each target is to be reached; null where there is none. */
  readonly targetYears: number | null;
  /** Units and words in columns beside actual and target; null where there are none. */
  readonly beside: BesideFigures | null;
  readonly settled: Settled;
  /** What a person says of the columns; null where nobody does. */
  readonly given: GivenPage | null;
  /** What the rows of each role begin with, where figures lie on rows. */
  readonly rowWords: Readonly<Record<RowRole, string>> | null;
  /** The sheet's column of a column of these rows: rows put together of two are wider than the sheet's. */
  sheetColumn(column: number): number;
}

function columnsByRole(assignments: readonly Assignment[]): Map<Role, number[]> {
  const columns = new Map<Role, number[]>();
  for (const { role, columns: own } of assignments) {
    const taken = columns.get(role);
    if (taken) taken.push(...own);
    else columns.set(role, [...own]);
  }
  return columns;
}

/** The last of the columns, 0 where there are none. */
function lastOf(columns: ReadonlyMap<Role, readonly number[]>): number {
  let last = 0;
  for (const own of columns.values()) for (const column of own) last = Math.max(last, column);
  return last;
}

/** The years that heads of actuals name. */
function yearsOverFigures(sheet: Sheet, { row: head, columns }: Header): Page['years'] {
  const years: Omit<HeaderYear, 'page'>[] = [];
  const row = sheet.firstRow + head;
  for (const { column, text, word } of columns) {
    const [isFigure, year] = [word.roles.some((role) => role === 'figure' || role === 'actual'), word.year];
    if (year !== null && isFigure)
      years.push({ row: row + 1, cell: cellAddress(row, sheet.firstColumn + column), text, year });
  }
  return years;
}

/** What a person gives is taken; where contents or heads speak against it, no verdict is certain until they say it again. */
function withDoubts(settled: Settled, { reading, against }: GivenPage): Settled {
  if (reading.confirmed && settled.certainty === 'contradicted') return { ...settled, certainty: 'settled' };
  return against && !reading.confirmed ? { ...settled, certainty: 'contradicted' } : settled;
}

/** Certain figures beside two columns of verdicts of which nobody knows which is judged: all of it is asked. */
function withVerdictsAsked(
  header: Header,
  settled: Settled,
  rows: readonly BodyRow[],
  year: number | null,
  order: FigureOrder,
  given: GivenColumns,
): Settled {
  if (settled.certainty === 'unsure' || settled.certainty === 'contradicted') return settled;
  const other = otherVerdicts(header, settled.alignment, rows, year, order, given);
  return other ? { ...settled, certainty: 'unsure', otherVerdicts: other } : settled;
}

/**
 * Reads a page's columns.
 * @param own the rows below its header
 * @param titleYear the year to judge where several stand side by side
 * @param siblings those of the other pages under the same heads: what they bear out holds here too
 */
export function readPage(
  sheet: Sheet,
  own: PageRows,
  titleYear: number | null,
  siblings: readonly PageRows[],
): Page {
  const { header, rows, foreign, unsureHeads, telling, onRows } = own;
  const reading = header.given ?? null;
  const body = filterList(rows, ({ kind }) => kind === 'content');
  const width = header.columns.reduce(
    (most, { column, span }) => Math.max(most, column + span),
    header.texts.length,
  );
  const columnsAsked = reading ? columnsGiven(sheet, reading, onRows) : NOTHING_GIVEN;
  const evidence = siblings.length === 0 ? telling : flatMapList([own, ...siblings], (page) => page.telling);
  const all = siblings.length === 0 ? rows : flatMapList([own, ...siblings], (page) => page.rows);
  const chosen = chooseColumns(header, titleYear, profileColumns(evidence, width), evidence);
  const aligned = header.guessed
    ? { assignments: chosen.assignments, shifted: false, lost: [] }
    : alignBody(header, chosen.assignments, telling);
  const laid = reading
    ? withGivenColumns(header, aligned, columnsAsked)
    : withoutVerdictsOfOthers(aligned, header, [chosen.year, titleYear]);
  const given = reading && givenPage(sheet, reading, columnsAsked, laid, onRows);
  const both = header.columns.find(({ column }) => column === columnsAsked.get('figure'))?.word;
  const order = (both?.targetFirst ?? chosen.targetFirst) ? 'target-first' : 'actual-first';
  const figures = settleFigures(
    header,
    laid,
    { content: evidence, all },
    { title: titleYear, heads: chosen.year },
    order,
    columnsAsked,
  );
  const inOrder = withTurnedBrackets(figures, { own: telling, all: evidence }, order, header.graded);
  const settled = withVerdictsAsked(header, inOrder, evidence, chosen.year ?? titleYear, order, columnsAsked);
  const alignment =
    columnsAsked.get('rate') === undefined
      ? withoutForeignRates(settled.alignment, evidence, order)
      : settled.alignment;
  const columns = columnsByRole(alignment.assignments);
  const judged = alignment.assignments.find(({ role }) => role === 'figure' || role === 'actual');
  const judgedHead = header.texts[judged?.columns[0] ?? -1] ?? '';
  const isCertain = settled.certainty !== 'unsure' && settled.certainty !== 'contradicted';
  const judgesOwnYear =
    isCertain && (judgedHead === '' || (judged?.header?.word.year ?? fiscalYearOf(judgedHead)) !== null);
  // The title's year over a head that no list knows, or over the column that is judged, whatever its word, is the year of this table.
  const ofTitleYear = (column: number) => fiscalYearOf(header.texts[column] ?? '') === titleYear;
  const namesTitleYear =
    titleYear !== null &&
    (fiscalYearOf(judgedHead) === titleYear || [...unknownColumns(header)].some(ofTitleYear));
  const unitOf = (...roles: readonly Role[]) =>
    unitOfHeader(chosen.assignments.find(({ role }) => roles.includes(role))?.header?.text ?? '');
  const headOf = (wanted: Role) =>
    alignment.assignments.find(({ role }) => role === wanted)?.header?.text ?? '';
  return {
    header,
    rows,
    foreign,
    unsureHeads,
    alignment,
    columns,
    statusBelow:
      !columns.has('measureStatus') &&
      alignment.assignments.some(
        ({ role, header: own }) => role === 'measure' && own?.word.statusBelow === true,
      ),
    holdsVerdicts: rows.some(({ contents }) =>
      columns.get('indicatorStatus')?.some((column) => contents[column] === 'verdict'),
    ),
    lastColumn: lastOf(columns),
    year: (given ? judged?.header?.word.year : null) ?? chosen.year,
    yearJudged: (given ? judged?.header?.word.year : null) ?? chosen.year ?? titleYear,
    // Other years beside a judged column that names none contradict nothing.
    years: judgesOwnYear && !namesTitleYear ? yearsOverFigures(sheet, header) : [],
    order,
    directions: directionColumnOf(header, alignment.assignments, telling),
    base: baseColumnOf(header, alignment.assignments, telling),
    criteria: criterionColumnOf(header, alignment.assignments),
    targetYears: targetYearColumnOf(header.texts, telling),
    beside: besideFiguresOf(header, alignment.assignments, telling),
    settled: given ? withDoubts(settled, given) : settled,
    given: given && { ...given, fault: given.fault ?? (body.length === 0 ? null : missingRole(alignment)) },
    rowWords: onRows.words,
    sheetColumn: onRows.sheetColumn,
    headerUnit: unitOf('figure', 'actual') || unitOf('indicator'),
    sideUnits: unitsOfSides(headOf('actual'), headOf('target')),
  };
}
