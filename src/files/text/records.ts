import { done, type FileResult } from '../failure.js';
import { MOST_CELLS, MOST_FILLED, tooManyCells } from '../sheet-limits.js';

/** Records of a .csv or .tsv text with the place of every field, so that one field can be replaced and all else kept. */

/** A field; offsets count UTF-16 units of the text. */
export interface TextField {
  readonly start: number;
  readonly end: number;
  /** Its value, quotes taken off. */
  readonly value: string;
  readonly quoted: boolean;
}

export interface TextRecord {
  readonly fields: readonly TextField[];
  /** Offset after the last field. */
  readonly end: number;
  /** Its line end; `''` for a last record without one. */
  readonly lineEnd: string;
}

/**
 * Splits a text into records (RFC 4180), leniently: a quote that no quote closes properly (before a delimiter, a line end or the end) is a
 * character like any other, and so is one whose closing would swallow whole records, as a lone `"` in two cells does.
 * Fails where there are more fields than are read.
 */
export function scanRecords(text: string, delimiter: string): FileResult<readonly TextRecord[]> {
  const strict = scan(text, delimiter, () => true);
  if (!strict.ok) return strict;
  const goesOn = (field: TextField) => field.quoted && /[\r\n]/.test(field.value);
  if (!strict.value.some(({ fields }) => fields.some(goesOn))) return strict;
  const usual = usualWidth(strict.value);
  return scan(text, delimiter, (start, end) => !swallowsRecords(text, start, end, delimiter, usual));
}

type QuoteJudge = (start: number, end: number) => boolean;

function scan(text: string, delimiter: string, isQuoted: QuoteJudge): FileResult<readonly TextRecord[]> {
  const records: TextRecord[] = [];
  let fields: TextField[] = [];
  let count = 0;
  let filled = 0;
  for (let at = 0; at <= text.length; ) {
    if (at === text.length && fields.length === 0 && (records.length > 0 || text === '')) break;
    const field = scanQuoted(text, at, delimiter, isQuoted) ?? scanPlain(text, at, delimiter);
    fields.push(field);
    if (++count > MOST_CELLS) return { ok: false, failure: tooManyCells() };
    if (field.end > field.start && ++filled > MOST_FILLED)
      return { ok: false, failure: tooManyCells(MOST_FILLED) };
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    const lineEnd = lineEndAt(text, at);
    records.push({ fields, end: at, lineEnd });
    fields = [];
    at += lineEnd.length || 1;
  }
  return done(records);
}

function scanPlain(text: string, start: number, delimiter: string): TextField {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end++;
  return { start, end, value: text.slice(start, end), quoted: false };
}

function scanQuoted(text: string, start: number, delimiter: string, isQuoted: QuoteJudge): TextField | null {
  if (text[start] !== '"') return null;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return null;
  const end = quote + 1;
  const closes = end === text.length || text[end] === delimiter || isBreak(text[end]);
  if (!closes || !isQuoted(start, end)) return null;
  return { start, end, value: text.slice(start + 1, quote).replaceAll('""', '"'), quoted: true };
}

/** The number of delimiters most records have. */
function usualWidth(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { fields } of records) counts.set(fields.length - 1, (counts.get(fields.length - 1) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of counts) {
    if (count > (counts.get(usual) ?? 0) || (count === counts.get(usual) && width > usual)) usual = width;
  }
  return usual;
}

/** Whether every line a quoted field touches is a whole record by itself: then its quotes stand in two different cells. */
function swallowsRecords(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  usual: number,
): boolean {
  if (usual === 0 || !/[\r\n]/.test(text.slice(start, end))) return false;
  let from = start;
  while (from > 0 && !isBreak(text[from - 1])) from--;
  let to = end;
  while (to < text.length && !isBreak(text[to])) to++;
  const lines = text.slice(from, to).split(/\r\n|\r|\n/);
  return lines.every((line) => line.split(delimiter).length - 1 === usual);
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function lineEndAt(text: string, at: number): string {
  if (text[at] === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r';
  return text[at] === '\n' ? '\n' : '';
}
