import { cellAddress, parseCellAddress } from '../../../cells/address.js';
import type { EmphasisRule } from '../../../emphasis/emphasis.js';
import { sameBytes } from '../../bytes.js';
import { type FileResult, failed } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';
import { type RefusalReason, refuse, type WriteRefusal } from '../../refusal.js';
import type { WriteResult } from '../../write-result.js';
import { type CellValue, cellValue } from '../sheet/cell-value.js';
import { MOST_COLUMNS, MOST_ROWS } from '../sheet/scanned-sheet.js';
import type { SheetPart, XlsxSource } from '../workbook/xlsx-source.js';
import { prefixOf } from '../xml/splice.js';
import { forgetFormulas } from './calculation-chain.js';
import { cellXml } from './cell-xml.js';
import { closuresOf } from './closed-workbook.js';
import { somethingDependsOn } from './dependents.js';
import { calculateOnLoad } from './full-calculation.js';
import { highlightRange, spliceHighlights } from './highlight.js';
import { PartEdits } from './part-edits.js';
import { type GuardOptions, sheetGuard, type TargetCell } from './sheet-guard.js';
import { type SplicedCell, spliceCells } from './splice-cells.js';
import { type StylesEditor, stylesEditor } from './styles-editor.js';
import { cellFinder } from './target-cells.js';

/** A text to put into a cell; `''` empties it. */
export interface CellWrite {
  /** `G4` */
  readonly cell: string;
  readonly text: string;
  /** The number to store in place of the text, which says how it reads in a text file. */
  readonly number?: number;
  /** Gives the cell the number format `@`, so that Excel does not turn `4/10` into a date when somebody edits it. */
  readonly asText?: boolean;
}

export interface WriteOptions extends GuardOptions {
  /** A workbook that is signed, marked as final or has a password to modify may be written. */
  readonly allowClosed?: boolean;
  /** Colours of our own: these and no others stand on the sheet afterwards; `[]` takes ours away. Left alone when not given. */
  readonly highlight?: readonly EmphasisRule[];
}

const LONGEST_TEXT = 32_767;

/**
 * Writes texts into cells of one worksheet by changing those cells in the sheet's own XML; every part that need not change keeps its
 * bytes. A cell that must not be written is refused with its reason, the others are written. Fails as a whole where any part of the workbook is damaged, the
 * workbook is closed to changes, or its cell formats are used up.
 */
export function writeCells(
  workbook: OpenedXlsx,
  sheetIndex: number,
  writes: readonly CellWrite[],
  options: WriteOptions = {},
): WriteResult {
  const { pack } = workbook.source;
  const closures = closuresOf(workbook.source);
  if (!closures.ok) return closures;
  const [closure] = closures.value;
  if (closure && !options.allowClosed) return failed(closure);
  // Parts are copied as they are; a damaged one would make the new file look sound.
  const sound = pack.verify();
  if (!sound.ok) return sound;
  const sheet = workbook.source.sheetPart(sheetIndex);
  if (!sheet.ok) return sheet;
  const result = writeSheet(workbook.source, sheetIndex, sheet.value, writes, options);
  if (!result.ok) return result;
  const signatureLost =
    closures.value.includes('workbook-signed') && !sameBytes(result.bytes, pack.container.bytes);
  return { ...result, signatureLost };
}

function writeSheet(
  source: XlsxSource,
  sheetIndex: number,
  sheet: SheetPart,
  writes: readonly CellWrite[],
  options: WriteOptions,
): WriteResult {
  const guard = sheetGuard(source, sheet, options);
  if (!guard.ok) return guard;
  const styles = stylesEditor(source);
  if (!styles.ok) return styles;
  const context = source.cellContext();
  if (!context.ok) return context;
  const find = cellFinder(sheet.scanned);
  const refused: WriteRefusal[] = [];
  const written: string[] = [];
  const placed = new Map<string, SplicedCell>();
  for (const write of writes) {
    const place = parseCellAddress(write.cell);
    const target = place && place.row < MOST_ROWS && place.column < MOST_COLUMNS ? find(place) : null;
    const reason = target ? reasonAgainst(write, target, guard.value.reasonAgainst) : 'bad-address';
    if (!target || reason) {
      refused.push(refuse(write.cell, reason ?? 'bad-address'));
      continue;
    }
    written.push(write.cell);
    const { existing } = target;
    const style = write.asText ? styles.value.asText(target.style) : target.style;
    const value = existing && cellValue(existing, context.value.strings, context.value.date1904);
    const text = value?.kind === 'text' ? value.text : value?.kind === 'blank' || !value ? '' : null;
    const address = cellAddress(target.row, target.column);
    const isSame = write.number === undefined ? text === write.text : isNumber(value, write.number);
    if (isSame && !existing?.formula && style === target.style) {
      placed.delete(address);
      continue;
    }
    const xml = cellXml(target, write, style, prefixOf(sheet.scanned.root.name), existing, sheet.text.text);
    placed.set(address, { row: target.row, column: target.column, xml, existing });
  }
  const highlights = permittedHighlights(options.highlight, guard.value.protects, refused);
  const bytes = commit(source, sheetIndex, sheet, styles.value, [...placed.values()], highlights);
  return bytes.ok ? { ok: true, bytes: bytes.value, written, refused, signatureLost: false } : bytes;
}

const isNumber = (value: CellValue | undefined, number: number) =>
  value?.kind === 'number' && value.number === number;

function reasonAgainst(
  write: CellWrite,
  target: TargetCell,
  guard: (target: TargetCell) => RefusalReason | null,
): RefusalReason | null {
  return write.text.length > LONGEST_TEXT ? 'too-long' : guard(target);
}

/** Formats of a protected sheet are not ours to change either. */
function permittedHighlights(
  highlights: readonly EmphasisRule[] | undefined,
  isProtected: boolean,
  refused: WriteRefusal[],
): readonly EmphasisRule[] | undefined {
  if (!highlights) return undefined;
  if (isProtected) {
    const [first] = highlights;
    if (first) refused.push(refuse(first.range, 'look-protected'));
    return undefined;
  }
  const bad = highlights.filter((highlight) => !highlightRange(highlight));
  refused.push(...bad.map(({ range }) => refuse(range, 'bad-address')));
  return highlights.filter((highlight) => !bad.includes(highlight));
}

function commit(
  source: XlsxSource,
  sheetIndex: number,
  sheet: SheetPart,
  styles: StylesEditor,
  placed: readonly SplicedCell[],
  highlights: readonly EmphasisRule[] | undefined,
): FileResult<Uint8Array> {
  const edits = new PartEdits(source.pack);
  const text = sheet.text.text;
  edits.splice(sheet.part, spliceCells(text, sheet.scanned, placed));
  if (highlights) edits.splice(sheet.part, spliceHighlights(text, sheet.scanned, highlights, styles));
  const committed = styles.commit(edits);
  if (!committed.ok) return committed;
  const formulas = placed.filter((cell) => cell.existing?.formula);
  const addresses = new Set(formulas.map((cell) => cellAddress(cell.row, cell.column)));
  const sheetId = source.workbook.sheets[sheetIndex]?.sheetId ?? 0;
  const forgotten = forgetFormulas(source, edits, sheetId, addresses);
  if (!forgotten.ok) return forgotten;
  if (placed.length > 0 && somethingDependsOn(source, sheetIndex, placed)) {
    const calculated = calculateOnLoad(source, edits);
    if (!calculated.ok) return calculated;
  }
  return edits.finish();
}
