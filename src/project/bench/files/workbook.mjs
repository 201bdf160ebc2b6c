// @ts-check
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** @param {string} inside */
const relationships = (inside) => `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
/** @param {string} id @param {string} kind @param {string} target */
const relationship = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
/** @param {string} part @param {string} type */
const override = (part, type) => `<Override PartName="/${part}" ContentType="${SHEETML}.${type}+xml"/>`;

/**
 * A workbook as Excel writes it: texts shared between cells, a formatted cell for every blank one.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function workbookOf(rows) {
  /** @type {Map<string, number>} */
  const shared = new Map();
  /** @param {string} text */
  const indexOf = (text) => {
    const known = shared.get(text) ?? shared.size;
    shared.set(text, known);
    return known;
  };
  const lines = rows.map((row, r) => {
    const cells = row.map((text, c) => {
      const at = `${'ABCDEFGH'[c]}${r + 1}`;
      return text === '' ? `<c r="${at}" s="0"/>` : `<c r="${at}" s="0" t="s"><v>${indexOf(text)}</v></c>`;
    });
    return `<row r="${r + 1}" spans="1:8">${cells.join('')}</row>`;
  });
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="総括表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${[...shared.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}
