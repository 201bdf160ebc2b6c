import { BLANK_CELL, type CellState, type CellStyle } from '../cell.js';
import { invalidArgument } from '../wire/api-error.js';
import { type Scalar, type WireObject, wireClass } from '../wire/wire-object.js';
import { readColour } from './colour.js';
import { type RangeTarget, requirePermission } from './range-target.js';

/** The one value all cells of the range share, or `undefined`. Looks at touched cells only: a range may be a sheet. */
function shared<V>({ sheet, area }: RangeTarget, read: (cell: CellState) => V): V | undefined {
  const values = new Set<V>();
  let touched = 0;
  for (const { cell } of sheet.touchedCells(area)) {
    touched++;
    values.add(read(cell));
  }
  if (touched < area.rows * area.columns) values.add(read(BLANK_CELL));
  return values.size === 1 ? [...values][0] : undefined;
}

/** A scalar kept in the cells' style; `mixed` is the answer where cells differ. */
function styleScalar<V>(
  read: (style: CellStyle) => V,
  write: (value: unknown) => CellStyle,
  mixed: V | null = null,
): Scalar<RangeTarget> {
  return {
    get: (range) => shared(range, (cell) => read(cell.style)) ?? mixed,
    set: (range, value) => {
      requirePermission(range, 'allowFormatCells');
      range.sheet.format(range.area, { style: write(value) });
    },
  };
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

function oneOf<V extends string>(words: readonly V[], value: unknown): V | null {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  return found ?? null;
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A cell without fill reads as white, one that differs from its neighbours as ''. API reference, "RangeFill.color". */
const rangeFill: (range: RangeTarget) => WireObject = wireClass('RangeFill', {
  scalars: {
    Color: styleScalar(
      (style) => style.fill ?? '#FFFFFF',
      (value) => ({ fill: readColour(value) }),
      '',
    ),
  },
  methods: {
    Clear: {
      call: (range) => {
        requirePermission(range, 'allowFormatCells');
        for (const { row, column, cell } of [...range.sheet.touchedCells(range.area)]) {
          const { fill: _, ...style } = cell.style;
          range.sheet.store(row, column, { style });
        }
        range.sheet.reportFormats(range.area);
      },
    },
  },
});

const rangeFont: (range: RangeTarget) => WireObject = wireClass('RangeFont', {
  scalars: {
    Color: styleScalar(
      (style) => style.fontColor ?? '#000000',
      (value) => ({ fontColor: readColour(value) }),
      '',
    ),
    Bold: styleScalar(
      (style) => style.bold ?? false,
      (value) => ({ bold: readFlag(value) }),
    ),
    Name: styleScalar(
      (style) => style.fontName ?? '游ゴシック',
      (value) => ({ fontName: String(value) }),
    ),
    Size: styleScalar(
      (style) => style.fontSize ?? 11,
      (value) => {
        if (typeof value !== 'number' || value < 1) throw invalidArgument();
        return { fontSize: value };
      },
    ),
    Italic: styleScalar(
      (style) => style.italic ?? false,
      (value) => ({ italic: readFlag(value) }),
    ),
  },
});

/** One edge of all cells of a range. The simulation keeps whole frames only: any edge drawn draws them all. */
const rangeBorder: (range: RangeTarget) => WireObject = wireClass('RangeBorder', {
  scalars: {
    Style: styleScalar(
      (style) => (style.border ? 'Continuous' : 'None'),
      (value) => ({ border: value !== 'None' }),
    ),
  },
});

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** An inside border where there is no inside is refused here: documented nowhere, and the stricter of two answers. */
function borderAt(range: RangeTarget, edge: unknown): WireObject {
  const found = oneOf(EDGES, edge);
  if (found === null) throw invalidArgument();
  if (found === 'InsideHorizontal' && range.area.rows === 1) throw invalidArgument();
  if (found === 'InsideVertical' && range.area.columns === 1) throw invalidArgument();
  return rangeBorder(range);
}

/** `range.format.borders`, by `Excel.BorderIndex`. */
const rangeBorders: (range: RangeTarget) => WireObject = wireClass('RangeBorderCollection', {
  item: borderAt,
  methods: { GetItem: { call: borderAt } },
});

const formatProtection: (range: RangeTarget) => WireObject = wireClass('FormatProtection', {
  since: '1.2',
  scalars: {
    Locked: {
      get: (range) => shared(range, (cell) => cell.locked) ?? null,
      set: (range, value) => {
        requirePermission(range, 'allowFormatCells');
        range.sheet.format(range.area, { locked: readFlag(value) });
      },
    },
  },
});

/** `range.format`. Widths and heights are kept in CSS pixels and answered in points. */
export const rangeFormat: (range: RangeTarget) => WireObject = wireClass('RangeFormat', {
  scalars: {
    WrapText: styleScalar(
      (style) => style.wrap ?? false,
      (value) => ({ wrap: readFlag(value) }),
    ),
    HorizontalAlignment: styleScalar(
      (style) => (style.horizontal ? capitalised(style.horizontal) : 'General'),
      (value) => {
        const horizontal = oneOf(HORIZONTAL, value);
        return horizontal ? { horizontal } : {};
      },
    ),
    VerticalAlignment: styleScalar(
      (style) => capitalised(style.vertical ?? 'bottom'),
      (value) => {
        const vertical = oneOf(VERTICAL, value);
        return vertical ? { vertical } : {};
      },
    ),
    ColumnWidth: {
      since: '1.2',
      get: ({ sheet, area }) => (sheet.columnWidths.get(area.column) ?? 64) * 0.75,
      set: (range, value) => {
        requirePermission(range, 'allowFormatColumns');
        const { sheet, area } = range;
        for (let at = area.column; at < area.column + area.columns; at++) {
          sheet.columnWidths.set(at, Number(value) / 0.75);
        }
        sheet.reportFormats(area);
      },
    },
    RowHeight: {
      since: '1.2',
      get: ({ sheet, area }) => (sheet.rowHeights.get(area.row) ?? 25) * 0.75,
      set: (range, value) => {
        requirePermission(range, 'allowFormatRows');
        const { sheet, area } = range;
        for (let at = area.row; at < area.row + area.rows; at++)
          sheet.rowHeights.set(at, Number(value) / 0.75);
        sheet.reportFormats(area);
      },
    },
  },
  properties: {
    Fill: { get: (range) => rangeFill(range) },
    Font: { get: (range) => rangeFont(range) },
    Borders: { get: (range) => rangeBorders(range) },
    Protection: { since: '1.2', get: (range) => formatProtection(range) },
  },
  methods: {
    // Fitting needs measured text, which only a page has: widths stay as they are.
    AutofitColumns: { since: '1.2', call: (range) => requirePermission(range, 'allowFormatColumns') },
    AutofitRows: { since: '1.2', call: (range) => requirePermission(range, 'allowFormatRows') },
  },
});
