import type { Sheet } from '../../cells/sheet.js';
import { done, type FileResult, failed } from '../failure.js';
import type { OpenedText } from '../opened-workbook.js';
import { tellDelimiter } from './delimiter.js';
import { decodeText } from './encoding.js';
import { scanRecords } from './records.js';

/** Bytes of a text file: five times a table of 100,000 rows. */
const LARGEST_TEXT = 64 * 1024 * 1024;

/** Opens a .csv or .tsv file; row n of its one sheet is the n-th record. Fails where the bytes are no text, or too many. */
export function openText(source: Uint8Array, fileName: string): FileResult<OpenedText> {
  if (source.length > LARGEST_TEXT) return failed('file-too-large', '64 MB');
  const bytes = new Uint8Array(source);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const delimiter = tellDelimiter(decoded.value.text, fileName);
  const records = scanRecords(decoded.value.text, delimiter);
  if (!records.ok) return records;
  const name = fileName.replace(/\.[^.]*$/, '');
  const sheet: Sheet = {
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: records.value.map((record) => record.fields.map((field) => field.value)),
  };
  return done({
    kind: 'text',
    sheets: [{ name, visibility: 'visible', kind: 'worksheet', sheet: () => ({ ok: true, sheet }) }],
    activeSheet: 0,
    source: { bytes, decoded: decoded.value, delimiter, records: records.value },
  });
}
