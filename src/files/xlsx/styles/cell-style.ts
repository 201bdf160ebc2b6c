import { childOf, listItems, type XmlElement } from '../xml/tree.js';
import { attributeOf, flagOf } from '../xml/walk.js';
import type { ColorReader } from './color.js';

/** One side of a cell's border. */
export interface BorderSide {
  /** Excel's word: `thin`, `medium`, `double`, … */
  readonly style: string;
  readonly color?: string;
}

/** How a cell looks, as far as a grid on a page shows it; colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  /** Excel's word; `general` where none is set. */
  readonly horizontal: string;
  /** Excel's word; `bottom` where none is set. */
  readonly vertical: string;
  readonly border: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderSide>>>;
  /** Whether the cell is locked once its sheet is protected (the default). */
  readonly locked: boolean;
}

const PLAIN: CellStyle = {
  bold: false,
  wrap: false,
  horizontal: 'general',
  vertical: 'bottom',
  border: {},
  locked: true,
};

/** Looks by cell format (index into `cellXfs`). */
export function cellStyles(styles: XmlElement | undefined, color: ColorReader): (style: number) => CellStyle {
  // Each is read once: many formats may share one of any length.
  const fonts = listItems(childOf(styles, 'fonts')).map((font) => readFont(font, color));
  const fills = listItems(childOf(styles, 'fills')).map((fill) => readFill(fill, color));
  const borders = listItems(childOf(styles, 'borders')).map((border) => readBorder(border, color));
  const looks = listItems(childOf(styles, 'cellXfs')).map((format): CellStyle => {
    const font = fonts[Number(attributeOf(format, 'fontId') ?? 0)];
    const fill = fills[Number(attributeOf(format, 'fillId') ?? 0)];
    const alignment = childOf(format, 'alignment');
    const protection = childOf(format, 'protection');
    return {
      ...(fill ? { fill } : {}),
      ...(font?.fontColor ? { fontColor: font.fontColor } : {}),
      ...(font?.fontSize ? { fontSize: font.fontSize } : {}),
      bold: font?.bold ?? false,
      wrap: alignment ? flagOf(alignment, 'wrapText') : false,
      horizontal: (alignment && attributeOf(alignment, 'horizontal')) ?? PLAIN.horizontal,
      vertical: (alignment && attributeOf(alignment, 'vertical')) ?? PLAIN.vertical,
      border: borders[Number(attributeOf(format, 'borderId') ?? 0)] ?? PLAIN.border,
      locked: protection ? flagOf(protection, 'locked', true) : true,
    };
  });
  return (style) => looks[style] ?? PLAIN;
}

/** Excel's own bounds. */
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

function readFont(font: XmlElement, color: ColorReader) {
  const bold = childOf(font, 'b');
  const size = childOf(font, 'sz');
  const points = Number((size && attributeOf(size, 'val')) ?? Number.NaN);
  return {
    fontColor: color(childOf(font, 'color')),
    fontSize: points >= SMALLEST_FONT && points <= LARGEST_FONT ? points : undefined,
    bold: bold ? flagOf(bold, 'val', true) : false,
  };
}

function readFill(fill: XmlElement, color: ColorReader): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern && attributeOf(pattern, 'patternType');
  // A solid fill paints its foreground; a hatched one is shown by its background.
  if (!pattern || !kind || kind === 'none') return undefined;
  return color(childOf(pattern, kind === 'solid' ? 'fgColor' : 'bgColor'));
}

function readBorder(border: XmlElement, color: ColorReader): CellStyle['border'] {
  const side = (...names: string[]): BorderSide | undefined => {
    const element = names.map((name) => childOf(border, name)).find(Boolean);
    const style = element && attributeOf(element, 'style');
    if (!style || style === 'none') return undefined;
    const sideColor = color(childOf(element, 'color'));
    return { style, ...(sideColor ? { color: sideColor } : {}) };
  };
  const sides = {
    left: side('left', 'start'),
    right: side('right', 'end'),
    top: side('top'),
    bottom: side('bottom'),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, value]) => value));
}
