import {
  COMMENT_HEAD,
  GRADE_HEADS,
  INDICATOR_HEADS,
  INDICATOR_TITLE,
  ONE_TABLE_HEADS,
} from '../content/indicator-heads.js';
import {
  cellReference,
  INDICATOR,
  INDICATOR_LIST,
  LIST_FIRST,
  LIST_HEADER,
  ONE_TABLE_INDICATOR,
} from '../content/list-place.js';
import type { LookName } from '../content/look.js';
import type { PlacedContent, SheetContent } from '../content/sheet-content.js';
import { listPage, SheetDraft } from '../content/sheet-draft.js';
import { gradeOf } from '../lexicon/grade-marks.js';
import { NEEDS_REVIEW, UNACHIEVED } from '../lexicon/verdict-words.js';
import { sayComparison } from '../words/say.js';
import { rateFormula, shownRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import type { SummaryIndicator, TableSummary } from './table-summary.js';

/** Sheet 一覧: every indicator of every file. */

const WIDTHS = [5, 20, 17, 11, 10, 22, 24, 32, 7, 11, 11, 7, 9, 9, 10, 7];
const GRADE_WIDTHS = [7, 11];
const COMMENT_WIDTH = 48;
type Entry = readonly [PlacedContent, LookName];

function figure(value: number | string): Entry {
  if (typeof value === 'string') return [value, 'centred'];
  return [value, Number.isInteger(value) ? 'integer' : 'number'];
}

/** How a verdict looks: what is not reached and what is open stand out. */
export function verdictLook(verdict: string): LookName {
  if (verdict === UNACHIEVED) return 'bad';
  return verdict === NEEDS_REVIEW ? 'open' : 'centred';
}

interface FigureColumns {
  readonly actual: number;
  readonly target: number;
}

/** Actual ÷ target says something only where more is better, and above zero: -3 of -2 is not 150 %. */
function rate({ actual, target, comparison }: SummaryIndicator, row: number, columns: FigureColumns): Entry {
  const more = comparison === 'gte' || comparison === 'gt';
  if (!more || typeof actual !== 'number' || typeof target !== 'number' || target <= 0) return ['', 'rate'];
  const cell = (column: number) => cellReference(row, column, 'row');
  const formula = rateFormula(cell(columns.actual), cell(columns.target));
  return [{ formula, value: shownRate(actual, target) }, 'rate'];
}

/** A grade that is not the legend's stands out. */
function grades({ grade }: SummaryIndicator): readonly Entry[] {
  const { written, right } = grade ?? { written: '', right: '' };
  const isWrong = right !== '' && written.trim() !== '' && gradeOf(written) !== right;
  return [
    [written, isWrong ? 'bad' : 'centred'],
    [right, 'centred'],
  ];
}

/** Columns behind those every list has. */
interface Behind {
  readonly grades: boolean;
  readonly comments: boolean;
}

/** What the list says of one indicator, from 区分 on. */
function entries(own: SummaryIndicator, row: number, columns: FigureColumns, behind: Behind): Entry[] {
  return [
    [own.strategyKind, 'text'],
    [own.strategy, 'text'],
    [own.measure, 'text'],
    [own.label, 'text'],
    [own.unit, 'centred'],
    figure(own.actual),
    figure(own.target),
    [own.comparison === 'between' ? '範囲' : sayComparison(own.comparison, 'ja'), 'centred'],
    rate(own, row, columns),
    [own.verdict, verdictLook(own.verdict)],
    [own.written, 'centred'],
    [own.cell, 'centred'],
    ...(behind.grades ? grades(own) : []),
    ...(behind.comments ? [[own.comment, 'small'] as const] : []),
  ];
}

function begun(heads: readonly string[], widths: readonly number[], behind: Behind): SheetDraft {
  const more = [...(behind.grades ? GRADE_WIDTHS : []), ...(behind.comments ? [COMMENT_WIDTH] : [])];
  const draft = new SheetDraft(INDICATOR_LIST, [...widths, ...more]);
  draft.put(0, 0, INDICATOR_TITLE, 'title');
  draft.putRow(
    LIST_HEADER,
    [...heads, ...(behind.grades ? GRADE_HEADS : []), ...(behind.comments ? [COMMENT_HEAD] : [])].map(
      (word) => [word, 'header'] as const,
    ),
  );
  return draft;
}

/** What the tables have that stands there. */
function behindOf(tables: readonly TableSummary[]): Behind {
  const all = tables.flatMap(({ indicators }) => indicators);
  return {
    grades: all.some(({ grade }) => grade !== null),
    comments: all.some(({ comment }) => comment !== ''),
  };
}

/** The list of indicators; `No.` is the file's own on 集計. */
export function indicatorSheet(tables: readonly TableSummary[]): SheetContent {
  const behind = behindOf(tables);
  const draft = begun(INDICATOR_HEADS, WIDTHS, behind);
  let row = LIST_FIRST;
  for (const [index, { file, society, fiscalYear, indicators }] of tables.entries()) {
    for (const own of indicators) {
      draft.putRow(row, [
        [index + 1, 'ordinal'],
        [file, 'text'],
        [society, 'text'],
        [sayFiscalYear(fiscalYear, 'ja'), 'centred'],
        ...entries(own, row, INDICATOR, behind),
      ]);
      row += 1;
    }
  }
  return draft.finish(listPage(LIST_HEADER, row - 1, draft.columnWidths.length, INDICATOR.year));
}

/** The list of the indicators of one table. */
export function oneTableIndicators(table: TableSummary): SheetContent {
  const behind = behindOf([table]);
  const draft = begun(ONE_TABLE_HEADS, WIDTHS.slice(INDICATOR.kind), behind);
  for (const [index, own] of table.indicators.entries())
    draft.putRow(LIST_FIRST + index, entries(own, LIST_FIRST + index, ONE_TABLE_INDICATOR, behind));
  const last = LIST_FIRST + table.indicators.length - 1;
  return draft.finish(listPage(LIST_HEADER, last, draft.columnWidths.length, 0));
}
