import type { EmphasisRule } from '../emphasis/emphasis.js';
import {
  type CellWrite,
  type FileFailure,
  type OpenedWorkbook,
  openWorkbook,
  writable,
  writeCells,
  writeCustomXml,
  writeTextCells,
} from '../files/index.js';

/** What a cell was given in place of what the file holds. */
export type Put = Omit<CellWrite, 'cell'>;

/** What has changed since a file was opened. */
export interface FileChanges {
  /** By sheet and by cell. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<string, Put>>;
  /** Our emphasis, of the sheets where it was switched. */
  readonly emphasis: ReadonlyMap<number, readonly EmphasisRule[]>;
  /** All custom XML parts as they are now; null while they are the file's. */
  readonly parts: readonly string[] | null;
}

/** A file as it would be saved. */
export interface FileNow {
  readonly bytes: Uint8Array;
  readonly workbook: OpenedWorkbook;
  /** Of what was changed the sentences of what the file does not take. */
  readonly left: readonly { readonly ja: string; readonly en: string }[];
}

type Made =
  | { readonly ok: true; readonly value: FileNow }
  | { readonly ok: false; readonly failure: FileFailure };

const ANSWER_STAYS = {
  ja: '取り消した判断の記録は、ファイルに残っています。Excelで取り消してください。',
  en: 'An answer that was taken back is still in the file. Take it back in Excel.',
};

/**
 * The file with changes in it: the bytes it was opened from, and nothing else of them changed. Taken back, a change leaves no trace.
 * @param original as it was opened
 */
export function withChanges(original: Omit<FileNow, 'left'>, name: string, changes: FileChanges): Made {
  let now: FileNow = { ...original, left: [] };
  const take = (bytes: Uint8Array, left: FileNow['left']): FileFailure | null => {
    if (bytes === now.bytes) {
      now = { ...now, left: [...now.left, ...left] };
      return null;
    }
    const opened = openWorkbook(bytes, name);
    if (!opened.ok) return opened.failure;
    now = { bytes, workbook: opened.workbook, left: [...now.left, ...left] };
    return null;
  };
  const sheets = [...new Set([...changes.cells.keys(), ...changes.emphasis.keys()])].sort((a, b) => a - b);
  for (const index of sheets) {
    const writes = [...(changes.cells.get(index) ?? [])].map(([cell, put]) => ({ cell, ...put }));
    const highlight = changes.emphasis.get(index);
    const file = writable(now.workbook);
    // Emphasis on a file that is read only is for as long as it is open.
    if (!file.ok && writes.length === 0) continue;
    if (!file.ok) return file;
    const workbook = file.value;
    const written =
      workbook.kind === 'text'
        ? writeTextCells(workbook, writes)
        : writeCells(workbook, index, writes, { allowFormula: true, ...(highlight ? { highlight } : {}) });
    if (!written.ok) return written;
    const failure = take(
      written.bytes,
      written.refused.map(({ message }) => message),
    );
    if (failure) return { ok: false, failure };
  }
  const { workbook } = now;
  if (changes.parts === null || workbook.kind !== 'xlsx') return { ok: true, value: now };
  const written = writeCustomXml(workbook, changes.parts);
  if (!written.ok) return written;
  const failure = take(written.value.bytes, written.value.kept.length > 0 ? [ANSWER_STAYS] : []);
  return failure ? { ok: false, failure } : { ok: true, value: now };
}
