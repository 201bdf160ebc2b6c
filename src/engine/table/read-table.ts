import { cellAddress } from '../../cells/address.js';
import type { Sheet } from '../../cells/sheet.js';
import type { Alignment } from './columns/alignment.js';
import { withBareYears } from './heads/bare-years.js';
import { captionsOf } from './heads/captions.js';
import { findHeaders } from './heads/find-headers.js';
import type { Header, HeaderColumn } from './heads/header.js';
import { headersOfTable } from './heads/next-table.js';
import { readTitle } from './heads/title.js';
import type { Role } from './kinds/role.js';
import { layoutOf, layoutPageOf } from './layout/layout.js';
import { type Page, readPage } from './layout/page.js';
import { BodyReader } from './rows/body.js';
import { gatherAroundNames } from './rows/centred-names.js';
import type { Structure, SummaryTable, TextAt } from './summary-table.js';
import { findTallies, findTalliesAbove } from './tallies/tally-cells.js';

/** Cells in, table out. */

export type TableReading =
  | { readonly ok: true; readonly table: SummaryTable }
  | { readonly ok: false; readonly failure: 'blank-sheet' | 'no-header' | 'no-indicators' };

const FAMILY: Partial<Record<Role, Role>> = { strategyKind: 'strategy' };

/** Header cells, from left to right, under which something else stands. */
function misplacedHeads(header: Header, { assignments, lost }: Alignment): HeaderColumn[] {
  const below = new Map<number, Role>();
  for (const { role, columns } of assignments)
    for (const column of columns) below.set(column, FAMILY[role] ?? role);
  const said = new Map(
    [...assignments, ...lost].flatMap(({ role, header: own }) => (own ? [[own.column, role]] : [])),
  );
  return header.columns.filter(({ column }) => said.has(column) && said.get(column) !== below.get(column));
}

function structureOf(sheet: Sheet, pages: readonly Page[], rowShifts: Structure['rowShifts']): Structure {
  const at = (row: number, column: number) => cellAddress(sheet.firstRow + row, sheet.firstColumn + column);
  const headerShifts = pages.flatMap(({ header, alignment }) => {
    const words = alignment.shifted ? misplacedHeads(header, alignment) : [];
    if (words.length === 0) return [];
    return [
      {
        row: sheet.firstRow + header.row + 1,
        cells: words.map(({ column }) => at(header.row, column)),
        words: words.map(({ text }) => text).join('・'),
      },
    ];
  });
  const missing = (['measureStatus', 'indicatorStatus'] as const).flatMap((role) => {
    const level = role === 'measureStatus' ? 'measure' : 'indicator';
    const without = pages.filter(({ columns }) => columns.has(level) && !columns.has(role));
    const first = without[0];
    if (!first) return [];
    const beside: readonly Role[] = role === 'measureStatus' ? ['measure'] : ['figure', 'actual'];
    const cells = without.flatMap(({ header, alignment }) => {
      const lost = alignment.lost.find((own) => own.role === role)?.header;
      const own = lost ?? header.columns.find(({ word }) => word.roles.some((own) => beside.includes(own)));
      return own ? [at(header.row, own.column)] : [];
    });
    return [{ role, row: sheet.firstRow + first.header.row + 1, cells }];
  });
  return { headerShifts, rowShifts, missing };
}

/** The heads of the actuals that are judged; none where the head was lost. */
function actualHeadsOf(sheet: Sheet, pages: readonly Page[]): TextAt[] {
  return pages.flatMap(({ header, alignment }) =>
    alignment.assignments.flatMap(({ role, header: own }) =>
      own && (role === 'figure' || role === 'actual')
        ? [{ cell: cellAddress(sheet.firstRow + header.row, sheet.firstColumn + own.column), text: own.text }]
        : [],
    ),
  );
}

/** Where the rows of a header end: at the next one below, for two may stand beside each other. */
function endOf(headers: readonly Header[], index: number): number | undefined {
  const own = headers[index]?.row;
  return headers[headers[index + 1]?.row === own ? index + 2 : index + 1]?.row;
}

/**
 * Reads the 総括表 of a sheet. Gives the reason where the sheet holds none; never throws.
 * @param sheet cells as shown
 */
export function readTable(sheet: Sheet): TableReading {
  const headers = findHeaders(sheet);
  const first = headers[0];
  if (!first) {
    const blank = sheet.rows.every((row) =>
      row.every((cell) => (typeof cell === 'string' ? cell : cell.text).trim() === ''),
    );
    return { ok: false, failure: blank ? 'blank-sheet' : 'no-header' };
  }
  const title = readTitle(sheet, first.row);
  const own = headersOfTable(
    sheet,
    headers.map((header) => withBareYears(header, title.year)),
    title.year,
  );
  const pages = own.map((header, index) =>
    readPage(sheet, header, endOf(headers, index) ?? sheet.rows.length, title.year),
  );
  const reader = new BodyReader(sheet, title.tableUnit);
  const filled = pages.filter((page) => {
    const before = reader.body.indicators.length;
    reader.readPage(page);
    return reader.body.indicators.length > before;
  });
  const { body } = reader;
  gatherAroundNames(body.indicators, body.measures);
  if (body.indicators.length === 0) return { ok: false, failure: 'no-indicators' };

  // A 施策 without a single indicator is a heading; the others keep their order.
  const measures = body.measures.filter(({ indicators }) => indicators.length > 0);
  const place = new Map(measures.map((measure, index) => [measure, index]));
  const indicators = body.indicators.map((indicator) => {
    const own = indicator.measure === null ? undefined : body.measures[indicator.measure];
    const measure = own ? (place.get(own) ?? null) : null;
    return measure === indicator.measure ? indicator : { ...indicator, measure };
  });
  const hasMeasures = measures.length > 0;
  const counts = { measures: measures.length, indicators: indicators.length };
  const pageYears = pages.flatMap(({ year }) => year ?? []);
  return {
    ok: true,
    table: {
      sheetName: sheet.name,
      title: title.text,
      titleCell: title.cell,
      titleYear: title.year,
      captions: captionsOf(sheet, title.cell, first.row),
      actualHeads: actualHeadsOf(sheet, filled),
      fiscalYear: title.year ?? pageYears[0] ?? null,
      headerYears: pages.flatMap(({ years }, page) => years.map((year) => ({ page, ...year }))),
      strategies: body.strategies,
      indicators,
      measures,
      hasMeasures,
      hasComments: pages.some(({ columns }) => columns.has('comment')),
      totals: body.totals,
      tallies:
        body.tallyRows.length > 0
          ? findTallies(sheet, body.tallyRows, counts)
          : pages[0]
            ? findTalliesAbove(sheet, pages[0], counts)
            : { measures: null, indicators: null },
      layout: layoutOf(filled.map((page) => layoutPageOf(sheet, page))),
      structure: structureOf(sheet, filled, body.rowShifts),
      tableUnit: title.tableUnit,
      hidden: sheet.hidden ?? null,
    },
  };
}
