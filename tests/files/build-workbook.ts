import { strToU8, type Zippable, zipSync } from 'fflate';

/** Parts of a workbook by name; texts are stored as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function worksheet(sheetData: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

export function stylesPart(inner: string): string {
  return `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
}

/** A cell format list with one format for each number format id. */
export function stylesWith(numFmtIds: readonly number[], custom = ''): string {
  const formats = numFmtIds.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return stylesPart(
    `${custom}<fonts count="1"><font><sz val="11"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
  );
}

export interface WorkbookShape {
  readonly sheets?: Record<string, string>;
  readonly styles?: string;
  /** `si` elements. */
  readonly strings?: string;
  /** Inside the workbook element, before `sheets`. */
  readonly workbookHead?: string;
  /** Inside the workbook element, after `sheets`. */
  readonly workbookTail?: string;
  /** Parts to add or to put in place of the usual ones. */
  readonly extra?: Parts;
  /** Further relationships of the workbook part. */
  readonly workbookRelationships?: string;
  readonly overrides?: string;
}

/** The parts of a workbook of the given shape. */
export function workbookParts(shape: WorkbookShape): Parts {
  const sheets = Object.entries(shape.sheets ?? { 総括表: worksheet('') });
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts: Parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`)}${sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${SHEETML}.worksheet+xml`)).join('')}${shape.styles ? override('xl/styles.xml', `${SHEETML}.styles+xml`) : ''}${shape.overrides ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${shape.workbookHead ?? ''}<sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>${shape.workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${shape.styles ? relationship('rIdStyles', 'styles', 'styles.xml') : ''}${shape.strings ? relationship('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml') : ''}${shape.workbookRelationships ?? ''}</Relationships>`,
  };
  for (const [index, [, xml]] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  if (shape.styles) parts['xl/styles.xml'] = shape.styles;
  if (shape.strings) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${shape.strings}</sst>`;
  return { ...parts, ...shape.extra };
}

/** @param level how hard to pack: 1 for what is large and only has to be there */
export function zipParts(parts: Parts, level: 1 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: new Date(2026, 3, 1), level },
    ];
  }
  return zipSync(zippable);
}

export function buildWorkbook(shape: WorkbookShape): Uint8Array {
  return zipParts(workbookParts(shape));
}

/** UTF-16 bytes of a text. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
