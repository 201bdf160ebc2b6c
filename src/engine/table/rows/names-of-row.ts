import { readVerdict } from '../../lexicon/verdict-words.js';
import {
  isMeasureHeading,
  isNote,
  isStrategyHeading,
  LONGEST_NAME,
  leadingNumber,
  measureKey,
} from '../kinds/names.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { isTotalLabel } from '../kinds/row-kind.js';
import type { TextAt, Writable } from '../summary-table.js';
import type { Before, NamedMeasure, NamedStrategy } from './before.js';
import { indicatorNumber } from './indicator-row.js';
import type { RowCells } from './row-cells.js';

/** What a row says of 戦略 and 施策, for itself and for the rows below that name none. */
export type Naming =
  | { readonly does: 'kind' | 'strategy'; readonly text: string }
  | {
      readonly does: 'measure';
      readonly row: number;
      readonly name: TextAt;
      readonly number: number | null;
      readonly status: Writable | null;
    }
  /** The name of the 施策 above goes on. */
  | { readonly does: 'lengthen'; readonly line: string }
  /** A ※1 for the 施策 above; `named` where the 施策 is named again beside it. */
  | { readonly does: 'status'; readonly status: Writable; readonly named: boolean };

/** What stands beside a name that is not alone. */
const BESIDE_NAME: readonly Role[] = [...FIGURES, 'measureStatus', 'indicatorStatus'];
const NO_NAMES: readonly Naming[] = [];

/** The names a row gives, in the order in which they count. */
export function namesOfRow(row: RowCells, before: Before): readonly Naming[] {
  const above = waitedFor(row, before);
  const strategies = strategiesOf(row, before);
  const last = nameOfLast(row, before);
  // Most rows name nothing, or a 施策 alone.
  return strategies.length === 0 && above.length === 0 ? last : [...above, ...strategies, ...last];
}

/** The kind of 戦略 and the 戦略 in the columns of theirs. */
function strategiesOf(row: RowCells, before: Before): readonly Naming[] {
  const kind = strategyIn(row, 'strategyKind', before);
  const strategy = strategyIn(row, 'strategy', before);
  if (kind === null && strategy === null) return NO_NAMES;
  const names: Naming[] = [];
  if (kind !== null) names.push({ does: 'kind', text: kind });
  if (strategy !== null) names.push({ does: 'strategy', text: strategy });
  return names;
}

/** The name in the column of a 戦略 or its kind, or null where none stands there. */
function strategyIn(row: RowCells, role: 'strategyKind' | 'strategy', before: Before): string | null {
  const text = row.text(role)?.text;
  return text && !isTotalLabel(text) && !isRemark(row, text, before) ? text : null;
}

/** What the row says of its 施策. */
function nameOfLast(row: RowCells, before: Before): readonly Naming[] {
  const measure = nameOfMeasure(row);
  if (!measure) return amidLabels(row, before);
  if (isStrategyRow(row, measure)) return [{ does: 'strategy', text: measure.text }];
  return underMeasure(row, measure, before);
}

/** True for a line alone in the column of a 戦略 that names none: a sentence, or, amid numbered names, words without a number. */
function isRemark(row: RowCells, text: string, { strategy }: Before): boolean {
  if (row.filled !== 1 || isStrategyHeading(text)) return false;
  return isNote(text) || (strategy.number !== null && leadingNumber(text) === null);
}

/** The name of a 施策 in its column; none where the verdict of the one above stands there. */
function nameOfMeasure(row: RowCells): TextAt | null {
  const text = row.text('measure');
  return text && !row.page.columns.has('measureStatus') && readVerdict(text.text) ? null : text;
}

/** True for a name without a number, alone amid numbered ones: a new (1) below makes it a 施策, else it was a note. */
export function isWaiting(row: RowCells, { measure: current }: Before): boolean {
  const name = nameOfMeasure(row);
  if (!name || !isAlone(row) || isNote(name.text) || isStrategyRow(row, name)) return false;
  return isUnnumbered(row, name, current) && measureKey(name.text) !== current?.key;
}

/** True where a name alone on the row above was no note after all: a new (1) follows that nothing else names. */
export function endsWaiting(row: RowCells, { waiting }: Before): boolean {
  const label = row.text('indicator');
  return waiting !== null && !row.text('measure') && indicatorNumber(label?.text ?? '') === 1;
}

function waitedFor(row: RowCells, before: Before): readonly Naming[] {
  const { waiting } = before;
  const name = waiting?.text('measure');
  return waiting && name && endsWaiting(row, before) ? named(waiting, name, before) : NO_NAMES;
}

const isAlone = (row: RowCells) => !row.text('indicator') && !row.hasAny(BESIDE_NAME);

const isStrategyRow = (row: RowCells, { text }: TextAt) => row.filled === 1 && isStrategyHeading(text);

const numberOf = (row: RowCells, name: TextAt) => leadingNumber(row.text('measureNumber')?.text ?? name.text);

const isUnnumbered = (row: RowCells, name: TextAt, current: NamedMeasure | null) =>
  numberOf(row, name) === null && current !== null && current.number !== null;

/**
 * What stands in the column of the 施策. Amid numbered names, one without a number is the second line of the name above
 * where it stands beside the (2) of its indicators, and most likely a note where it stands alone.
 */
function underMeasure(row: RowCells, name: TextAt, before: Before): readonly Naming[] {
  if (isAlone(row) && isNote(name.text)) return NO_NAMES;
  if (isWaiting(row, before)) return NO_NAMES;
  const number = indicatorNumber(row.text('indicator')?.text ?? '') ?? 0;
  const isSecondLine =
    isUnnumbered(row, name, before.measure) && number > 1 && !row.text('measureStatus') && !row.shifted;
  if (isSecondLine && measureKey(name.text) !== before.measure?.key) return lengthened(name.text, before);
  return named(row, name, before);
}

/** The second line of the name above. */
export function lengthened(line: string, { measure }: Before): readonly Naming[] {
  return measure && measure.name.length <= LONGEST_NAME ? [{ does: 'lengthen', line }] : [];
}

/** Where the form has no column for the 施策, their names, and those of the 戦略, are headings amid the labels. */
function amidLabels(row: RowCells, before: Before): readonly Naming[] {
  const label = row.text('indicator');
  if (label && headsLabels(row)) {
    if (!isMeasureHeading(label.text)) return [{ does: 'strategy', text: label.text }];
    const status = row.writable('measureStatus') ?? row.writable('indicatorStatus');
    const own = row.page.columns.has('measureStatus') || readVerdict(status?.text ?? '') !== null;
    return named(row, label, before, own ? status : null);
  }
  if (row.page.statusBelow) {
    // Below the name, beside an indicator or alone: beside anything else it is the mark of a legend.
    const below = row.hasAny(FIGURES) || row.filled === 1 ? row.writable('measure') : null;
    return below ? [{ does: 'status', status: below, named: true }] : NO_NAMES;
  }
  // A cell that shows nothing holds no verdict.
  const status = row.text('measureStatus') === null ? null : row.writable('measureStatus');
  return status && readVerdict(status.text) ? [{ does: 'status', status, named: false }] : NO_NAMES;
}

/** True for the heading of a 施策 or 戦略 in the column of the labels. */
export function headsLabels(row: RowCells): boolean {
  const label = row.text('indicator');
  if (!label || row.text('measure') || row.page.columns.has('measure')) return false;
  if (row.hasAny(FIGURES)) return false;
  return isMeasureHeading(label.text) || (row.filled === 1 && isStrategyHeading(label.text));
}

/** The 戦略 once it, or its kind, is named: a new kind begins with a 戦略 of its own. */
export function strategyAfter(strategy: NamedStrategy, naming: Naming): NamedStrategy {
  if (naming.does === 'strategy')
    return { kind: strategy.kind, name: measureKey(naming.text), number: leadingNumber(naming.text) };
  if (naming.does !== 'kind') return strategy;
  const kind = measureKey(naming.text);
  return kind === strategy.kind ? strategy : { kind, name: '', number: strategy.number };
}

/** True where a 施策 of the same name as the one above stands under another 戦略, and its indicators begin anew. */
function isUnderAnother(row: RowCells, { under }: NamedMeasure, before: Before): boolean {
  if ((indicatorNumber(row.text('indicator')?.text ?? '') ?? 1) > 1) return false;
  const { kind, name } = strategiesOf(row, before).reduce(strategyAfter, before.strategy);
  return kind !== under.kind || name !== under.name;
}

function named(
  row: RowCells,
  name: TextAt,
  before: Before,
  status = row.writable('measureStatus'),
): readonly Naming[] {
  if (isTotalLabel(name.text)) return [];
  const { measure } = before;
  // The same 施策 named again, on the next row or the next page.
  if (measureKey(name.text) !== measure?.key || isUnderAnother(row, measure, before))
    return [{ does: 'measure', row: row.row, name, number: numberOf(row, name), status }];
  const again = row.writable('measureStatus');
  return again ? [{ does: 'status', status: again, named: true }] : [];
}
