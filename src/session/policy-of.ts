import type { Policy } from '../engine/index.js';
import type { CheckedSheet, UnreadSheet } from './session.js';

/** What a sheet was checked under: the answers of its workbook, and the date. */
export function policyOf(sheet: CheckedSheet | UnreadSheet): Partial<Policy> {
  return 'check' in sheet ? sheet.check.judged.policy : sheet.policy;
}
