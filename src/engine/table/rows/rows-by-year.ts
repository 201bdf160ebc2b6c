import { cellAddress } from '../../../cells/address.js';
import { cellText, type Sheet } from '../../../cells/sheet.js';
import { anyOf, LETTERS_OF_YEAR_LABELS } from '../../lexicon/letters.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { tidySpaces } from '../../text/fold.js';
import type { BodyRow } from '../kinds/body-row.js';
import { FIGURES, type Role } from '../kinds/role.js';
import {
  headsYears,
  isOtherYear,
  isYearCell,
  type StatedYear,
  westernOf,
  yearOfLine,
  yearStatedIn,
} from '../kinds/year-line.js';
import type { Page } from '../layout/page.js';
import type { HeaderYear } from '../summary-table.js';
import type { Before } from './before.js';
import { classify } from './classify.js';
import type { Decision, Passed } from './decision.js';
import type { RowCells } from './row-cells.js';

/**
 * Rows that say of which year they are: in a column of their own (`R6`, `R7`), or by a line above them (【令和6年度】). Those of another
 * year than the table's are compared with, and neither judged nor counted.
 */

/** Rows that say whether a column is one of years. */
const MOST = 60;
const MAY_BE_YEAR = anyOf(LETTERS_OF_YEAR_LABELS);
const LONGEST_LABEL = 12;
const OTHER_ROLES: readonly Role[] = [
  ...FIGURES,
  'indicator',
  'indicatorStatus',
  'measureStatus',
  'rate',
  'comment',
];

interface YearColumn {
  readonly column: number;
  /** The years it names, each once. */
  readonly years: ReadonlySet<number | string>;
}

/** The column that says of each row which year it is of; null where there is none. One year in all of them says nothing of single rows. */
function yearColumnOf({ rows, columns, header }: Page): YearColumn | null {
  const taken: number[] = [];
  for (const role of OTHER_ROLES) for (const column of columns.get(role) ?? []) taken.push(column);
  // Right of all that is the table's own another one may stand.
  const last = Math.max(-1, ...taken);
  let content: readonly BodyRow[] | null = null;
  for (let column = 0; column < last; column += 1) {
    const head = header.texts[column] ?? '';
    if (taken.includes(column) || !headsYears(head)) continue;
    content ??= filterList(rows, ({ kind }) => kind === 'content').slice(0, MOST);
    const texts = filterList(
      mapList(content, (row) => (row.texts[column] ?? '').trim()),
      (text) => text !== '',
    );
    const years = new Set(
      flatMapList(texts, (text) => {
        const stated = yearStatedIn(text);
        return stated === null ? [] : (westernOf(stated, null) ?? `${stated}`);
      }),
    );
    // A row of all of them may stand below. Without a head one year alone may be anything.
    const others = filterList(texts, (text) => !isYearCell(text)).length;
    if (years.size > (head.trim() === '' ? 1 : 0) && others * 2 < texts.length) return { column, years };
  }
  return null;
}

function columnOfYears(page: Page): number {
  const found = yearColumnOf(page);
  return found && found.years.size > 1 ? found.column : -1;
}

/** The one year that a column says of every row, as heads would say it; null where there is none. */
export function yearOfEveryRow(sheet: Sheet, page: Page): Omit<HeaderYear, 'page'> | null {
  const found = yearColumnOf(page);
  const [year, more] = found?.years ?? [];
  if (!found || typeof year !== 'number' || more !== undefined) return null;
  const first = page.rows.find(({ texts }) => yearStatedIn(texts[found.column] ?? '') !== null);
  if (!first) return null;
  const row = sheet.firstRow + page.header.row + page.header.height - 1;
  const text = tidySpaces(`${page.header.texts[found.column] ?? ''} ${first.texts[found.column] ?? ''}`);
  return { row: row + 1, cell: cellAddress(row, sheet.firstColumn + found.column), text, year };
}

/** The year that the line right above the heads says and nothing else, as heads would say it; null where there is none, or it is the title. */
export function yearOfLineAbove(
  sheet: Sheet,
  { header }: Page,
  titleCell: string | null,
): Omit<HeaderYear, 'page'> | null {
  let above = header.row - 1;
  while (above >= 0 && !sheet.rows[above]?.some((cell) => cellText(cell).trim() !== '')) above -= 1;
  const texts = mapList(sheet.rows[above] ?? [], (cell) => cellText(cell).trim());
  const year = yearOfLine(texts);
  if (typeof year !== 'number') return null;
  const row = sheet.firstRow + above;
  const column = texts.findIndex((text) => text !== '');
  // Right of them it stands above another table.
  if (header.columns.every((head) => head.column < column)) return null;
  const cell = cellAddress(row, sheet.firstColumn + column);
  return cell === titleCell ? null : { row: row + 1, cell, text: texts[column] ?? '', year };
}

/** The line of a row that says a year, in front of the labels or among them. */
function lineOf({ body, page }: Pick<RowCells, 'body' | 'page'>, column: number): StatedYear | null {
  const at = body.texts.findIndex((text) => text.trim() !== '');
  const last = page.columns.get('indicator')?.at(-1) ?? 0;
  return at < 0 || at > last || at === column ? null : yearOfLine(body.texts);
}

/** The year of a table that its title and heads do not say: the latest that its rows name. */
export function latestOfRows(pages: readonly Page[]): number | null {
  let latest: number | null = null;
  const take = (stated: StatedYear | null) => {
    const year = stated === null ? null : westernOf(stated, null);
    if (year !== null) latest = Math.max(latest ?? year, year);
  };
  for (const page of pages) {
    const column = columnOfYears(page);
    for (const body of page.rows) {
      take(lineOf({ body, page }, column));
      if (column >= 0) take(yearStatedIn(body.texts[column] ?? ''));
    }
  }
  return latest;
}

const passed = (is: Passed['is'], texts: Passed['texts'] = [], names: Passed['names'] = []): Passed => ({
  is,
  because: 'other-year',
  texts,
  names,
  interrupts: true,
});

/** What a person must look at of a row whose year is not certain. */
const textsOf = (row: RowCells) =>
  flatMapList(['indicator', ...FIGURES] as const, (role) => row.text(role) ?? []);

export class RowsByYear {
  /** What the last line with a year says, and whether a blank row came since. */
  private line: { readonly year: StatedYear; readonly ended: boolean } | null = null;
  /** What the column of years says of the last row; a blank there is the same again. */
  private above: StatedYear | 'untold' | null = null;
  /** The last row with a label, which may stand beside several years. */
  private named: RowCells | null = null;
  private page: Page | null = null;
  private column = -1;

  /** @param own the table's year, null where nothing says it */
  constructor(private readonly own: number | null) {}

  /** A blank row: what stands below it need not be of the year of the line above. */
  blank(): void {
    if (this.line) this.line = Object.assign({}, this.line, { ended: true });
  }

  /** What a row is (see `classify`), its year considered. */
  decide(row: RowCells, before: Before): Decision {
    this.turnTo(row.page);
    const line = lineOf(row, this.column);
    if (line !== null) {
      this.line = { year: line, ended: false };
      return { is: 'note', because: 'year-line', texts: [], names: [], interrupts: true };
    }
    const decision = classify(row, before);
    if (this.line && isOtherYear(this.line.year, this.own)) return this.belowLine(row, decision);
    if (decision.is === 'indicator' && this.isNamedByYear(row))
      return passed('reference', [], decision.names);
    return this.column < 0 ? decision : this.besideYear(row, decision);
  }

  /** `（前年度）`, `R6実績` as the whole of a label: the row above in another year, its verdict of that year too. */
  private isNamedByYear(row: RowCells): boolean {
    const label = row.text('indicator')?.text ?? '';
    if (label.length > LONGEST_LABEL || !MAY_BE_YEAR.test(label)) return false;
    const stated = yearStatedIn(label);
    return stated !== null && isOtherYear(stated, this.own);
  }

  private turnTo(page: Page): void {
    if (page === this.page) return;
    this.page = page;
    this.column = columnOfYears(page);
    this.above = null;
    this.named = null;
  }

  /** Below a line with another year. Of one without its number a heading, or a verdict, may show that the table goes on. */
  private belowLine(row: RowCells, decision: Decision): Decision {
    const isNumbered = this.line?.year !== 'other';
    switch (decision.is) {
      case 'strategy':
      case 'measure':
        if (isNumbered) return passed('reference');
        this.line = null;
        return decision;
      case 'tally':
        if (!this.line?.ended) return passed('reference');
        this.line = null;
        return decision;
      case 'indicator':
      case 'secondLine':
      case 'total':
      case 'unread':
        if (this.line?.ended || (!isNumbered && row.text('indicatorStatus') !== null))
          return passed('unread', textsOf(row));
        return passed('reference');
      default:
        return decision;
    }
  }

  private besideYear(row: RowCells, decision: Decision): Decision {
    const text = (row.body.texts[this.column] ?? '').trim();
    if (row.text('indicator') !== null) this.named = row;
    if (text !== '') this.above = yearStatedIn(text) ?? 'untold';
    const isJudged = ['indicator', 'secondLine', 'total', 'unread'].includes(decision.is);
    if (this.above === null || !isJudged) return decision;
    if (this.above === 'untold') return passed('unread', textsOf(row), decision.names);
    if (isOtherYear(this.above, this.own)) return passed('reference', [], decision.names);
    if (decision.is !== 'indicator' || row.text('indicator') !== null || !this.named) return decision;
    return Object.assign({}, decision, { cells: decision.cells.begunBy(this.named) });
  }
}
