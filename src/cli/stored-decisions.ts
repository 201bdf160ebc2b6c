import {
  type DecisionsReading,
  isOwnPart,
  keepsDecisions,
  NO_DECISIONS,
  readDecisions,
} from '../decisions/index.js';
import { customXmlParts, type FileFailure, type OpenedWorkbook } from '../files/index.js';

/** What people have answered in a workbook, as the pane in Excel has kept it; a text or an .ods file keeps nothing. */
export function storedDecisions(
  workbook: OpenedWorkbook,
): DecisionsReading | { readonly ok: false; readonly failure: FileFailure } {
  if (workbook.kind !== 'xlsx') return { ok: true, decisions: NO_DECISIONS };
  const parts = customXmlParts(workbook);
  return parts.ok ? readDecisions(parts.value.map(({ text }) => text).filter(keepsDecisions)) : parts;
}

/** The parts themselves, a newer version's among them, for a workbook that takes the place of this one. */
export function ownParts(workbook: OpenedWorkbook): readonly Uint8Array[] {
  const parts = workbook.kind === 'xlsx' ? customXmlParts(workbook) : null;
  return parts?.ok ? parts.value.flatMap(({ text, bytes }) => (isOwnPart(text) ? [bytes] : [])) : [];
}
