import { type Cell, cellText, NEEDS_REVIEW, readVerdict, type Verdict } from '../engine/index.js';

/** The verdict a cell holds as text, 要確認 (what these functions themselves give) included; else null. */
export function argumentVerdict(cell: Cell): Verdict | null {
  const text = cellText(cell);
  return text.trim() === NEEDS_REVIEW ? NEEDS_REVIEW : (readVerdict(text)?.verdict ?? null);
}
