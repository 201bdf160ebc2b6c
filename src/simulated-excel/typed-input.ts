import { getFormatFromId, isPercentFormat, parseNumber, parseTime } from 'numfmt';
import type { CellValue } from './cell.js';
import { readTypedDate } from './typed-date.js';

/** What Excel makes of a typed text; `numberFormat` is the cell's format afterwards. */
export interface TypedInput {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}

/** Japanese Excel takes full-width digits and signs for half-width ones where they make a number or a date. */
function narrowed(typed: string): string {
  return typed
    .trim()
    .replace(/[０-９．，％／－＋（）：]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replaceAll('￥', '¥');
}

/**
 * In a percent cell typing 40 gives 40 %, while 0.4 and 40% say what they are themselves.
 * Microsoft Support, "Format numbers as percentages" (typing 10 or 0.1 both give 10 %).
 */
function intoPercentCell(number: number, typed: string): number {
  return typed.includes('%') || Math.abs(number) < 1 ? number : number / 100;
}

function readNumber(typed: string, numberFormat: string): TypedInput | null {
  const read = parseNumber(typed, { locale: 'ja' }) ?? parseTime(typed, { locale: 'ja' });
  if (!read) return null;
  const value = isPercentFormat(numberFormat) ? intoPercentCell(read.value, typed) : read.value;
  const implied = read.formatId === undefined ? 'General' : getFormatFromId(read.formatId, 'ja');
  return { value, formula: '', numberFormat: numberFormat === 'General' ? implied : numberFormat };
}

/**
 * What a cell of the given number format holds after a person typed a text and pressed Enter, or an add-in wrote the
 * text to `range.values` (the API hands strings to the same parser: "Range.values" in the Excel API reference, and the
 * 4/10 that becomes a date in the project's notes on Excel).
 * @param typed the text as typed; `''` clears the cell
 * @param numberFormat the cell's number format before; a `@` cell takes everything as text
 * @param thisYear the year of dates typed without one
 */
export function readTypedInput(typed: string, numberFormat: string, thisYear: number): TypedInput {
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: '', numberFormat };
  if (numberFormat === '@' || typed === '') return { value: typed, formula: '', numberFormat };
  if (typed.startsWith('=') && typed.length > 1) return { value: '', formula: typed, numberFormat };
  const plain = narrowed(typed);
  if (/^(true|false)$/i.test(plain)) {
    return { value: plain.toLowerCase() === 'true', formula: '', numberFormat };
  }
  const date = readTypedDate(plain, thisYear);
  if (date) {
    return {
      value: date.serial,
      formula: '',
      numberFormat: numberFormat === 'General' ? date.numberFormat : numberFormat,
    };
  }
  return readNumber(plain, numberFormat) ?? { value: typed, formula: '', numberFormat };
}
