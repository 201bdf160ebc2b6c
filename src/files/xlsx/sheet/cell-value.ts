import { decodeXstring } from '../../../cells/xml-text.js';
import type { ScannedCell } from './scanned-cell.js';

/** What a cell stores (a formula: what it gave last). */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

const BLANK: CellValue = { kind: 'blank' };
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * Value of a cell. A number that cannot be read is kept as the text it is, so that nothing is lost.
 *
 * @param strings the shared strings of the workbook
 * @param date1904 whether the workbook counts days from 1904
 */
export function cellValue(cell: ScannedCell, strings: readonly string[], date1904: boolean): CellValue {
  if (cell.type === 'inlineStr') return textValue(cell.inline ?? cell.value ?? '');
  const value = cell.value;
  if (value === undefined) return cell.inline === undefined ? BLANK : textValue(cell.inline);
  switch (cell.type) {
    case 's':
      return sharedText(value.trim(), strings);
    case 'str':
      return textValue(decodeXstring(value));
    case 'b':
      return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { kind: 'error', text: value.trim() };
    case 'd':
      return dateValue(value.trim(), date1904);
    default:
      return numberValue(value.trim());
  }
}

/** True for a formula whose last result the file does not hold; one that gave an empty text (`t="str"`) is none. */
export function hasNoResult({ formula, value, inline, type }: ScannedCell): boolean {
  if (formula === undefined || inline !== undefined) return false;
  return value === undefined || (type !== 'str' && value.trim() === '');
}

/** A string that is not in the table is shown as an error: a blank would hide that something is lost. */
function sharedText(index: string, strings: readonly string[]): CellValue {
  if (index === '') return BLANK;
  const text = /^\d+$/.test(index) ? strings[Number(index)] : undefined;
  return text === undefined ? { kind: 'error', text: '#REF!' } : textValue(text);
}

function textValue(text: string): CellValue {
  return text === '' ? BLANK : { kind: 'text', text };
}

function numberValue(text: string): CellValue {
  if (text === '') return BLANK;
  const number = Number(text);
  return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'text', text };
}

/** An ISO 8601 date of the strict edition as its serial number. */
function dateValue(text: string, date1904: boolean): CellValue {
  // What is no ISO date would be read by the rules, and in the time zone, of this machine.
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(text)) return textValue(text);
  const time = Date.parse(/\dT/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(time)) return textValue(text);
  return { kind: 'number', number: (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY };
}
