import { cellText, type Sheet } from '../../cells/sheet.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { readBeside, readFurther } from './further-tables.js';
import { withBareYears } from './heads/bare-years.js';
import { captionsOf } from './heads/captions.js';
import { findHeaders, MOST_HEADS } from './heads/find-headers.js';
import { givenHeaders } from './heads/given-header.js';
import type { GradedByLegend, Header } from './heads/header.js';
import { tablesOf } from './heads/next-table.js';
import { linesAround, notesIn, withNotes } from './heads/notes.js';
import { type SeenHeads, seenHeads } from './heads/seen-heads.js';
import { withoutRight } from './heads/side-by-side.js';
import { readTitle, type Title } from './heads/title.js';
import { NamingRows } from './kinds/naming-row.js';
import type { GivenReading } from './kinds/reading.js';
import type { ReadingFault } from './kinds/reading-fault.js';
import { actualHeadsOf } from './layout/judged-heads.js';
import { layoutOf, layoutPageOf } from './layout/layout.js';
import type { Page } from './layout/page.js';
import { readPages } from './layout/read-pages.js';
import { rowsBeyond } from './rows/beyond.js';
import { type Body, readBody } from './rows/body.js';
import { gatherAroundNames } from './rows/centred-names.js';
import { withLoneActuals } from './rows/lone-actuals.js';
import { withRowsAsked } from './rows/rows-asked.js';
import { latestOfRows, yearOfEveryRow, yearOfLineAbove } from './rows/rows-by-year.js';
import { withSaidAround } from './rows/said-around.js';
import { countingRuleIn } from './stated-rules/counting-rule.js';
import { measureRuleIn } from './stated-rules/measure-rule.js';
import { structureOf } from './structure.js';
import type { HeaderYear, PassedOver, SummaryTable } from './summary-table.js';
import type { FoundTallies } from './tallies/found-tallies.js';
import { partTalliesIn } from './tallies/part-tallies.js';
import { findTallies, findTalliesAbove } from './tallies/tally-cells.js';
import type { Counts } from './tallies/tally-row.js';

/** Cells in, table out. */

export type TableReading =
  | { readonly ok: true; readonly table: SummaryTable }
  | { readonly ok: false; readonly failure: TableFailure };

export type TableFailure =
  | { readonly code: 'blank-sheet' | 'no-indicators' | 'too-many-heads' | 'too-many-rows' }
  /** With the likeliest heads there are, or null. */
  | { readonly code: 'no-header'; readonly seen: SeenHeads | null }
  /** A reading that is given and can't be used. */
  | { readonly code: 'reading-unusable'; readonly fault: ReadingFault; readonly reading: GivenReading };

/** The years that the heads of the judged columns name, or else a column of years in every row, or the line above the first heads. */
const yearsOf = (sheet: Sheet, pages: readonly Page[], titleCell: string | null): readonly HeaderYear[] =>
  flatMapList(pages, (own, page) => {
    const above = () => (page === 0 ? yearOfLineAbove(sheet, own, titleCell) : null);
    const said = own.years.length > 0 ? own.years : [yearOfEveryRow(sheet, own) ?? above()];
    return flatMapList(said, (year) => (year ? [{ page, ...year }] : []));
  });

/** In the order of the sheet, each row once: of two tables beside each other both may pass over it. */
function inOrder(rows: readonly PassedOver[]): readonly PassedOver[] {
  return filterList(
    [...rows].sort((one, other) => one.row - other.row),
    (own, place, all) => own.row !== all[place - 1]?.row || own.is !== all[place - 1]?.is,
  );
}

/** The tallies below the indicators, or else above the heads. */
function talliesOf(
  sheet: Sheet,
  pages: readonly Page[],
  { tallyRows, countRows }: Body,
  counts: Counts,
): FoundTallies {
  const [first] = pages;
  if (tallyRows.length > 0 || !first) return findTallies(sheet, tallyRows, counts, countRows);
  return { unread: null, ...findTalliesAbove(sheet, first, counts) };
}

/** What a sheet with heads of a 総括表 is made of: the pages of the first table, and further tables below it. */
export interface SheetParts {
  /** The sheet without what stands in tables beside its own. */
  readonly sheet: Sheet;
  readonly title: Title;
  /** Index into `sheet.rows` of the first row of heads. */
  readonly firstHead: number;
  readonly pages: readonly Page[];
  /** Lines of words above and below the first table. */
  readonly lines: readonly string[];
  readonly further: readonly ReturnType<typeof readFurther>[];
  /** Rows below the last one of the table by a person's word. */
  readonly beyond: readonly PassedOver[];
}

/**
 * The parts of a sheet, or null where no row heads a 総括表. From the first head on every filled row is in one of them.
 * @param headers from top to bottom
 */
export function partsOf(
  sheet: Sheet,
  headers: readonly Header[] = findHeaders(sheet),
  from = 0,
): SheetParts | null {
  const first = headers[0];
  if (!first) return null;
  const title = readTitle(sheet, first.row, from);
  const last = endGiven(sheet, first);
  const dated = mapList(
    filterList(headers, ({ row }) => row < last),
    (header) => withBareYears(header, title.year),
  );
  const read = new NamingRows();
  const { own, below, beside } = tablesOf(sheet, dated, title, read);
  const asked = own.headers.some(isPointedTo)
    ? undefined
    : below.find((table) => table.headers.some(isPointedTo));
  if (asked) {
    const begin = asked.headers[0]?.row ?? asked.begin;
    return partsOf(
      sheet,
      filterList(headers, ({ row }) => row >= begin),
      asked.begin,
    );
  }
  const end = below[0]?.begin ?? last;
  const left = withoutRight(
    sheet,
    flatMapList(beside, ({ headers }) => headers),
    end,
  );
  const [head = first] = own.headers;
  const lines = linesAround(left, head.row, end);
  const notes = notesIn(lines, head, left.rows.slice(head.row + head.height, end), title.year);
  const pages = readPages(left, withNotes(own.headers, notes), end, title.year, read);
  const further = [
    ...mapList(below, (table, place) => readFurther(sheet, table, below[place + 1]?.begin ?? last)),
    ...mapList(beside, (table) => readBeside(sheet, table, end)),
  ];
  const lastPage = pages.at(-1);
  const beyond = lastPage ? rowsBeyond(sheet, lastPage, last) : [];
  return { sheet: left, title, firstHead: first.row, pages, lines, further, beyond };
}

/** A finding is made of each row that can't be read: of more rows than this they take more memory than there is. */
const MOST_ROWS = 120_000;

/** True for heads that a person points to by their rows: their table is the one that is asked about. */
const isPointedTo = ({ given }: Header): boolean => given?.subject === '' && given.headRows !== null;

/** Where the rows of the table end by a person's word, else where the sheet ends; an index into its rows. */
function endGiven(sheet: Sheet, { given }: Header): number {
  const last = given?.lastRow ?? null;
  return last === null ? sheet.rows.length : Math.min(sheet.rows.length, last - sheet.firstRow);
}

const isBlank = ({ rows }: Sheet) => rows.every((row) => row.every((cell) => cellText(cell).trim() === ''));

/**
 * Reads the 総括表 of a sheet. Gives the reason where the sheet holds none; never throws.
 * @param sheet cells as shown
 * @param readings what people say of its heads and columns, the one that counts first in front
 * @param graded what a legend that was found makes of its marks; such a table is read anew
 */
export function readTable(
  sheet: Sheet,
  readings: readonly GivenReading[] = [],
  graded: GradedByLegend | null = null,
): TableReading {
  if (isBlank(sheet)) return { ok: false, failure: { code: 'blank-sheet' } };
  const found = findHeaders(sheet);
  if (found.length > MOST_HEADS) return { ok: false, failure: { code: 'too-many-heads' } };
  const { headers, fault } = givenHeaders(sheet, found, readings);
  if (fault) return { ok: false, failure: { code: 'reading-unusable', ...fault } };
  const parts = partsOf(
    sheet,
    graded ? mapList(headers, (header) => Object.assign({}, header, { graded })) : headers,
  );
  if (!parts) return { ok: false, failure: { code: 'no-header', seen: seenHeads(sheet) } };
  const { title, firstHead, pages, lines, further, beyond } = parts;
  const unusable = pages.find(({ given }) => given?.fault)?.given;
  if (unusable?.fault)
    return {
      ok: false,
      failure: { code: 'reading-unusable', fault: unusable.fault, reading: unusable.reading },
    };
  if (pages.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS)
    return { ok: false, failure: { code: 'too-many-rows' } };
  const pageYears = flatMapList(pages, ({ year }) => year ?? []);
  const year = title.year ?? pageYears[0] ?? latestOfRows(pages);
  const body = readBody(parts.sheet, pages, title.tableUnit, year);
  gatherAroundNames(body.indicators, body.measures);
  if (body.indicators.length === 0) return { ok: false, failure: { code: 'no-indicators' } };

  // A 施策 without a single indicator is a heading; the others keep their order.
  const measures = filterList(body.measures, ({ indicators }) => indicators.length > 0);
  const place = new Map(mapList(measures, (measure, index) => [measure, index]));
  const layout = layoutOf(mapList(body.filledPages, (page) => layoutPageOf(sheet, page, title.year)));
  const around = { sheet: parts.sheet, lines, pages: layout.pages, year };
  const beside = withLoneActuals(withSaidAround(around, body.indicators), body.passedOver);
  const indicators = mapList(beside.indicators, (indicator) => {
    const own = indicator.measure === null ? undefined : body.measures[indicator.measure];
    const measure = own ? (place.get(own) ?? null) : null;
    return measure === indicator.measure ? indicator : Object.assign({}, indicator, { measure });
  });
  const hasMeasures = measures.length > 0;
  const counts = { measures: measures.length, indicators: indicators.length };
  const { unread, ...tallies } = talliesOf(parts.sheet, pages, body, counts);
  const tallyRows = [...body.tallyRows, ...body.subtotalRows].sort((one, other) => one.index - other.index);
  const own = withRowsAsked(beside.passedOver, indicators, tallies.indicators);
  const passedOver = [...own, ...flatMapList(further, ({ rows }) => rows), ...beyond];
  if (unread) {
    const { tally, because } = unread;
    passedOver.push({ row: tally.row, is: 'unread', because, texts: [tally] });
  }
  return {
    ok: true,
    table: {
      sheetName: sheet.name,
      title: title.text,
      titleCell: title.cell,
      titleYear: title.year,
      captions: captionsOf(sheet, title.cell, firstHead),
      actualHeads: actualHeadsOf(sheet, body.filledPages),
      fiscalYear: year,
      headerYears: yearsOf(sheet, pages, title.cell),
      strategies: body.strategies,
      indicators,
      measures,
      hasMeasures,
      hasComments: pages.some(({ columns }) => columns.has('comment')),
      totals: body.totals,
      tallies,
      partTallies: partTalliesIn(parts.sheet, tallyRows, indicators.length, tallies.indicators),
      countingRule: countingRuleIn(lines),
      measureRule: hasMeasures ? measureRuleIn(lines) : null,
      layout,
      structure: structureOf(sheet, body.filledPages, body.rowShifts),
      passedOver: inOrder(passedOver),
      furtherTables: flatMapList(further, ({ tables }) => tables),
      tableUnit: title.tableUnit,
      hidden: sheet.hidden ?? null,
    },
  };
}
