import { assemble, bytesOf, type Feature, type Mark, strict } from './assemble.js';
import { comments, drawings } from './drawing-features.js';
import { customXml, external, macros, properties } from './package-features.js';
import { layout, printing, protection, rules } from './sheet-features.js';
import { slicer } from './slicer-feature.js';
import { sheetData, summary } from './summary-sheet.js';
import { otherSheets, pivot, theme } from './workbook-features.js';

/** Workbooks that hold every feature a workbook of a 商工会 was met with. */

const PLAIN: readonly Feature[] = [
  summary,
  layout,
  rules,
  printing,
  otherSheets,
  pivot,
  slicer,
  theme,
  drawings,
  comments,
  external,
  customXml,
  properties,
];

const plain = assemble(sheetData, PLAIN);

/** By name of the file; none of them is protected but the second. */
export const EVERYTHING: Readonly<Record<string, Uint8Array>> = {
  'everything.xlsx': bytesOf(plain),
  'protected.xlsx': bytesOf(assemble(sheetData, [...PLAIN, protection])),
  'macros.xlsm': bytesOf(assemble(sheetData, [...PLAIN, macros])),
  'strict.xlsx': bytesOf(strict(plain)),
};

/** Every feature by the file that holds it. */
export const MARKS: readonly (Mark & { readonly file: string })[] = [
  ...PLAIN.flatMap(({ marks }) => marks).map((mark) => ({ ...mark, file: 'everything.xlsx' })),
  ...protection.marks.map((mark) => ({ ...mark, file: 'protected.xlsx' })),
  ...macros.marks.map((mark) => ({ ...mark, file: 'macros.xlsm' })),
  {
    feature: 'strict namespaces',
    part: 'xl/worksheets/sheet1.xml',
    holds: 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    file: 'strict.xlsx',
  },
];
