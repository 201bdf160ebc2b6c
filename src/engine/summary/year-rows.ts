import { areaReference, cellReference } from '../content/list-place.js';
import type { SheetDraft } from '../content/sheet-draft.js';
import { rateFormula, shownRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import { FILE_COLUMN, FILE_FIRST } from './file-rows.js';
import type { TableSummary } from './table-summary.js';
import { countIndicators } from './verdict-count.js';

/** The third table of 集計: rates year on year, where at least one society has several years. */

export interface YearRates {
  readonly years: readonly number[];
  readonly societies: readonly string[];
}

/** More years than the columns and a chart hold. */
const MOST_YEARS = 8;
const MOST_SOCIETIES = 200;
export const ALL = '全体';
const FIRST_YEAR = FILE_COLUMN.measuresAchieved;

/** Societies with tables of several years and the years there are, or null where no society has more than one. */
export function yearRatesOf(tables: readonly TableSummary[]): YearRates | null {
  const years = new Map<string, Set<number>>();
  for (const { society, fiscalYear, indicators } of tables) {
    if (fiscalYear === null || society === '' || countIndicators(indicators).total === 0) continue;
    years.set(society, (years.get(society) ?? new Set()).add(fiscalYear));
  }
  const several = [...years].filter(([, own]) => own.size > 1).slice(0, MOST_SOCIETIES);
  if (several.length === 0) return null;
  const all = new Set(several.flatMap(([, own]) => [...own]));
  return {
    years: [...all].sort((a, b) => a - b).slice(-MOST_YEARS),
    societies: several.map(([society]) => society),
  };
}

export interface YearArea {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Writes the table: a row a society, and 全体 first where there are several. */
export function writeYears(
  draft: SheetDraft,
  top: number,
  { years, societies }: YearRates,
  tables: readonly TableSummary[],
): YearArea {
  const header = top + 1;
  const rows = societies.length > 1 ? [ALL, ...societies] : societies;
  const files = (column: number) =>
    areaReference({
      firstRow: FILE_FIRST,
      firstColumn: column,
      lastRow: FILE_FIRST + tables.length - 1,
      lastColumn: column,
    });
  draft.put(top, 0, '年度ごとの達成率', 'section');
  const name = (row: number, text: string, look: 'header' | 'text') =>
    draft.putAcross(row, FILE_COLUMN.file, FIRST_YEAR - 1, text, look);
  name(header, '商工会', 'header');
  draft.putRow(
    header,
    years.map((year) => [sayFiscalYear(year, 'ja'), 'header'] as const),
    FIRST_YEAR,
  );
  for (const [index, society] of rows.entries()) {
    const row = header + 1 + index;
    name(row, society, 'text');
    for (const [place, year] of years.entries()) {
      const column = FIRST_YEAR + place;
      const own = tables.filter(
        (table) => table.fiscalYear === year && (society === ALL || table.society === society),
      );
      const { achieved, total } = countIndicators(own.flatMap(({ indicators }) => indicators));
      const is =
        society === ALL && societies.length > 1
          ? ''
          : `(${files(FILE_COLUMN.society)}=${cellReference(row, FILE_COLUMN.file, 'row')})*`;
      const sum = (of: number) =>
        `SUMPRODUCT(${is}(${files(FILE_COLUMN.year)}=${cellReference(header, column, 'column')})*${files(of)})`;
      const formula = rateFormula(sum(FILE_COLUMN.achieved), sum(FILE_COLUMN.total));
      draft.put(row, column, total === 0 ? '' : { formula, value: shownRate(achieved, total) }, 'rate');
    }
  }
  return {
    header,
    first: header + 1,
    last: header + rows.length,
    firstColumn: FIRST_YEAR,
    lastColumn: FIRST_YEAR + years.length - 1,
  };
}
