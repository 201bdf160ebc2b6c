import { type Parts, zipParts } from '../../files/build-workbook.js';

/**
 * A workbook put together from what each of its features adds, so that one file holds them all and a feature left out leaves no trace.
 * The first sheet is `xl/worksheets/sheet1.xml`, the 総括表.
 */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const SUMMARY_PART = 'xl/worksheets/sheet1.xml';

/** By what a feature is known to be in a part. */
export interface Mark {
  /** In the words of the issue. */
  readonly feature: string;
  readonly part: string;
  readonly holds: string;
}

/** What belongs together in a workbook: parts, and what other parts must say of them. */
export interface Feature {
  readonly marks: readonly Mark[];
  readonly parts?: Parts;
  /** Elements of the summary sheet beside `sheetData`, in any order. */
  readonly inSheet?: readonly string[];
  /** Elements of the workbook part beside `sheets`, in any order. */
  readonly inWorkbook?: readonly string[];
  /** `sheet` elements after the first, each with the id of its relationship. */
  readonly sheets?: readonly string[];
  /** Relationships: of the summary sheet, the workbook and the package. */
  readonly ofSheet?: readonly Relationship[];
  readonly ofWorkbook?: readonly Relationship[];
  readonly ofPackage?: readonly Relationship[];
  /** Content types by part, or by `.extension`. */
  readonly types?: Readonly<Record<string, string>>;
}

/** Id, type (the last word of an Office one, or a whole address), target, and whether it lies outside. */
export type Relationship = readonly [id: string, type: string, target: string, outside?: 'External'];

/** The order the schema wants (18.3.1.99), as far as it is used here. */
const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection protectedRanges scenarios autoFilter customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ignoredErrors drawing legacyDrawing tableParts extLst'.split(
    ' ',
  );
/** And of a workbook part (18.2.27). */
const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr customWorkbookViews pivotCaches extLst'.split(
    ' ',
  );

function inOrder(elements: readonly string[], order: readonly string[]): string {
  const place = (element: string) => {
    const at = order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
    if (at < 0) throw new Error(`No place for ${element.slice(0, 40)}`);
    return at;
  };
  return [...elements].sort((a, b) => place(a) - place(b)).join('');
}

export function relationships(all: readonly Relationship[]): string {
  const one = ([id, type, target, outside]: Relationship) =>
    `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.map(one).join('')}</Relationships>`;
}

function contentTypes(types: Readonly<Record<string, string>>): string {
  const one = ([name, type]: [string, string]) =>
    name.startsWith('.')
      ? `<Default Extension="${name.slice(1)}" ContentType="${type}"/>`
      : `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${Object.entries(types).map(one).join('')}</Types>`;
}

/** The parts of a workbook whose first sheet has the given `sheetData`. */
export function assemble(sheetData: string, features: readonly Feature[]): Parts {
  const all = <T>(of: (feature: Feature) => readonly T[] | undefined): T[] =>
    features.flatMap((feature) => of(feature) ?? []);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return {
    '[Content_Types].xml': contentTypes({
      '.rels': 'application/vnd.openxmlformats-package.relationships+xml',
      '.xml': 'application/xml',
      'xl/workbook.xml': `${SHEETML}.sheet.main+xml`,
      [SUMMARY_PART]: `${SHEETML}.worksheet+xml`,
      ...Object.assign({}, ...features.map(({ types }) => types)),
    }),
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ...all(({ ofPackage }) => ofPackage),
    ]),
    'xl/workbook.xml': `${head}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inOrder(
      [
        `<sheets><sheet name="総括表" sheetId="1" r:id="rId1"/>${all(({ sheets }) => sheets).join('')}</sheets>`,
        ...all(({ inWorkbook }) => inWorkbook),
      ],
      WORKBOOK_ORDER,
    )}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...all(({ ofWorkbook }) => ofWorkbook),
    ]),
    [SUMMARY_PART]: `${head}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">${inOrder(
      [`<sheetData>${sheetData}</sheetData>`, ...all(({ inSheet }) => inSheet)],
      SHEET_ORDER,
    )}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(all(({ ofSheet }) => ofSheet)),
    ...Object.assign({}, ...features.map(({ parts }) => parts)),
  };
}

/** The bytes of the parts, as an .xlsm where it holds macros. */
export function bytesOf(parts: Parts): Uint8Array {
  if (!('xl/vbaProject.bin' in parts)) return zipParts(parts);
  const types = String(parts['[Content_Types].xml']).replace(
    `${SHEETML}.sheet.main+xml`,
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  return zipParts({ ...parts, '[Content_Types].xml': types });
}

/** The same workbook in the strict edition's namespaces (ISO/IEC 29500-1, annex A). */
export function strict(parts: Parts): Parts {
  const renamed = (text: string) =>
    text
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/(\w+)/g,
        'http://purl.oclc.org/ooxml/drawingml/$1',
      );
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? renamed(content) : content,
    ]),
  );
}
