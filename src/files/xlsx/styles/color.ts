import { childOf, listItems, type XmlElement } from '../xml/tree.js';
import { attributeOf, flagOf, numberOf } from '../xml/walk.js';

/** Palette of the indexed colours 0 to 63 (ISO/IEC 29500-1 18.8.27); 64 and 65 are the window's. */
const STANDARD =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** Turns a colour element into `#RRGGBB`; `undefined` for automatic or unreadable colours. */
export type ColorReader = (color: XmlElement | undefined) => string | undefined;

/** Reader for the colours of one workbook: its theme and its own palette, if it has one. */
export function colorReader(styles: XmlElement | undefined, theme: readonly string[]): ColorReader {
  const own = listItems(childOf(childOf(styles, 'colors'), 'indexedColors')).map((item) =>
    (attributeOf(item, 'rgb') ?? '').slice(-6).toUpperCase(),
  );
  const palette = [...STANDARD.split(' ').map((color, index) => own[index] || color), '000000', 'FFFFFF'];
  return (color) => {
    if (!color || flagOf(color, 'auto')) return undefined;
    const base = baseColor(color, palette, theme);
    return base && /^[0-9A-F]{6}$/.test(base) ? `#${tinted(base, numberOf(color, 'tint') ?? 0)}` : undefined;
  };
}

function baseColor(color: XmlElement, palette: readonly string[], theme: readonly string[]) {
  const rgb = attributeOf(color, 'rgb');
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const themeIndex = numberOf(color, 'theme');
  if (themeIndex !== undefined) return theme[themeIndex];
  return palette[numberOf(color, 'indexed') ?? -1];
}

/** Lightens (tint above 0) or darkens a colour by its luminance (ISO/IEC 29500-1 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const reach = (1 - Math.abs(2 * changed - 1)) * saturation;
  // Hue and saturation stay, so every channel keeps its share of the spread.
  return [red, green, blue]
    .map((channel) => changed + (spread === 0 ? 0 : ((channel - light) / spread) * reach))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
