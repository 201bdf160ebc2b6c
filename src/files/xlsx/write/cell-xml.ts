import { cellAddress } from '../../../cells/address.js';
import { encodeXstring } from '../../../cells/xml-text.js';
import type { ScannedCell } from '../sheet/scanned-cell.js';
import { prefixOf } from '../xml/splice.js';

// Type and value are what changes; metadata (`cm`, `vm`) belongs to the value that goes.
const OWN = new Set(['r', 's', 't', 'cm', 'vm']);
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** What a cell is to hold: a text, or a number where there is one. */
export interface CellContent {
  readonly text: string;
  readonly number?: number;
}

/**
 * A `c` element holding a number, or a text as an inline string: the shared strings, which other sheets use too, stay untouched. Attributes and extensions
 * of the cell it replaces are kept.
 *
 * @param sheetText text of the part, from which the kept pieces are copied
 * @param prefix namespace prefix of the sheet, with its colon
 */
export function cellXml(
  place: { row: number; column: number },
  { text, number }: CellContent,
  style: number,
  prefix: string,
  existing: ScannedCell | undefined,
  sheetText: string,
): string {
  const tag = existing ? sheetText.slice(existing.start, existing.openEnd) : '';
  const own = existing ? prefixOf(/^<([^\s/>]+)/.exec(tag)?.[1] ?? '') : prefix;
  const kept = Array.from(tag.matchAll(ATTRIBUTE), ([written, name = '']) =>
    OWN.has(name) ? '' : written,
  ).join('');
  const rest = (existing?.rest ?? []).map((child) => sheetText.slice(child.start, child.end)).join('');
  const head = `<${own}c r="${cellAddress(place.row, place.column)}"${style > 0 || existing ? ` s="${style}"` : ''}`;
  if (number !== undefined) return `${head}${kept}><${own}v>${number}</${own}v>${rest}</${own}c>`;
  if (text === '') return rest ? `${head}${kept}>${rest}</${own}c>` : `${head}${kept}/>`;
  const written = escapeText(encodeXstring(text));
  return `${head} t="inlineStr"${kept}><${own}is><${own}t xml:space="preserve">${written}</${own}t></${own}is>${rest}</${own}c>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
