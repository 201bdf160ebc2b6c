import { type DecisionsReading, keepsDecisions, NO_DECISIONS, readDecisions } from '../decisions/index.js';
import { customXmlParts, type FileFailure, type OpenedWorkbook } from '../files/index.js';

/** What people have answered in a workbook, as the pane in Excel has kept it; a text file keeps nothing. */
export function storedDecisions(
  workbook: OpenedWorkbook,
): DecisionsReading | { readonly ok: false; readonly failure: FileFailure } {
  if (workbook.kind === 'text') return { ok: true, decisions: NO_DECISIONS };
  const parts = customXmlParts(workbook);
  return parts.ok ? readDecisions(parts.value.filter(keepsDecisions)) : parts;
}
