import { strFromU8, strToU8, unzipSync } from 'fflate';
import { cellAddress, type SheetContent } from '../engine/index.js';
import { pack } from './pack.js';
import { SharedStrings } from './shared-strings.js';
import { addRows, type CellParts, usedArea } from './sheet-data.js';
import { stylesOfLooks } from './styles.js';
import { TextPart } from './text-part.js';

/** What the library has no setting for, added to the parts it wrote. */

const GRID_LINE =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Grid lines lighter than the bars before them, bars wide enough for their labels, and the font for Japanese letters as well as Latin ones. */
function calm(chart: string): string {
  return chart
    .replace(/<a:latin (typeface="[^"]*")\/>/g, '<a:latin $1/><a:ea $1/>')
    .replaceAll('<c:majorGridlines/>', GRID_LINE)
    .replace(/(<c:barChart>.*?)(<c:overlap |<c:axId )/s, '$1<c:gapWidth val="60"/>$2');
}

/** Bars read from the top, like the table beside them, each with its name, with the axis of values kept below. */
function readFromTheTop(chart: string): string {
  return (
    chart
      .replace(/(<c:catAx>.*?<c:orientation val=")minMax/s, '$1maxMin')
      // LibreOffice leaves no label out where the text is said to lie (its import of `a:bodyPr`, axisconverter.cxx).
      .replace(/(<c:catAx>.*?)<a:bodyPr\/>/s, '$1<a:bodyPr rot="0" vert="horz"/>')
      .replace(/(<c:lblOffset [^>]*\/>)(?=.*?<\/c:catAx>)/s, '$1<c:tickLblSkip val="1"/>')
      .replace(/(<c:valAx>.*?<c:crosses val=")autoZero/s, '$1max')
  );
}

/** Bars of one colour, from nothing to the largest of their area (ECMA-376 part 1, 18.3.1.28); they stand before what says how the sheet prints. */
function withBars(sheet: string, bars: SheetContent['bars']): string {
  const formats = bars.map(
    ({ firstRow, firstColumn, lastRow, lastColumn }, at) =>
      `<conditionalFormatting sqref="${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}"><cfRule type="dataBar" priority="${at + 1}"><dataBar minLength="0" maxLength="90"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9DC3E6"/></dataBar></cfRule></conditionalFormatting>`,
  );
  return sheet.replace(/<(?:printOptions|pageMargins)\b/, `${formats.join('')}$&`);
}

/** Breaks stand behind the footer (ECMA-376 part 1, 18.3.1.99); `id` counts the rows above the break. */
function withBreaks(sheet: string, rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return sheet.replace(
    '</headerFooter>',
    `</headerFooter><rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`,
  );
}

const STRINGS = 'xl/sharedStrings.xml';
const STRINGS_NAMED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** The library names a table of texts only where it was given one. */
const withStringsType = (types: string): string =>
  types.includes(STRINGS_TYPE)
    ? types
    : types.replace('</Types>', `<Override PartName="/${STRINGS}" ContentType="${STRINGS_TYPE}"/></Types>`);
const withStringsNamed = (relationships: string): string =>
  relationships.includes(STRINGS_NAMED)
    ? relationships
    : relationships.replace(
        '</Relationships>',
        `<Relationship Id="sharedStrings" Type="${STRINGS_NAMED}" Target="sharedStrings.xml"/></Relationships>`,
      );

/** What of a sheet stands beside its cells. */
function withOwnParts(sheet: string, { bars, pageBreaks }: SheetContent): string {
  const barred = bars.length > 0 ? withBars(sheet, bars) : sheet;
  return pageBreaks.length > 0 ? withBreaks(barred, pageBreaks) : barred;
}

/** The sheet with its cells in the place of those the library knows of. */
function withCells(sheet: string, content: SheetContent, cells: CellParts): Uint8Array<ArrayBuffer> {
  const [head = '', rest = ''] = sheet
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${usedArea(content)}"/>`)
    .split(/<sheetData(?:\/>|>.*<\/sheetData>)/s);
  const part = new TextPart();
  part.add(`${head}<sheetData>`);
  addRows(part, content, cells);
  part.add(`</sheetData>${rest}`);
  return part.bytes();
}

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Names custom XML parts among what belongs to the workbook (ISO/IEC 29500-1, 15.2.5). */
function withCustomXml(relationships: string, names: readonly string[]): string {
  const own = names.map(
    (name, at) => `<Relationship Id="customXml${at + 1}" Type="${CUSTOM_XML}" Target="../${name}"/>`,
  );
  return relationships.replace('</Relationships>', `${own.join('')}</Relationships>`);
}

/** Makes the text of a custom XML part of all other parts of a workbook, by their names. */
export type Seal = (parts: Readonly<Record<string, Uint8Array>>) => string;

/**
 * Finishes the parts of a written workbook.
 * @param sheets as they were written, in order
 * @param customXml custom XML parts, to be stored as they are
 * @param seal gives one custom XML part more, of all the others as they will be stored; null for none
 */
export function finishParts(
  bytes: Uint8Array,
  sheets: readonly SheetContent[],
  customXml: readonly Uint8Array[],
  seal: Seal | null,
): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, to: (part: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(to(strFromU8(part)));
  };
  const cells: CellParts = { styles: stylesOfLooks(), strings: new SharedStrings() };
  for (const [index, content] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (part) parts[name] = withCells(withOwnParts(strFromU8(part), content), content, cells);
  }
  parts['xl/styles.xml'] = strToU8(cells.styles.part);
  if (cells.strings.count > 0) {
    parts[STRINGS] = cells.strings.part();
    change('[Content_Types].xml', withStringsType);
    change('xl/_rels/workbook.xml.rels', withStringsNamed);
  }
  for (const [index, { kind }] of sheets.flatMap(({ charts }) => charts).entries()) {
    const lies = kind === 'bar' || kind === 'stacked-bar';
    change(`xl/charts/chart${index + 1}.xml`, (part) => (lies ? readFromTheTop(calm(part)) : calm(part)));
  }
  const names = [...customXml, ...(seal ? [seal] : [])].map((_, at) => `customXml/item${at + 1}.xml`);
  for (const [at, part] of customXml.entries()) parts[names[at] ?? ''] = new Uint8Array(part);
  if (names.length > 0) change('xl/_rels/workbook.xml.rels', (part) => withCustomXml(part, names));
  const last = names.at(-1);
  if (seal && last) parts[last] = strToU8(seal(parts));
  return pack(parts);
}
