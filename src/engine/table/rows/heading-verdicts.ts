import { parseCellAddress } from '../../../cells/address.js';
import { mapList } from '../../lists/map-list.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isContradicted } from './borne-out.js';

/**
 * A label read over two rows, with its verdict in the first and its figures in the second. Where the figures say the other verdict, the first may be the
 * heading of several rows, with a verdict of its own (docs/table-rules.md, decision 14).
 */

function isOverItsFigures({ status, figureCells, row }: Indicator): boolean {
  if (status === null || figureCells.length === 0) return false;
  const own = parseCellAddress(status.cell);
  // Where the target stands beside it, as above 実績 in a row of its own, it heads nothing.
  return own?.row === row - 1 && figureCells.every((cell) => (parseCellAddress(cell)?.row ?? -1) > own.row);
}

const mayBeOfHeading = (indicator: Indicator): boolean =>
  isContradicted(indicator) && isOverItsFigures(indicator);

/** Indicators with those asked about whose verdict may be that of a heading. */
export const withHeadingVerdicts = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.some(mayBeOfHeading)
    ? mapList(indicators, (own) => (mayBeOfHeading(own) ? asksOfTarget(own, 'verdict-shared') : own))
    : indicators;
