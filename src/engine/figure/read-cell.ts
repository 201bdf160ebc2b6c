import { type Cell, cellText, holdsUnseen } from '../../cells/sheet.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { fold } from '../text/fold.js';
import { type FigureOrder, readFigure, readSingle } from './read-figure.js';
import type {
  ActualReading,
  FigureReading,
  Oddity,
  Quantity,
  TargetReading,
  Unreadable,
  UnreadableReason,
  Unshown,
} from './reading.js';
import { areTooNear, asActual, asTarget, inOwnCell, isIncrease } from './sides.js';
import { inShownScale } from './stored-number.js';
import { asBracket, mayBeBracket } from './turned-negative.js';

/** Figures from cells, which may store another number than they show (docs/table-rules.md, decision 12). */

type Reading = ActualReading | TargetReading;
type Place = 'actual' | 'target';

const isUncalculated = (cell: Cell) => typeof cell !== 'string' && cell.uncalculated === true;
const numberIn = (cell: Cell) => (typeof cell === 'string' ? undefined : cell.number);
const unshown = (text: string, stored: number | null): Unshown => ({
  kind: 'unshown',
  raw: text.trim(),
  stored,
});
const unreadable = (text: string, reason: UnreadableReason): Unreadable => ({
  kind: 'unreadable',
  raw: text.trim(),
  reason,
});
const bothSides = (side: Unreadable | Unshown): FigureReading => ({
  actual: side,
  target: side,
  oddities: [],
});

/** Why a text with digits is no number even where one is stored; otherwise its digits are the number's own (`1.2E+5`, `1/2`). */
const OF_THE_TEXT: ReadonlySet<UnreadableReason> = new Set(['year', 'part', 'span', 'named', 'words']);
/** No number below is a date that anybody writes into these tables. */
const EARLIEST_DATE = 366;

function staysUnread(reading: Reading, stored: number, text: string): boolean {
  if (reading.kind !== 'unreadable' || !/\d/.test(fold(text))) return false;
  if (reading.reason === 'date') return stored >= EARLIEST_DATE;
  return reading.reason === 'negative' ? stored < 0 : OF_THE_TEXT.has(reading.reason);
}

/** A quantity with the stored number for its value; the quantity itself where it shows all of it. */
function refined(quantity: Quantity, value: number): Quantity {
  return value === quantity.value ? quantity : Object.assign({}, quantity, { value, hidesDigits: true });
}

/** One value with the number behind it. */
function withStored<R extends Reading>(cell: Cell, reading: R): R | Quantity | Unshown {
  if (isUncalculated(cell)) return unshown(cellText(cell), null);
  const stored = numberIn(cell);
  if (stored === undefined) return reading;
  if (reading.kind === 'number') {
    const value = inShownScale(reading, stored);
    return value === null ? unshown(cellText(cell), stored) : refined(reading, value);
  }
  return staysUnread(reading, stored, cellText(cell)) ? reading : unshown(cellText(cell), stored);
}

/** A lone `(45)`, or a number without a target: where −45 is stored it may be what Excel made of a typed `(45)`. */
const standsAlone = ({ actual, target }: FigureReading) =>
  target.kind === 'absent' || (actual.kind === 'blank' && actual.raw === '');

const isBelowZero = (reading: Reading) => reading.kind === 'number' && reading.value < 0;

/**
 * What a stored number makes of a combined figure: it is one of the two, and the other comes from another cell or from
 * the number format.
 * @param places the sides it may be
 */
function storedSide(
  reading: FigureReading,
  stored: number,
  text: string,
  places: readonly Place[],
): Partial<FigureReading> {
  // `4/10` behind which a large number lies is the date Excel made of it; otherwise it is a fraction.
  if (reading.oddities.some((oddity) => oddity === 'slash' || oddity === 'slash-target-first'))
    return bothSides(stored >= EARLIEST_DATE ? unreadable(text, 'date') : unshown(text, stored));
  const sides = flatMapList(places, (side) => {
    const quantity = reading[side];
    if (quantity.kind !== 'number') return [];
    const value = inShownScale(quantity, stored);
    return value === null ? [] : [{ side, own: refined(quantity, value) }];
  });
  const [only, other] = sides;
  if (!only) {
    const stays = [reading.actual, reading.target].some((side) => staysUnread(side, stored, text));
    return stays ? {} : bothSides(unshown(text, stored));
  }
  if (stored < 0 && standsAlone(reading)) return bothSides(unreadable(text, 'negative'));
  // A minus that stands before the other side, or is red: whose it is can't be seen.
  if (sides.some(({ side, own }) => isBelowZero(own) && !isBelowZero(reading[side])))
    return bothSides(unshown(text, stored));
  if (!other) return { [only.side]: only.own };
  return only.own.hidesDigits || other.own.hidesDigits ? bothSides(unshown(text, stored)) : {};
}

/** The text of a combined figure, which may be split over several cells. */
export function combinedText(cells: readonly Cell[]): string {
  if (cells.length === 1) {
    const text = cellText(cells[0]);
    return text.trim() === '' ? '' : text;
  }
  const [first = '', ...more] = filterList(mapList(cells, cellText), (text) => text.trim() !== '');
  return [first, ...mapList(more, asBracket)].join(' ');
}

/**
 * A combined figure (`133(121)`) in one cell, or split over several; see `readFigure`.
 * @param cells the cells of the figure in their order, blank ones included
 */
export function readCombinedCells(
  cells: readonly Cell[],
  known: readonly string[],
  order: FigureOrder,
): FigureReading {
  const [only] = cells;
  // A text file's cell, which stores no number.
  if (cells.length === 1 && typeof only === 'string')
    return readFigure(only.trim() === '' ? '' : only, known, order);
  const text = combinedText(cells);
  if (cells.some(isUncalculated)) return bothSides(unshown(text, null));
  const reading = readFigure(text, known, order);
  const inOrder: readonly Place[] = order === 'actual-first' ? ['actual', 'target'] : ['target', 'actual'];
  const filled = filterList(cells, (cell) => cellText(cell).trim() !== '' || holdsUnseen(cell));
  let result = reading;
  for (const [place, cell] of filled.entries()) {
    const stored = numberIn(cell);
    if (stored === undefined) continue;
    const bracket = place > 0 && mayBeBracket(cellText(cell).trim());
    const places = filled.length === 1 ? inOrder : inOrder.slice(place, place + 1);
    const changed = storedSide(reading, bracket ? Math.abs(stored) : stored, text, places);
    result = Object.assign({}, result, changed);
    if (changed.actual !== undefined && changed.actual === changed.target) break;
  }
  return result;
}

/** What Excel shows of a negative target, and what a clerk types for any target: `(121)`. */
const isNegativeBracket = (cell: Cell) =>
  (numberIn(cell) ?? 0) < 0 && /^\s*\(/.test(fold(cellText(cell).slice(0, 8)));

/** What many a number format makes of −45; where no number is stored, nobody can tell. */
const LONE_BRACKET = /^\s*\(\s*\d[\d,.]*\s*%?\s*\)\s*$/;
const mayBeNegative = (cell: Cell) =>
  numberIn(cell) === undefined && LONE_BRACKET.test(fold(cellText(cell).slice(0, 40)));

/** Actual and target in cells of their own. Both may be missing; nothing throws. */
export function readSplitCells(actual: Cell, target: Cell, known: readonly string[]): FigureReading {
  const first = readSingle(cellText(actual), known);
  const second = readSingle(cellText(target), known);
  const goal = asTarget(inOwnCell(second.value, first.value, known));
  const increase: Oddity[] = isIncrease(second.value, first.value) ? ['increase'] : [];
  const oddities = [...new Set([...first.oddities, ...second.oddities, ...increase])];
  if (areTooNear(first.value, second.value)) {
    const [own, other] = mapList([actual, target], (cell) => unreadable(cellText(cell), 'approximate'));
    if (own && other) return { actual: own, target: other, oddities };
  }
  return {
    actual: mayBeNegative(actual)
      ? unreadable(cellText(actual), 'bracketed')
      : withStored(actual, asActual(first.value)),
    target: isNegativeBracket(target) ? unreadable(cellText(target), 'negative') : withStored(target, goal),
    oddities,
  };
}

/** The number of a cell of its own that is neither (a rate, a part of the year); null where it can't be read. */
export function readQuantity(cell: Cell, known: readonly string[] = []): Quantity | null {
  const reading = withStored(cell, asActual(readSingle(cellText(cell), known).value));
  return reading.kind === 'number' ? reading : null;
}
