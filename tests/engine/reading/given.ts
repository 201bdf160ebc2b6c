import {
  type Check,
  check,
  type GivenReading,
  type NoTable,
  parseReadings,
  type Report,
  reportOf,
  type SettledColumns,
  type Sheet,
} from '../../../src/engine/index.js';

/** A table as lines of cells between bars, checked long after its year, under readings as a person writes them. */

export const sheetOf = (...lines: readonly string[]): Sheet => ({
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: lines.map((line) => line.split('|')),
});

/** A reading as it comes with the question, or as it is kept for heads. */
export function asGiven(text: string, from?: GivenReading['from'], subject = ''): SettledColumns[] {
  const parsed = parseReadings([text]);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  return parsed.readings.map((own) => ({
    ...own,
    subject,
    ...(from ? { from } : {}),
    reason: '',
    date: '2030-04-20',
  }));
}

export const asked = (text: string): SettledColumns[] => asGiven(text, 'command-line');

const result = (sheet: Sheet, columns: readonly SettledColumns[]) =>
  check(sheet, { asOf: '2030-04-20', columns });

/** The check of a table by readings; it must be one. */
export function checkedBy(sheet: Sheet, columns: readonly SettledColumns[] = []): Check {
  const own = result(sheet, columns);
  if (!own.ok) throw new Error(own.failure.message.ja);
  return own.check;
}

export const reportBy = (sheet: Sheet, columns: readonly SettledColumns[] = []): Report =>
  reportOf(checkedBy(sheet, columns), '');

/** Why a table can't be read by these readings. */
export function refusedBy(sheet: Sheet, columns: readonly SettledColumns[] = []): NoTable {
  const own = result(sheet, columns);
  if (own.ok) throw new Error('read');
  return own.failure;
}

/** Actual, target and status of each row. */
export const figuresOf = ({ indicators }: Report) =>
  indicators.map(({ actual, target, status }) => [actual, target, status]);
