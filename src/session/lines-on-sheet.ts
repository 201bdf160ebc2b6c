import { type Policy, type ReadLines, readLines, type Sheet, sayLinesFault } from '../engine/index.js';
import type { SessionFailure } from './session.js';

/** That the lines are a table, and what makes a sheet of it. */
function sayLines({ lines }: ReadLines): SessionFailure['message'] {
  const column = (lines[0]?.cell ?? '').replace(/\d+$/, '');
  return {
    ja: `${column}列に、表の文字が1行ずつ入っています。「表を整える」を押すと、列に分けた表を新しいシートに作ります。`,
    en: `Column ${column} holds the text of a table, line by line. Tidy the table parts it into columns on a new sheet.`,
  };
}

/** What there is to say of a sheet without a table that holds the lines of one as text; null for any other sheet. */
export function linesOnSheet(
  sheet: Sheet,
  policy: Partial<Policy>,
): Pick<SessionFailure, 'message' | 'tidies'> | null {
  const reading = readLines(sheet, policy);
  if (!reading) return null;
  if (!reading.ok) return { message: sayLinesFault(reading.fault) };
  return { message: sayLines(reading.read), tidies: true };
}
