import { MOST_YEARS, type Through, type Trend, trendOf } from '../comparison/trend.js';
import { TREND_HEADS, TREND_TITLE } from '../content/indicator-heads.js';
import { cellReference } from '../content/list-place.js';
import type { LookName } from '../content/look.js';
import type { PlacedContent, SheetContent } from '../content/sheet-content.js';
import { SheetDraft } from '../content/sheet-draft.js';
import { societyKey } from '../table/heads/society.js';
import { rateFormula, shownRate } from '../words/say-rate.js';
import { fiscalYearInHead, sayFiscalYear } from '../words/say-year.js';
import type { SummaryIndicator, TableSummary } from './table-summary.js';

/** Sheet 指標の推移: each indicator through the years, where a society has tables of several. */

const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 2;
const NAME_WIDTHS = [24, 34, 7];
const FIGURE_WIDTH = 9;
const NOTE = '実績値の棒の長さは、指標ごとに、並んでいる年度のいちばん大きい値を基準にしています。';

type Row = Through<SummaryIndicator>;

interface OfSociety {
  readonly society: string;
  readonly trend: Trend<SummaryIndicator>;
  /** Years that stand in several tables: which of them counts is not for us to say. */
  readonly twice: readonly number[];
}

/** Whether an indicator is followed from one year to another. */
const isFollowed = (row: Row) => row.filter((own) => own !== null).length > 1;

/** What each society has of several years; none where no society has, or no indicator goes from one to another. */
function trendsOf(tables: readonly TableSummary[]): OfSociety[] {
  const groups = new Map<string, TableSummary[]>();
  for (const table of tables) {
    if (table.fiscalYear === null || table.society === '') continue;
    const key = societyKey(table.society);
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()].flatMap((group): OfSociety[] => {
    const years = group.map(({ fiscalYear }) => fiscalYear);
    const single = group.flatMap(({ fiscalYear, indicators, same }) =>
      fiscalYear !== null && years.indexOf(fiscalYear) === years.lastIndexOf(fiscalYear)
        ? [{ fiscalYear, indicators, same }]
        : [],
    );
    const twice = [...new Set(years)].filter(
      (year): year is number => year !== null && single.every(({ fiscalYear }) => fiscalYear !== year),
    );
    const society = group[0]?.society ?? '';
    const trend = trendOf(single);
    return trend.rows.some(isFollowed) ? [{ society, trend, twice }] : [];
  });
}

type Entry = readonly [PlacedContent, LookName];

function figureEntry(value: number | string | undefined): Entry {
  if (typeof value === 'number') return [value, Number.isInteger(value) ? 'integer' : 'number'];
  return [value ?? '', 'centred'];
}

/** Actual ÷ target where more is better. */
function rateEntry(
  own: SummaryIndicator | null | undefined,
  row: number,
  actual: number,
  target: number,
): Entry {
  const isMore = own?.comparison === 'gte' || own?.comparison === 'gt';
  if (!own || !isMore || typeof own.actual !== 'number' || typeof own.target !== 'number' || own.target <= 0)
    return ['', 'rate'];
  const formula = rateFormula(cellReference(row, actual, 'row'), cellReference(row, target, 'row'));
  return [{ formula, value: shownRate(own.actual, own.target) }, 'rate'];
}

/** Writes one society's rows, each year in its column; gives the row behind them. */
function writeRows(draft: SheetDraft, top: number, { trend }: OfSociety, years: readonly number[]): number {
  const [actuals, targets] = [NAME_WIDTHS.length, NAME_WIDTHS.length + years.length];
  const place = new Map(trend.years.map((year, at) => [year, at]));
  const at = (own: Row, year: number) => own[place.get(year) ?? -1] ?? null;
  let row = top;
  for (const own of trend.rows) {
    const named = [...own].reverse().find((one) => one !== null);
    const units = new Set(own.flatMap((one) => (one && one.unit !== '' ? [one.unit] : [])));
    const of = years.map((year) => at(own, year));
    draft.putRow(row, [
      [named?.measure ?? '', 'text'],
      [named?.label ?? '', 'text'],
      [[...units].join('→'), 'centred'],
      ...of.map((one) => figureEntry(one?.actual)),
      ...of.map((one) => figureEntry(one?.target)),
      ...of.map((one, column) => rateEntry(one, row, actuals + column, targets + column)),
    ]);
    const numbers = of.flatMap((one) => (typeof one?.actual === 'number' ? [one.actual] : []));
    if (numbers.length > 1 && units.size < 2 && numbers.every((value) => value >= 0))
      draft.addBars({ firstRow: row, firstColumn: actuals, lastRow: row, lastColumn: targets - 1 });
    row += 1;
  }
  return row;
}

function writeHeads(draft: SheetDraft, years: readonly number[]): void {
  const [measure = '', label = '', unit = '', ...figures] = TREND_HEADS;
  for (const [column, word] of [measure, label, unit].entries()) {
    draft.put(HEAD_ROW, column, word, 'header');
    draft.put(HEAD_ROW + 1, column, '', 'header');
    draft.merge({ firstRow: HEAD_ROW, firstColumn: column, lastRow: HEAD_ROW + 1, lastColumn: column });
  }
  for (const [at, word] of figures.entries()) {
    const first = NAME_WIDTHS.length + at * years.length;
    draft.putAcross(HEAD_ROW, first, first + years.length - 1, word, 'header');
    draft.putRow(
      HEAD_ROW + 1,
      years.map((year) => [fiscalYearInHead(year), 'header'] as const),
      first,
    );
  }
}

/** The sheet, or null where no society has tables of several years. */
export function trendSheet(tables: readonly TableSummary[]): SheetContent | null {
  const trends = trendsOf(tables);
  if (trends.length === 0) return null;
  const all = new Set(trends.flatMap(({ trend }) => trend.years));
  const years = [...all].sort((a, b) => a - b).slice(-MOST_YEARS);
  const widths = [...NAME_WIDTHS, ...Array.from({ length: years.length * 3 }, () => FIGURE_WIDTH)];
  const draft = new SheetDraft(TREND_TITLE, widths);
  draft.put(0, 0, TREND_TITLE, 'title');
  draft.put(1, 0, NOTE, 'note');
  writeHeads(draft, years);
  let row = FIRST_ROW;
  for (const own of trends) {
    const twice = own.twice.map((year) => sayFiscalYear(year, 'ja')).join('、');
    const said = twice === '' ? '' : `(${twice}は表が二つ以上あるため、載せていません)`;
    if (trends.length > 1 || said !== '') {
      draft.putAcross(row, 0, widths.length - 1, `${own.society}${said}`, 'total-text');
      row += 1;
    }
    row = writeRows(draft, row, own, years);
  }
  return draft.finish({
    repeated: { first: HEAD_ROW, last: HEAD_ROW + 1 },
    pageBreaks: [],
    frozen: { rows: FIRST_ROW, columns: 2 },
    filter: null,
  });
}
