import type { CheckedSheet } from '../../session/session.js';
import { type JudgedOtherwise, judgedOtherwise } from './compare.js';
import { recall, remember, type Storing } from './memory.js';
import { photographOf } from './photograph.js';

/** Which version judges, and where is kept how it did. */
export interface Memory {
  readonly version: string;
  readonly storage: () => Storing;
}

/** What is judged otherwise since another version. */
export interface Anew {
  readonly sheetId: string;
  /** The version that judged before, and the one that judges now. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly JudgedOtherwise[];
}

/**
 * Remembers how a sheet is judged, and tells what another version judged otherwise when the sheet was seen last; once,
 * for it is remembered with the version that tells it. Never throws.
 */
export function lookBack({ version, storage }: Memory, sheet: CheckedSheet): Anew | null {
  try {
    const taken = photographOf(sheet);
    if (!taken) return null;
    const known = recall(storage);
    const before = known.find((own) => own.sheet === taken.photograph.sheet);
    remember(storage, { version, ...taken.photograph }, known);
    if (!before || before.version === version) return null;
    const rows = judgedOtherwise(before, taken);
    return rows.length === 0 ? null : { sheetId: sheet.sheetId, from: before.version, to: version, rows };
  } catch {
    return null;
  }
}
