import { type Cell, cellText } from '../../cells/sheet.js';
import { type FigureOrder, readFigure, readSingle } from './read-figure.js';
import type { ActualReading, FigureReading, Quantity, TargetReading } from './reading.js';
import { asActual, asTarget, besideActual } from './sides.js';

/** Figures from cells, which may store a number at more digits than they show. */

/**
 * The number behind the text. The text is what the clerk reads and says the scale; the stored number adds the digits
 * the format hides, because rounding never lifts a result (RULES.md, decision 2).
 */
function withStoredDigits(quantity: Quantity, stored: number): Quantity {
  // Excel itself keeps 15 significant digits; what lies beyond is noise of its arithmetic.
  const exact = Number((quantity.unit === '%' ? stored * 100 : stored).toPrecision(15)) + 0;
  const shown = quantity.value;
  const hidden = Math.abs(exact - shown) <= 0.5000001 * 10 ** -quantity.decimals;
  return hidden && exact !== shown ? { ...quantity, value: exact } : quantity;
}

function isQuantity(reading: ActualReading | TargetReading): reading is Quantity {
  return reading.kind === 'number';
}

function refine<R extends ActualReading | TargetReading>(cell: Cell, reading: R): R | Quantity {
  if (typeof cell === 'string' || cell.number === undefined) return reading;
  return isQuantity(reading) ? withStoredDigits(reading, cell.number) : reading;
}

/** A combined cell (`133(121)`); see `readFigure`. */
export function readFigureCell(cell: Cell, known: readonly string[], order: FigureOrder): FigureReading {
  const reading = readFigure(cellText(cell), known, order);
  const actual = refine(cell, reading.actual);
  return actual === reading.actual ? reading : { ...reading, actual };
}

/** Actual and target in cells of their own. Both may be missing; nothing throws. */
export function readSplitCells(actual: Cell, target: Cell, known: readonly string[]): FigureReading {
  const first = readSingle(cellText(actual), known);
  const second = readSingle(cellText(target), known);
  return {
    actual: refine(actual, asActual(first.value)),
    target: refine(target, asTarget(besideActual(second.value, first.value, known))),
    oddities: [...new Set([...first.oddities, ...second.oddities])],
  };
}
