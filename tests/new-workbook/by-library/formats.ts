import { Color, Format, FormatAlign, FormatBorder } from 'wasm-xlsxwriter';
import { FONT, LOOKS, type Look, type LookName } from '../../../src/engine/index.js';

/** Looks as the library's formats; each is made once, so that the styles of a workbook stay few. */

const ALIGN = {
  left: FormatAlign.Left,
  center: FormatAlign.Center,
  right: FormatAlign.Right,
} as const;

/** `#RRGGBB` as the library's colour. */
export function colourOf(hex: string): Color {
  return Color.rgb(Number.parseInt(hex.slice(1), 16));
}

function formatOf(look: Look): Format {
  const format = new Format()
    .setFontName(FONT)
    .setFontSize(look.size)
    .setAlign(ALIGN[look.horizontal])
    .setAlign(look.vertical === 'top' ? FormatAlign.Top : FormatAlign.VerticalCenter)
    .setNumFormat(look.numberFormat);
  if (look.bold) format.setBold();
  if (look.wrap) format.setTextWrap();
  if (look.border) format.setBorder(FormatBorder.Thin);
  if (look.fill !== null) format.setBackgroundColor(colourOf(look.fill));
  return format;
}

/** The formats of one new workbook, each made when first asked for: the file holds as many as there are looks, not cells. */
export class Formats {
  private readonly made = new Map<LookName, Format>();

  of(name: LookName): Format {
    const known = this.made.get(name);
    if (known) return known;
    const format = formatOf(LOOKS[name]);
    this.made.set(name, format);
    return format;
  }

  /** The format of cells nothing was said about. */
  default(size: number, font: string): Format {
    return new Format().setFontName(font).setFontSize(size);
  }
}
