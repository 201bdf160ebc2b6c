import { type Area, contains, WHOLE_SHEET } from './area.js';
import type { CellStyle, CellValue } from './cell.js';
import { evaluate } from './formula/evaluate.js';
import { type Expression, readFormula } from './formula/expression.js';

/** What a conditional format changes of a cell's look; a number format among it. */
export type ConditionalStyle = CellStyle & { readonly numberFormat?: string };

/** A conditional format with a custom formula; relative references are seen from the first cell of `area`. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: 'Custom';
  readonly area: Area;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
  /** Excel lists the rule, and answers nothing else of it. */
  readonly unreadable?: boolean;
}

/** A rule made in Excel's own dialog that is listed and can't be read: the fault `ghost-rule`. It changes no cell's look here. */
export const GHOST_RULE: ConditionalFormat = {
  id: '{ghost}',
  type: 'Custom',
  area: WHOLE_SHEET,
  formula: '=FALSE',
  stopIfTrue: false,
  style: {},
  unreadable: true,
};

/** Formulas repeat down a sheet and from paint to paint: each text is taken apart once. */
const read = new Map<string, Expression | null>();

function expressionOf(formula: string): Expression | null {
  let expression = read.get(formula);
  if (expression === undefined) {
    expression = readFormula(formula);
    read.set(formula, expression);
  }
  return expression;
}

function applies(
  format: ConditionalFormat,
  row: number,
  column: number,
  valueAt: (row: number, column: number) => CellValue,
  warn: (warning: string) => void,
): boolean {
  if (!contains(format.area, row, column)) return false;
  const expression = expressionOf(format.formula);
  if (!expression) {
    warn(`Conditional format not shown, its formula is beyond the simulation: ${format.formula}`);
    return false;
  }
  const rowOffset = row - format.area.row;
  const columnOffset = column - format.area.column;
  const outcome = evaluate(expression, { valueAt, rowOffset, columnOffset });
  if (!outcome.ok) {
    // Error values are never true in Excel; an unknown function must not look like one that said no.
    if (!outcome.reason.startsWith('#')) {
      warn(`Conditional format not shown, ${outcome.reason} is beyond the simulation: ${format.formula}`);
    }
    return false;
  }
  return typeof outcome.value !== 'string' && Boolean(outcome.value);
}

/**
 * The cell's own style with the conditional formats that apply right now laid over it. The list is in order of
 * priority: where two set the same property the first wins, and `stopIfTrue` ends the search (Excel API reference,
 * "ConditionalFormat.priority" and "stopIfTrue").
 */
export function styleWithConditions(
  own: CellStyle,
  formats: readonly ConditionalFormat[],
  row: number,
  column: number,
  valueAt: (row: number, column: number) => CellValue,
  warn: (warning: string) => void,
): ConditionalStyle {
  let conditional: ConditionalStyle = {};
  for (const format of formats) {
    if (!applies(format, row, column, valueAt, warn)) continue;
    conditional = { ...format.style, ...conditional };
    if (format.stopIfTrue) break;
  }
  return { ...own, ...conditional };
}
