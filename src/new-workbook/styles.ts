import { escapeXml } from '../cells/xml-text.js';
import { FONT, LOOKS, type Look, type LookName } from '../engine/index.js';

/** How cells look, as the styles of a new workbook (ISO/IEC 29500-1, 18.8): one cell format a look, however many cells have it. */

/** Ids below are those of built-in number formats. */
const FIRST_OWN_FORMAT = 164;

/** Different texts in the order they came, each of which others name by its place. */
class Places {
  readonly list: string[] = [];

  constructor(...first: readonly string[]) {
    this.list.push(...first);
  }

  of(text: string): number {
    const known = this.list.indexOf(text);
    return known < 0 ? this.list.push(text) - 1 : known;
  }

  /** As a list of XML. */
  in(name: string): string {
    return `<${name} count="${this.list.length}">${this.list.join('')}</${name}>`;
  }
}

const fontOf = ({ bold, size }: Pick<Look, 'bold' | 'size'>): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color theme="1"/><name val="${FONT}"/><family val="2"/></font>`;

const fillOf = (fill: string | null): string =>
  fill === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;

const SIDES = ['left', 'right', 'top', 'bottom'];

function borderOf(border: boolean): string {
  const sides = SIDES.map((side) =>
    border ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

interface Lists {
  readonly formats: Places;
  readonly fonts: Places;
  readonly fills: Places;
  readonly borders: Places;
}

/** The cell format of a look; what it has in common with a plain cell is not applied. */
function cellFormat(look: Look, { formats, fonts, fills, borders }: Lists): string {
  const format = FIRST_OWN_FORMAT + formats.of(look.numberFormat);
  const [font, fill, border] = [
    fonts.of(fontOf(look)),
    fills.of(fillOf(look.fill)),
    borders.of(borderOf(look.border)),
  ];
  const applied = [
    ['Font', font],
    ['Fill', fill],
    ['Border', border],
  ].map(([name, place]) => (place === 0 ? '' : ` apply${name}="1"`));
  const wrap = look.wrap ? ' wrapText="1"' : '';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1"${applied.join('')} applyAlignment="1"><alignment horizontal="${look.horizontal}" vertical="${look.vertical}"${wrap}/></xf>`;
}

/** The styles of a new workbook. */
export interface Styles {
  /** The part `xl/styles.xml`. */
  readonly part: string;
  /** The number of its cell format, as cells name it. */
  readonly numbers: Readonly<Record<LookName, number>>;
}

/** Styles with a cell format for every look; cells nothing is said about are plain. */
export function stylesOfLooks(): Styles {
  const lists: Lists = {
    formats: new Places(),
    fonts: new Places(fontOf({ bold: false, size: LOOKS.plain.size })),
    // The first two are fixed.
    fills: new Places(fillOf(null), '<fill><patternFill patternType="gray125"/></fill>'),
    borders: new Places(borderOf(false)),
  };
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const cellFormats = new Places(`${plain} xfId="0"/>`);
  const names = Object.keys(LOOKS) as LookName[];
  const numbers = Object.fromEntries(
    names.map((name) => [name, cellFormats.of(cellFormat(LOOKS[name], lists))]),
  ) as Record<LookName, number>;
  const formats = lists.formats.list.map(
    (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const part = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    lists.fonts.in('fonts'),
    lists.fills.in('fills'),
    lists.borders.in('borders'),
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
    cellFormats.in('cellXfs'),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>',
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  ];
  return { part: part.join(''), numbers };
}
