import { parseCellAddress } from '../../cells/address.js';
import { joinBytes } from '../bytes.js';
import type { OpenedText, TextSource } from '../opened-workbook.js';
import { refuse, type WriteRefusal } from '../refusal.js';
import type { WriteResult } from '../write-result.js';
import { byteOffsets, encodeText } from './encode.js';

/** A piece of the text to put in place of another; offsets count UTF-16 units. */
interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Rows a write may add below the last record; farther down is a mistake, not a table. */
const MOST_ADDED_ROWS = 1000;
const MOST_COLUMNS = 16_384;

/**
 * Writes texts into cells of a .csv or .tsv file. Encoding, byte order mark, line ends and every other field keep their bytes; a field that was quoted
 * stays quoted. Missing fields and records are added.
 */
export function writeTextCells(
  workbook: OpenedText,
  writes: readonly { readonly cell: string; readonly text: string }[],
): WriteResult {
  const { source } = workbook;
  const refused: WriteRefusal[] = [];
  const wanted = new Map<number, Map<number, string>>();
  const written: string[] = [];
  for (const { cell, text } of writes) {
    const place = parseCellAddress(cell);
    if (!place || place.column >= MOST_COLUMNS || place.row >= source.records.length + MOST_ADDED_ROWS) {
      refused.push(refuse(cell, 'bad-address'));
    } else if (encodeText(text, source.decoded.encoding) === null) {
      refused.push(refuse(cell, 'not-encodable'));
    } else {
      written.push(cell);
      wanted.set(place.row, (wanted.get(place.row) ?? new Map<number, string>()).set(place.column, text));
    }
  }
  const splices = [...wanted]
    .sort(([a], [b]) => a - b)
    .filter(([row]) => row < source.records.length)
    .flatMap(([row, cells]) => spliceRecord(source, row, cells));
  const below = [...wanted].filter(([row]) => row >= source.records.length);
  if (below.length > 0) splices.push(addRecords(source, new Map(below)));
  return { ok: true, bytes: applyByteSplices(source, splices), written, refused, signatureLost: false };
}

function spliceRecord(source: TextSource, row: number, cells: ReadonlyMap<number, string>): TextSplice[] {
  const record = source.records[row];
  if (!record) return [];
  const splices: TextSplice[] = [];
  const added: string[] = [];
  for (const [column, text] of [...cells].sort(([a], [b]) => a - b)) {
    const field = record.fields[column];
    if (!field) added[column - record.fields.length] = quoteWhereNeeded(text, source.delimiter, false);
    else if (field.value !== text) {
      const piece = quoteWhereNeeded(text, source.delimiter, field.quoted);
      splices.push({ start: field.start, end: field.end, bytes: encoded(source, piece) });
    }
  }
  if (added.some((text) => text !== '')) {
    const piece = Array.from(added, (text) => source.delimiter + (text ?? '')).join('');
    splices.push({ start: record.end, end: record.end, bytes: encoded(source, piece) });
  }
  return splices;
}

/** Records below the last one, ended the way the file ends its lines. */
function addRecords(
  source: TextSource,
  wanted: ReadonlyMap<number, ReadonlyMap<number, string>>,
): TextSplice {
  const lineEnd = source.records.find((record) => record.lineEnd !== '')?.lineEnd ?? '\r\n';
  const end = source.decoded.text.length;
  const lastIsOpen = source.records.at(-1)?.lineEnd === '';
  const lines: string[] = [];
  const last = Math.max(...wanted.keys());
  for (let row = source.records.length; row <= last; row++) {
    const cells = wanted.get(row) ?? new Map<number, string>();
    const width = Math.max(-1, ...cells.keys()) + 1;
    const fields = Array.from({ length: width }, (_, column) =>
      quoteWhereNeeded(cells.get(column) ?? '', source.delimiter, false),
    );
    lines.push(fields.join(source.delimiter));
  }
  const text = lastIsOpen ? lineEnd + lines.join(lineEnd) : lines.join(lineEnd) + lineEnd;
  return { start: end, end, bytes: encoded(source, text) };
}

function quoteWhereNeeded(text: string, delimiter: string, wasQuoted: boolean): string {
  const needsQuotes = wasQuoted || text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every text was tried before; delimiters, quotes and line ends exist in all encodings. */
function encoded(source: TextSource, text: string): Uint8Array {
  return encodeText(text, source.decoded.encoding) ?? new Uint8Array(0);
}

function applyByteSplices(source: TextSource, splices: readonly TextSplice[]): Uint8Array {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const places = byteOffsets(
    source.bytes,
    source.decoded,
    inOrder.flatMap(({ start, end }) => [start, end]),
  );
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const [index, splice] of inOrder.entries()) {
    pieces.push(source.bytes.subarray(at, places[index * 2]), splice.bytes);
    at = places[index * 2 + 1] ?? at;
  }
  pieces.push(source.bytes.subarray(at));
  return joinBytes(pieces);
}
