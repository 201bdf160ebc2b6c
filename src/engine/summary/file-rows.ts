import {
  cellReference,
  FINDING,
  FINDING_LIST,
  INDICATOR,
  INDICATOR_LIST,
  listColumn,
} from '../content/list-place.js';
import type { LookName } from '../content/look.js';
import type { PlacedContent } from '../content/sheet-content.js';
import type { SheetDraft } from '../content/sheet-draft.js';
import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED } from '../lexicon/verdict-words.js';
import { countSeverities, SEVERITIES, SEVERITY_WORDS } from '../rules/severity.js';
import { rateFormula, shownRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import { STANDING, type TableSummary } from './table-summary.js';
import { countIndicators } from './verdict-count.js';

/** The table of 集計: a row a file, counted by live formulas over 一覧 and 指摘, and a row of totals. */

export const FILE_COLUMN = {
  number: 0,
  file: 1,
  society: 2,
  year: 3,
  title: 4,
  measuresAchieved: 5,
  measures: 6,
  achieved: 7,
  total: 8,
  rate: 9,
  unachieved: 10,
  review: 11,
  noTarget: 12,
  firstKind: 13,
} as const;
/** Two rows of header; the lower one carries the filter. */
export const FILE_HEADER = 3;
export const FILE_FIRST = FILE_HEADER + 1;

type Entry = readonly [PlacedContent, LookName];
/** Kinds of strategy that can stand in a formula's criterion as they are. */
const PLAIN_KIND = /^[^*?~<>=]{1,60}$/;
const MOST_KINDS = 4;

/** Kinds of strategy in order of appearance: 共通戦略, 独自戦略. */
export function kindsOf(tables: readonly TableSummary[]): string[] {
  const kinds = new Set(
    tables.flatMap(({ indicators }) => indicators.map(({ strategyKind }) => strategyKind)),
  );
  return [...kinds].filter((kind) => PLAIN_KIND.test(kind)).slice(0, MOST_KINDS);
}

/** A ratio as a formula, or a blank where there is nothing to divide by. */
function ratio(
  formulas: readonly [part: string, whole: string],
  part: number,
  whole: number,
  look: LookName,
): Entry {
  return whole === 0
    ? ['', look]
    : [{ formula: rateFormula(...formulas), value: shownRate(part, whole) }, look];
}

/** Tables that are added up, and the year they are all of; `''` where there is but one. */
interface Totalled {
  readonly year: string;
  readonly tables: readonly TableSummary[];
}

/** All tables where they are of one year; else those of each year of which there are several: years are not added up. */
function totalledBy(tables: readonly TableSummary[]): Totalled[] {
  const years = [...new Set(tables.map(({ fiscalYear }) => fiscalYear))];
  if (years.length < 2) return [{ year: '', tables }];
  return years
    .flatMap((year) => (year === null ? [] : [year]))
    .sort((a, b) => a - b)
    .map((year) => ({
      year: sayFiscalYear(year, 'ja'),
      tables: tables.filter((own) => own.fiscalYear === year),
    }))
    .filter((own) => own.tables.length > 1);
}

export class FileRows {
  readonly last: number;
  /** The first row behind the totals. */
  readonly end: number;
  readonly columns: number;
  private readonly severity: number;
  private readonly indicators: number;
  private readonly totalled: readonly Totalled[];

  constructor(
    private readonly draft: SheetDraft,
    private readonly tables: readonly TableSummary[],
    private readonly kinds: readonly string[],
    /** How many findings 指摘 lists. */
    private readonly findings: number,
  ) {
    this.last = FILE_FIRST + tables.length - 1;
    this.severity = FILE_COLUMN.firstKind + kinds.length;
    this.columns = this.severity + SEVERITIES.length;
    this.indicators = tables.reduce((sum, own) => sum + own.indicators.length, 0);
    this.totalled = totalledBy(tables);
    this.end = this.last + 1 + this.totalled.length;
  }

  write(): void {
    this.header();
    for (const [index, table] of this.tables.entries()) this.row(FILE_FIRST + index, index + 1, table);
    for (const [at, { year, tables }] of this.totalled.entries())
      this.totals(this.last + 1 + at, tables, year);
  }

  private header(): void {
    const top = FILE_HEADER - 1;
    const singles = ['No.', 'ファイル', '商工会', '年度', '表題'];
    const groups: readonly (readonly [string, readonly string[]])[] = [
      ['施策', ['達成', '全']],
      ['指標', ['達成', '全', '達成率', UNACHIEVED, NEEDS_REVIEW, '目標なし']],
      ['区分別の達成率', this.kinds],
      ['指摘', SEVERITIES.map((severity) => SEVERITY_WORDS.ja[severity])],
    ];
    for (const [column, word] of singles.entries()) {
      this.draft.put(top, column, word, 'header');
      this.draft.put(FILE_HEADER, column, '', 'header');
      this.draft.merge({ firstRow: top, firstColumn: column, lastRow: FILE_HEADER, lastColumn: column });
    }
    let column: number = FILE_COLUMN.measuresAchieved;
    for (const [group, words] of groups) {
      if (words.length === 0) continue;
      for (const [index, word] of words.entries()) {
        this.draft.put(top, column + index, index === 0 ? group : '', 'header');
        this.draft.putRow(FILE_HEADER, [[word, 'header']], column + index);
      }
      if (words.length > 1)
        this.draft.merge({
          firstRow: top,
          firstColumn: column,
          lastRow: top,
          lastColumn: column + words.length - 1,
        });
      column += words.length;
    }
  }

  private row(row: number, number: number, table: TableSummary): void {
    const own = cellReference(row, FILE_COLUMN.number, 'row');
    const at = (column: number) => cellReference(row, column, 'row');
    const list = (column: number) => listColumn(INDICATOR_LIST, column, this.indicators);
    const verdict = (word: string, extra = '') =>
      `COUNTIFS(${list(INDICATOR.number)},${own},${extra}${list(INDICATOR.verdict)},"${word}")`;
    const count = (word: string, value: number): Entry => [
      { formula: `=${verdict(word)}`, value },
      'integer',
    ];
    const counted = countIndicators(table.indicators);
    const severities = countSeverities(table.findings);
    const { achieved, total, unachieved, review, noTarget } = counted;
    const sum = `=${[FILE_COLUMN.achieved, FILE_COLUMN.unachieved, FILE_COLUMN.review].map(at).join('+')}`;
    this.draft.putRow(row, [
      [number, 'ordinal'],
      [table.file, 'text'],
      [table.society, 'text'],
      [sayFiscalYear(table.fiscalYear, 'ja'), 'centred'],
      [table.title, 'small'],
      [table.measures?.achieved ?? '', 'integer'],
      [table.measures?.total ?? '', 'integer'],
      count(ACHIEVED, achieved),
      [{ formula: sum, value: total }, 'integer'],
      table.state === 'closed'
        ? ratio([at(FILE_COLUMN.achieved), at(FILE_COLUMN.total)], achieved, total, 'rate')
        : [STANDING[table.state], 'centred'],
      count(UNACHIEVED, unachieved),
      count(NEEDS_REVIEW, review),
      count(NO_TARGET, noTarget),
      ...this.kinds.map((kind, index): Entry => {
        const part = countIndicators(table.indicators.filter(({ strategyKind }) => strategyKind === kind));
        const head = cellReference(FILE_HEADER, FILE_COLUMN.firstKind + index);
        const extra = `${list(INDICATOR.kind)},${head},`;
        const whole = [ACHIEVED, UNACHIEVED, NEEDS_REVIEW].map((word) => verdict(word, extra)).join('+');
        return ratio([verdict(ACHIEVED, extra), `(${whole})`], part.achieved, part.total, 'rate');
      }),
      ...SEVERITIES.map((severity): Entry => {
        const value = severities[severity];
        const column = (of: number) => listColumn(FINDING_LIST, of, this.findings);
        const formula = `=COUNTIFS(${column(FINDING.number)},${own},${column(FINDING.severity)},"${SEVERITY_WORDS.ja[severity]}")`;
        return [{ formula, value }, 'integer'];
      }),
    ]);
  }

  /** A row of totals, of one year where the tables are of several. */
  private totals(row: number, tables: readonly TableSummary[], year: string): void {
    const counts = tables.map(({ indicators }) => countIndicators(indicators));
    const all = countIndicators(tables.flatMap(({ indicators }) => indicators));
    const severities = countSeverities(tables.flatMap(({ findings }) => findings));
    const area = (column: number) =>
      `${cellReference(FILE_FIRST, column, 'row')}:${cellReference(this.last, column, 'row')}`;
    const years = `${cellReference(FILE_FIRST, FILE_COLUMN.year)}:${cellReference(this.last, FILE_COLUMN.year)}`;
    const sum = (column: number, value: number): Entry => [
      {
        formula: year === '' ? `=SUM(${area(column)})` : `=SUMIFS(${area(column)},${years},"${year}")`,
        value,
      },
      'total-integer',
    ];
    const add = (numbers: readonly number[]) => numbers.reduce((total, own) => total + own, 0);
    const at = (column: number) => cellReference(row, column, 'row');
    const list = (column: number) => listColumn(INDICATOR_LIST, column, this.indicators);
    const ofYear = year === '' ? '' : `${list(INDICATOR.year)},"${year}",`;
    this.draft.putRow(row, [
      ['', 'total-text'],
      ['合計', 'total-text'],
      [`${tables.length}件`, 'total-text'],
      [year, 'total-text'],
      ['', 'total-text'],
      sum(FILE_COLUMN.measuresAchieved, add(tables.map(({ measures }) => measures?.achieved ?? 0))),
      sum(FILE_COLUMN.measures, add(tables.map(({ measures }) => measures?.total ?? 0))),
      sum(FILE_COLUMN.achieved, all.achieved),
      sum(FILE_COLUMN.total, add(counts.map(({ total }) => total))),
      ratio([at(FILE_COLUMN.achieved), at(FILE_COLUMN.total)], all.achieved, all.total, 'total-rate'),
      sum(FILE_COLUMN.unachieved, all.unachieved),
      sum(FILE_COLUMN.review, all.review),
      sum(FILE_COLUMN.noTarget, all.noTarget),
      ...this.kinds.map((kind, index): Entry => {
        const part = countIndicators(
          tables.flatMap(({ indicators }) => indicators.filter(({ strategyKind }) => strategyKind === kind)),
        );
        const head = cellReference(FILE_HEADER, FILE_COLUMN.firstKind + index);
        const verdict = (word: string) =>
          `COUNTIFS(${ofYear}${list(INDICATOR.kind)},${head},${list(INDICATOR.verdict)},"${word}")`;
        const whole = [ACHIEVED, UNACHIEVED, NEEDS_REVIEW].map(verdict).join('+');
        return ratio([verdict(ACHIEVED), `(${whole})`], part.achieved, part.total, 'total-rate');
      }),
      ...SEVERITIES.map((severity, index) => sum(this.severity + index, severities[severity])),
    ]);
  }
}
