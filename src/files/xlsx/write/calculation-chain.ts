import { done, type FileResult } from '../../failure.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { type Splice, tagWithAttribute } from '../xml/splice.js';
import { attributeOf, numberOf } from '../xml/walk.js';
import { removePartFromWorkbook } from './add-part.js';
import type { PartEdits } from './part-edits.js';

/**
 * Takes the cells whose formulas go out of the calculation chain: Excel repairs a workbook whose chain names a cell without a formula. A
 * chain left empty goes whole.
 *
 * @param cells addresses on the sheet of that id
 */
export function forgetFormulas(
  source: XlsxSource,
  edits: PartEdits,
  sheetId: number,
  cells: ReadonlySet<string>,
): FileResult<null> {
  const part = source.partOf('calcChain');
  if (cells.size === 0 || part === undefined || !source.pack.has(part)) return done(null);
  const text = source.pack.text(part);
  if (!text.ok) return text;
  const root = source.pack.tree(part);
  if (!root.ok) return root;
  const splices: Splice[] = [];
  let kept = 0;
  // An entry without a sheet id is on the sheet of the entry before it (18.6.1).
  let written = 0;
  let inherited = 0;
  for (const entry of root.value.children) {
    const own = numberOf(entry, 'i');
    written = own ?? written;
    if (written === sheetId && cells.has(attributeOf(entry, 'r') ?? '')) {
      splices.push({ start: entry.start, end: entry.end, text: '' });
      continue;
    }
    kept++;
    if (own === undefined && inherited !== written) {
      const tag = text.value.text.slice(entry.start, entry.openEnd);
      splices.push({
        start: entry.start,
        end: entry.openEnd,
        text: tagWithAttribute(tag, 'i', String(written)),
      });
    }
    inherited = written;
  }
  if (kept === 0) return removePartFromWorkbook(source, edits, 'calcChain', part);
  edits.splice(part, splices);
  return done(null);
}
