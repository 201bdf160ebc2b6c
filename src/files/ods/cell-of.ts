import type { Cell } from '../../cells/sheet.js';
import { attributeOf, type XmlTag } from '../xlsx/xml/walk.js';
import { OFFICE, TABLE } from './namespaces.js';

/** Day 0 of serial numbers, as a workbook without the calendar of 1904 counts them. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Value types whose `office:value` is a number (OpenDocument 1.3, part 3, 19.389). */
const NUMBERS = new Set(['float', 'percentage', 'currency']);

/**
 * A cell as the engine takes it.
 * @param tag `table:table-cell`
 * @param shown its paragraphs, as LibreOffice wrote what it showed
 */
export function cellOf(tag: XmlTag, shown: string): Cell {
  const formula = attributeOf(tag, 'formula', TABLE);
  const text = shown === '' ? (attributeOf(tag, 'string-value', OFFICE) ?? '') : shown;
  const number = numberIn(tag);
  const stored = number === undefined ? null : { number };
  if (formula === undefined) return stored ? { text, ...stored } : text;
  const fixed = attributeOf(tag, 'number-matrix-rows-spanned', TABLE) === undefined ? 'formula' : 'array';
  const isBlank = text === '' && !stored && attributeOf(tag, 'value-type', OFFICE) === undefined;
  return { text, ...stored, fixed, ...(isBlank ? { uncalculated: true } : {}) };
}

/** The stored number, a date as its serial number as a workbook stores it; `undefined` for everything else. */
function numberIn(tag: XmlTag): number | undefined {
  const type = attributeOf(tag, 'value-type', OFFICE) ?? '';
  if (NUMBERS.has(type)) return finite(attributeOf(tag, 'value', OFFICE));
  if (type !== 'date') return undefined;
  // Without a zone it is the clock's on the wall: read as UTC, as the epoch is.
  const time = Date.parse(
    `${attributeOf(tag, 'date-value', OFFICE) ?? ''}`.replace(/^[^T]*$/, '$&T00:00:00').concat('Z'),
  );
  return Number.isNaN(time) ? undefined : (time - EPOCH) / DAY;
}

function finite(text: string | undefined): number | undefined {
  const number = text ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
