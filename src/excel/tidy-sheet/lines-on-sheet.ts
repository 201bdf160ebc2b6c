import { type Policy, readLines, type Sheet, sayLines, sayLinesFault } from '../../engine/index.js';
import type { ExcelFailure } from '../session.js';

/** What there is to say of a sheet without a table that holds the lines of one as text; null for any other sheet. */
export function linesOnSheet(
  sheet: Sheet,
  policy: Partial<Policy>,
): Pick<ExcelFailure, 'message' | 'tidies'> | null {
  const reading = readLines(sheet, policy);
  if (!reading) return null;
  if (!reading.ok) return { message: sayLinesFault(reading.fault) };
  return { message: sayLines(reading.read), tidies: true };
}
